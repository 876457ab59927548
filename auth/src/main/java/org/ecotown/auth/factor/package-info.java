/**
 * Second factors: authenticator apps, passkeys and recovery codes.
 */
@NullMarked
package org.ecotown.auth.factor;

import org.jspecify.annotations.NullMarked;
