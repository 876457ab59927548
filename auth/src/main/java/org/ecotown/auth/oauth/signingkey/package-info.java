/**
 * The keys tokens are signed with, encrypted in the database.
 */
@NullMarked
package org.ecotown.auth.oauth.signingkey;

import org.jspecify.annotations.NullMarked;
