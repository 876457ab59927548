package org.ecotown.platform.media;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.ecotown.platform.media.UnsoundFile.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Looks into files that people send. Nothing is believed: a picture is decoded, a PDF
 * must have its end. No file is in memory as a whole, and the pixels of a picture are
 * counted before any is decoded.
 */
public final class FileExaminer {

	/** The most pixels of a picture; a phone's photo has 12 to 50 million. */
	public static final long MOST_PIXELS = 52_000_000;

	/** The most of a picture that a decoder must hold as a whole. */
	public static final long MOST_PIXELS_AT_ONCE = 16_000_000;

	private static final long MOST_PIXELS_OF_WEBP = 8_400_000;

	private static final int LONGEST_SIDE = 30_000;

	private FileExaminer() {
	}

	/**
	 * Examines a content. The stream is read to its end and not closed.
	 * @throws UnsoundFile if it is nothing known, or not whole
	 */
	public static SoundFile examine(InputStream content) throws IOException {
		Path file = Files.createTempFile("examined", null);
		try {
			return examine(content, file);
		}
		catch (EOFException ex) {
			Files.deleteIfExists(file);
			throw new UnsoundFile(Reason.DAMAGED, ex);
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

	private static SoundFile examine(InputStream content, Path file) throws IOException {
		DigestInputStream digested = new DigestInputStream(content, sha256());
		BufferedInputStream in = new BufferedInputStream(digested);
		in.mark(Format.HEADER);
		Format format = Format.claimedBy(in.readNBytes(Format.HEADER));
		in.reset();
		Picture picture;
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			picture = copy(format, in, out);
		}
		in.transferTo(OutputStream.nullOutputStream());
		String sent = HexFormat.of().formatHex(digested.getMessageDigest().digest());
		if (picture == null) {
			PdfCheck.check(file);
			return new SoundFile(format, file, sent, 0, 0, null);
		}
		requireFew(format, picture);
		return new SoundFile(format, file, sent, picture.width(), picture.height(),
				Decoder.decode(file, format, picture));
	}

	private static @Nullable Picture copy(Format format, InputStream in, OutputStream out) throws IOException {
		Bytes bytes = new Bytes(in);
		return switch (format) {
			case JPEG -> JpegCopy.copy(bytes, out);
			case PNG -> PngCopy.copy(bytes, out);
			case WEBP -> WebpCopy.copy(bytes, out);
			case PDF -> {
				in.transferTo(out);
				yield null;
			}
		};
	}

	private static void requireFew(Format format, Picture picture) throws UnsoundFile {
		if (picture.width() <= 0 || picture.height() <= 0) {
			throw new UnsoundFile(Reason.DAMAGED);
		}
		long most = picture.gradual() ? MOST_PIXELS_AT_ONCE : MOST_PIXELS;
		if (picture.pixels() > ((format == Format.WEBP) ? MOST_PIXELS_OF_WEBP : most)
				|| Math.max(picture.width(), picture.height()) > LONGEST_SIDE) {
			throw new UnsoundFile(Reason.TOO_MANY_PIXELS);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
