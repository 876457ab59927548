/**
 * How agreements-service is asked about agreements and their objectives.
 */
@NullMarked
package org.ecotown.training.session.client.agreements;

import org.jspecify.annotations.NullMarked;
