package org.ecotown.platform.notices.support;

import java.util.UUID;

import org.ecotown.platform.notices.Notice;
import org.ecotown.platform.outbox.OutboxPayload;

/**
 * A notice on its way.
 *
 * @param id by which it is delivered once
 */
@OutboxPayload("notice")
record NoticeMessage(UUID id, Notice notice) {
}
