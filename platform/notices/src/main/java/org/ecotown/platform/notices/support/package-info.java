/**
 * Notices in the outbox and on their way to auth, which keeps the inbox of people.
 */
@NullMarked
package org.ecotown.platform.notices.support;

import org.jspecify.annotations.NullMarked;
