/**
 * Second factors: authenticator apps, passkeys and recovery codes.
 */
@NullMarked
package org.ecotown.auth.signin.factor;

import org.jspecify.annotations.NullMarked;
