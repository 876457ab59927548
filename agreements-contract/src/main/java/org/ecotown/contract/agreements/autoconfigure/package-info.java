/**
 * Brings the delivery of contributions into a service that sends some.
 */
@NullMarked
package org.ecotown.contract.agreements.autoconfigure;

import org.jspecify.annotations.NullMarked;
