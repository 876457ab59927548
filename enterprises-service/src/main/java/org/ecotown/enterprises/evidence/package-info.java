/**
 * Files that prove an outcome, stored by the hash of their content.
 */
@NullMarked
package org.ecotown.enterprises.evidence;

import org.jspecify.annotations.NullMarked;
