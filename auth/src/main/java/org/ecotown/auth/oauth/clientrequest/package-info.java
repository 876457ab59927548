/**
 * Clients that organisations ask for, and who decides about them.
 */
@NullMarked
package org.ecotown.auth.oauth.clientrequest;

import org.jspecify.annotations.NullMarked;
