/**
 * Passkeys (WebAuthn).
 */
@NullMarked
@NamedInterface("passkey")
package org.ecotown.auth.signin.factor.passkey;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
