/**
 * Who is the same person, without keeping what identifies them.
 */
@NullMarked
package org.ecotown.training.participant;

import org.jspecify.annotations.NullMarked;
