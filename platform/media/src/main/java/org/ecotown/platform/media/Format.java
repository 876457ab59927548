package org.ecotown.platform.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The formats that are looked into. The content decides, never the name or what the
 * sender says.
 */
public enum Format {

	JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"), PNG("image/png", "png"), WEBP("image/webp", "webp"),
	PDF("application/pdf", "pdf");

	/** As many bytes as it takes to tell. */
	static final int HEADER = 1024;

	private static final List<String> HEIF_BRANDS = List.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1",
			"msf1", "avif", "avis");

	private final String mediaType;

	private final List<String> extensions;

	Format(String mediaType, String... extensions) {
		this.mediaType = mediaType;
		this.extensions = List.of(extensions);
	}

	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * What names of such files end in, without the dot; the usual one first.
	 */
	public List<String> extensions() {
		return this.extensions;
	}

	public boolean isPicture() {
		return this != PDF;
	}

	/**
	 * The format of a media type; empty if it is none of these.
	 */
	public static Optional<Format> of(@Nullable String mediaType) {
		return Arrays.stream(values()).filter((format) -> format.mediaType.equals(mediaType)).findFirst();
	}

	/**
	 * The format that a content claims by its first bytes.
	 * @throws UnsoundFile if it is none of these
	 */
	static Format claimedBy(byte[] header) throws UnsoundFile {
		String start = new String(header, StandardCharsets.ISO_8859_1);
		if (start.startsWith("\u00FF\u00D8\u00FF")) {
			return JPEG;
		}
		if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
			return PNG;
		}
		if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
			return WEBP;
		}
		if (start.contains("%PDF-")) {
			return PDF;
		}
		boolean heif = start.startsWith("ftyp", 4)
				&& HEIF_BRANDS.stream().anyMatch((brand) -> start.startsWith(brand, 8));
		throw new UnsoundFile(heif ? UnsoundFile.Reason.HEIF : UnsoundFile.Reason.UNKNOWN);
	}

}
