/**
 * Reads tables that people make with spreadsheets.
 */
@NullMarked
package org.ecotown.platform.tables;

import org.jspecify.annotations.NullMarked;
