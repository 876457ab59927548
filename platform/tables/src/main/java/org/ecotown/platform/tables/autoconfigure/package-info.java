/**
 * Offers the words for what is wrong with a table to a service.
 */
@NullMarked
package org.ecotown.platform.tables.autoconfigure;

import org.jspecify.annotations.NullMarked;
