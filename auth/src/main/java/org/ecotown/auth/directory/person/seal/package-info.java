/**
 * History of people under a key that erasure destroys.
 */
@NullMarked
@NamedInterface("seal")
package org.ecotown.auth.directory.person.seal;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
