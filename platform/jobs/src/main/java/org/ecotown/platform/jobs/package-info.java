/**
 * Work that the replicas of a service do once together, at its times, whatever dies
 * meanwhile.
 */
@NullMarked
package org.ecotown.platform.jobs;

import org.jspecify.annotations.NullMarked;
