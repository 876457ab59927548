/**
 * How far each indicator has come, kept up with every contribution.
 */
@NullMarked
package org.ecotown.agreements.progress;

import org.jspecify.annotations.NullMarked;
