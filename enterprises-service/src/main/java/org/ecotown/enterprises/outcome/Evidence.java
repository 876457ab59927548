package org.ecotown.enterprises.outcome;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A file that proves an outcome.
 *
 * @param name what the reporter called it
 * @param sha256 hash of the content
 * @param size bytes
 * @param type media type, found from the content
 */
@Schema(name = "Evidence")
public record Evidence(String name, String sha256, long size, String type) {

	/**
	 * Where the content is.
	 */
	@Schema(example = "/api/evidence/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
	@JsonProperty(access = JsonProperty.Access.READ_ONLY)
	public String href() {
		return "/api/evidence/" + this.sha256;
	}

}
