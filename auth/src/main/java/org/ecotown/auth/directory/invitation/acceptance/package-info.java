/**
 * How invited people begin.
 */
@NullMarked
@NamedInterface("acceptance")
package org.ecotown.auth.directory.invitation.acceptance;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
