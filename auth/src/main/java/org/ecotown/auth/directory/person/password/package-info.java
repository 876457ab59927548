/**
 * Local passwords: rules, hashes, resets.
 */
@NullMarked
@NamedInterface("password")
package org.ecotown.auth.directory.person.password;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
