/**
 * Asks agreements-service for the terms of agreements.
 */
@NullMarked
package org.ecotown.enterprises.outcome.client.agreements;

import org.jspecify.annotations.NullMarked;
