package org.ecotown.platform.notices.support;

import org.ecotown.platform.notices.NoticeKind;
import org.ecotown.platform.outbox.OutboxPayload;

/**
 * The word that what notices were about is done.
 */
@OutboxPayload("settled-notices")
record SettledMessage(NoticeKind kind, String about) {
}
