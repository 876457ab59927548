package org.ecotown.platform.idempotency.support;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * What was answered to a request.
 *
 * @param body null when it was too large to keep; the replay then has none
 */
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, @Nullable String location, @Nullable String etag, @Nullable String contentType,
		byte @Nullable [] body) {

	static final String REPLAYED = "Idempotency-Replayed";

	void replayTo(HttpServletResponse response) throws IOException {
		response.setStatus(this.status);
		response.setHeader(REPLAYED, "true");
		if (this.location != null) {
			response.setHeader(HttpHeaders.LOCATION, this.location);
		}
		if (this.etag != null) {
			response.setHeader(HttpHeaders.ETAG, this.etag);
		}
		if (this.body != null && this.body.length > 0) {
			response.setContentType(this.contentType);
			response.setContentLength(this.body.length);
			response.getOutputStream().write(this.body);
		}
	}

}
