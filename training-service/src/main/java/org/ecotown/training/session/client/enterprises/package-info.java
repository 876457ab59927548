/**
 * How enterprises-service is asked about enterprises.
 */
@NullMarked
package org.ecotown.training.session.client.enterprises;

import org.jspecify.annotations.NullMarked;
