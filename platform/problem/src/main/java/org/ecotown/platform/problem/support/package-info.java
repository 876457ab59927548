/**
 * How faults are collected, rendered and sent.
 */
@NullMarked
package org.ecotown.platform.problem.support;

import org.jspecify.annotations.NullMarked;
