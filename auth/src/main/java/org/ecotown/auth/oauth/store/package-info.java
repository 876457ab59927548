/**
 * Authorizations, consents and used tokens in the database.
 */
@NullMarked
package org.ecotown.auth.oauth.store;

import org.jspecify.annotations.NullMarked;
