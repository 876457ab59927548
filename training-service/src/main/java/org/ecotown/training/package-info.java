/**
 * Training: from the course to the verified register of who took part.
 */
@NullMarked
package org.ecotown.training;

import org.jspecify.annotations.NullMarked;
