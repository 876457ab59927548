/**
 * Local enterprises, the projects that upgrade them, and what came of it.
 */
@NullMarked
package org.ecotown.enterprises;

import org.jspecify.annotations.NullMarked;
