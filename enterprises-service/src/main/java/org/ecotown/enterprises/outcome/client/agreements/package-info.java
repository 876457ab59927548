/**
 * Delivers contributions to agreements-service.
 */
@NullMarked
package org.ecotown.enterprises.outcome.client.agreements;

import org.jspecify.annotations.NullMarked;
