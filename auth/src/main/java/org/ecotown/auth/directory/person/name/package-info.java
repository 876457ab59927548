/**
 * User names and addresses, however they are typed.
 */
@NullMarked
@NamedInterface("name")
package org.ecotown.auth.directory.person.name;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
