/**
 * Roles in organisations, and who may give them.
 */
@NullMarked
@NamedInterface("role")
package org.ecotown.auth.directory.person.role;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
