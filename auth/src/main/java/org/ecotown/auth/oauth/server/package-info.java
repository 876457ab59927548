/**
 * The endpoints put together, and what the metadata says of them.
 */
@NullMarked
package org.ecotown.auth.oauth.server;

import org.jspecify.annotations.NullMarked;
