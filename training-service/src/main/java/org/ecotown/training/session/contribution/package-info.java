/**
 * How the trained people of a session travel to agreements-service.
 */
@NullMarked
package org.ecotown.training.session.contribution;

import org.jspecify.annotations.NullMarked;
