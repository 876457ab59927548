/**
 * Who calls, and what an operation allows.
 */
@NullMarked
package org.ecotown.platform.security;

import org.jspecify.annotations.NullMarked;
