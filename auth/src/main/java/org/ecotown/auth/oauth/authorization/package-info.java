/**
 * The authorization endpoint: what is asked for, what is answered, and how.
 */
@NullMarked
package org.ecotown.auth.oauth.authorization;

import org.jspecify.annotations.NullMarked;
