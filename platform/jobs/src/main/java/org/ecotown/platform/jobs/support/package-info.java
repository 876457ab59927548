/**
 * Jobs on db-scheduler and one table.
 */
@NullMarked
package org.ecotown.platform.jobs.support;

import org.jspecify.annotations.NullMarked;
