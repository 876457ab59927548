/**
 * OAuth clients: the platform's own and those of partner systems.
 */
@NullMarked
package org.ecotown.auth.oauth.client;

import org.jspecify.annotations.NullMarked;
