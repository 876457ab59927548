package org.ecotown.platform.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A file that was looked into, on the disk until closed.
 *
 * @param content what to keep: pictures without position, device and other notes, with
 * the same pixels
 * @param sentSha256 hash of what was sent, 64 hexadecimal digits in lower case; that of
 * {@code content} is another if something was taken out
 * @param width of a picture as it is coded, 0 for others
 * @param height of a picture as it is coded, 0 for others
 * @param thumbnail a small JPEG of a picture, upright; null for others and for colours
 * that cannot be converted
 */
public record SoundFile(Format format, Path content, String sentSha256, int width, int height,
		byte @Nullable [] thumbnail) implements AutoCloseable {

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.content);
	}

}
