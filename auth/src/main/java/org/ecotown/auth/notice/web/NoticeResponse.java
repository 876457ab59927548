package org.ecotown.auth.notice.web;

import java.time.Instant;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;
import org.ecotown.auth.notice.Notice;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A notice.
 *
 * @param link a path of the web app
 * @param readAt when it was read, or what it is about was done
 */
@Schema(name = "Notice")
record NoticeResponse(UUID id, String kind, LocalizedText title, @Nullable LocalizedText text, String link,
		Instant deliveredAt, @Nullable Instant readAt) {

	static NoticeResponse from(Notice notice) {
		return new NoticeResponse(notice.id(), notice.kind(), notice.title(), notice.text(), notice.link(),
				notice.deliveredAt(), notice.readAt());
	}

}
