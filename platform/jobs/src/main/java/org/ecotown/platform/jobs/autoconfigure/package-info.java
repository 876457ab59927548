/**
 * Brings jobs into a service that has a database.
 */
@NullMarked
package org.ecotown.platform.jobs.autoconfigure;

import org.jspecify.annotations.NullMarked;
