/**
 * Sign-in through partners' identity providers, and the accounts it leads to.
 */
@NullMarked
package org.ecotown.auth.partner.federation;

import org.jspecify.annotations.NullMarked;
