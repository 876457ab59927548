/**
 * The keys tokens are signed with, encrypted in the database.
 */
@NullMarked
package org.ecotown.auth.signingkey;

import org.jspecify.annotations.NullMarked;
