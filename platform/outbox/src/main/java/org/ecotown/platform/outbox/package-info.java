/**
 * Messages that leave a service together with the transaction that caused them.
 */
@NullMarked
package org.ecotown.platform.outbox;

import org.jspecify.annotations.NullMarked;
