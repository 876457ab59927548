package org.ecotown.auth.oauth.authorization;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * How a client wants its answer to come back (OAuth 2.0 Multiple Response Type Encoding
 * Practices, section 2.1; Form Post Response Mode).
 */
public enum ResponseMode {

	/** In the query of the redirect address; what a code comes in by default. */
	QUERY,
	/** In its fragment. */
	FRAGMENT,
	/** In a form that the browser posts to it. */
	@JsonProperty("form_post")
	FORM_POST;

	static final String PARAMETER = "response_mode";

	/** For the metadata. */
	public static List<String> names() {
		return WireNames.all(ResponseMode.class);
	}

	/**
	 * The mode that was asked for. An error about one that there is not goes the usual
	 * way.
	 */
	static ResponseMode of(@Nullable String name) {
		return (name != null) ? WireNames.find(ResponseMode.class, name).orElse(QUERY) : QUERY;
	}

	/**
	 * Whether there is such a mode.
	 */
	static boolean isKnown(Object name) {
		return names().contains(name.toString());
	}

}
