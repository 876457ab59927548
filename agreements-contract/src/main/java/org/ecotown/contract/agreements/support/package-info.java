/**
 * Contributions in the outbox and on their way to agreements-service.
 */
@NullMarked
package org.ecotown.contract.agreements.support;

import org.jspecify.annotations.NullMarked;
