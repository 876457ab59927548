/**
 * What is taught.
 */
@NullMarked
package org.ecotown.training.course;

import org.jspecify.annotations.NullMarked;
