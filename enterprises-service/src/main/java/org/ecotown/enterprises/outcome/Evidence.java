package org.ecotown.enterprises.outcome;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.ecotown.platform.media.FileName;
import org.ecotown.platform.media.Format;
import org.jspecify.annotations.Nullable;

/**
 * A file that proves an outcome.
 *
 * @param name what the reporter called it, ending as its content demands
 * @param sha256 hash of the content as it is kept and downloaded
 * @param size bytes
 * @param type media type, found from the content
 * @param sentSha256 hash of the file as it was sent; another one if notes about place,
 * device or editing were taken out. Null if it was sent before that was done
 */
@Schema(name = "Evidence")
public record Evidence(String name, String sha256, long size, String type, @Nullable String sentSha256) {

	/**
	 * Where the content is.
	 */
	@Schema(example = "/api/evidence/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
	@JsonProperty(access = JsonProperty.Access.READ_ONLY)
	public String href() {
		return "/api/evidence/" + this.sha256;
	}

	/**
	 * Where a small picture of it is; null if it is no picture.
	 */
	@Schema(example = "/api/evidence/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08/thumbnail")
	@JsonProperty(access = JsonProperty.Access.READ_ONLY)
	public @Nullable String thumbnail() {
		return Format.of(this.type).filter(Format::isPicture).map((format) -> href() + "/thumbnail").orElse(null);
	}

	/**
	 * The name to download it by, also if it was given before names followed the content.
	 */
	public String downloadName() {
		return Format.of(this.type).map((format) -> FileName.of(this.name, format, "evidence")).orElse("evidence");
	}

}
