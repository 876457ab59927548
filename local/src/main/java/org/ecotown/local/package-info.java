/**
 * The command that runs the whole platform on one machine.
 */
@NullMarked
package org.ecotown.local;

import org.jspecify.annotations.NullMarked;
