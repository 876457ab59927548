package org.ecotown.enterprises.project;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How far a project has come. Its history tells when it got there.
 */
public enum Stage {

	@JsonProperty("diagnosed")
	DIAGNOSED, @JsonProperty("planned")
	PLANNED, @JsonProperty("running")
	RUNNING, @JsonProperty("completed")
	COMPLETED, @JsonProperty("followed-up")
	FOLLOWED_UP;

	String wireName() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Stage of(String wireName) {
		return valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
