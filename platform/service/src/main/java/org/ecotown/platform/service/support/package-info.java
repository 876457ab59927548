/**
 * How a service commits.
 */
@NullMarked
package org.ecotown.platform.service.support;

import org.jspecify.annotations.NullMarked;
