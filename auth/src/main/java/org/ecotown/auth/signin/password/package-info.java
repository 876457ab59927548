/**
 * Sign-in with user name and password.
 */
@NullMarked
package org.ecotown.auth.signin.password;

import org.jspecify.annotations.NullMarked;
