package org.ecotown.platform.idempotency.support;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps an answer back until the transaction has been committed.
 */
final class BufferedResponse extends ContentCachingResponseWrapper {

	BufferedResponse(HttpServletResponse response) {
		super(response);
	}

	@Override
	public void sendRedirect(String location) {
		setStatus(HttpServletResponse.SC_FOUND);
		setHeader(HttpHeaders.LOCATION, location);
	}

	Answer toAnswer(int maxBodySize) {
		return new Answer(getStatus(), getHeader(HttpHeaders.LOCATION), getHeader(HttpHeaders.ETAG), getContentType(),
				(getContentSize() <= maxBodySize) ? getContentAsByteArray() : null);
	}

}
