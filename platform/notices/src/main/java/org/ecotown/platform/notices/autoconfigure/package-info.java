/**
 * Brings notices into a service that has an outbox.
 */
@NullMarked
package org.ecotown.platform.notices.autoconfigure;

import org.jspecify.annotations.NullMarked;
