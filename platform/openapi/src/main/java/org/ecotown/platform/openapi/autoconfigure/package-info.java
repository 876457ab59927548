/**
 * Puts the common part of the OpenAPI description into a service.
 */
@NullMarked
package org.ecotown.platform.openapi.autoconfigure;

import org.jspecify.annotations.NullMarked;
