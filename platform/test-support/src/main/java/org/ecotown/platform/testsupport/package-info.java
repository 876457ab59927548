/**
 * Real PostgreSQL, signed tokens and architecture rules for the tests of all services.
 */
@NullMarked
package org.ecotown.platform.testsupport;

import org.jspecify.annotations.NullMarked;
