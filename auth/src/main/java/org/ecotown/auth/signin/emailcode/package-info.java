/**
 * Signing in with a one-time code sent by e-mail.
 */
@NullMarked
package org.ecotown.auth.signin.emailcode;

import org.jspecify.annotations.NullMarked;
