package org.ecotown.auth.directory.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;

import org.ecotown.platform.media.FileExaminer;
import org.ecotown.platform.media.Format;
import org.ecotown.platform.media.SoundFile;
import org.ecotown.platform.media.UnsoundFile;

/**
 * The picture that stands for an organisation: PNG or WebP. SVG is none of them, it can
 * carry script.
 *
 * @param type the media type, by the content
 * @param image the file
 * @param version counts the changes
 */
public record Logo(String type, byte[] image, long version) {

	/** Of the file. */
	public static final int MAX_BYTES = 256 * 1024;

	private static final int MAX_PIXELS = 4096;

	private static final Set<Format> FORMATS = Set.of(Format.PNG, Format.WEBP);

	/**
	 * What can be a logo of a file, whatever it is called: a whole picture without notes.
	 */
	static Optional<Picture> of(byte[] image) {
		if (image.length > MAX_BYTES) {
			return Optional.empty();
		}
		try (SoundFile file = FileExaminer.examine(new ByteArrayInputStream(image))) {
			if (!FORMATS.contains(file.format()) || file.width() > MAX_PIXELS || file.height() > MAX_PIXELS) {
				return Optional.empty();
			}
			return Optional.of(new Picture(file.format().mediaType(), Files.readAllBytes(file.content())));
		}
		catch (UnsoundFile ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The file of a logo.
	 */
	record Picture(String type, byte[] image) {
	}

}
