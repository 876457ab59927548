/**
 * Asks agreements-service about an agreement.
 */
@NullMarked
package org.ecotown.enterprises.enterprise.client.agreements;

import org.jspecify.annotations.NullMarked;
