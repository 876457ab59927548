/**
 * Registers that prove who was trained.
 */
@NullMarked
package org.ecotown.training.evidence;

import org.jspecify.annotations.NullMarked;
