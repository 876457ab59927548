/**
 * Tells the clients that signed a person in that the person's session ended.
 */
@NullMarked
package org.ecotown.auth.oauth.signout;

import org.jspecify.annotations.NullMarked;
