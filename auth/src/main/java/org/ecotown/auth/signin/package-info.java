/**
 * The pages a person sees: sign-in, consent and refusals.
 */
@NullMarked
package org.ecotown.auth.signin;

import org.jspecify.annotations.NullMarked;
