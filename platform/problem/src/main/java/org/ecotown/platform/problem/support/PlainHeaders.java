package org.ecotown.platform.problem.support;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.ecotown.platform.problem.Languages;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A request with the headers that make Tomcat or Spring fail read as far as they mean
 * something: the language is one of the two of the platform, though Tomcat reads ten
 * languages and no more, and a content type with wildcards says as little as none does
 * (RFC 9110, section 8.3).
 */
class PlainHeaders extends HttpServletRequestWrapper {

	PlainHeaders(HttpServletRequest request) {
		super(request);
	}

	@Override
	public Locale getLocale() {
		return Languages.of(this);
	}

	@Override
	public Enumeration<Locale> getLocales() {
		return Collections.enumeration(List.of(getLocale()));
	}

	@Override
	public @Nullable String getContentType() {
		return withoutWildcards(super.getContentType());
	}

	@Override
	public @Nullable String getHeader(String name) {
		String value = super.getHeader(name);
		return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) ? withoutWildcards(value) : value;
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		String type = HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) ? getHeader(name) : null;
		return (type != null) ? Collections.enumeration(List.of(type)) : super.getHeaders(name);
	}

	private static @Nullable String withoutWildcards(@Nullable String type) {
		boolean wild = type != null && type.split(";", 2)[0].indexOf('*') >= 0;
		return wild ? MediaType.APPLICATION_OCTET_STREAM_VALUE : type;
	}

}
