/**
 * Connections to the OpenID Connect providers of partners, stored and changed at run
 * time.
 */
@NullMarked
package org.ecotown.auth.partner.connection;

import org.jspecify.annotations.NullMarked;
