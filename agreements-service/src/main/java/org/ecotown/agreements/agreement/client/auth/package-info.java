/**
 * The names of organisations, as auth knows them.
 */
@NullMarked
package org.ecotown.agreements.agreement.client.auth;

import org.jspecify.annotations.NullMarked;
