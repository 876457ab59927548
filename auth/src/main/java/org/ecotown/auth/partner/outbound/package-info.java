/**
 * Calls to hosts that somebody else names: public addresses only, short and small.
 */
@NullMarked
package org.ecotown.auth.partner.outbound;

import org.jspecify.annotations.NullMarked;
