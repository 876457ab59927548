/**
 * What the OpenAPI description of every service says alike.
 */
@NullMarked
package org.ecotown.platform.openapi.support;

import org.jspecify.annotations.NullMarked;
