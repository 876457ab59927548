package org.ecotown.platform.documents.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.ecotown.platform.documents.DocumentTooLarge;

/**
 * A content on its way in: a file that nobody else can read, gone when closed. Its hash
 * is known only at its end, so it cannot be stored while it arrives.
 *
 * @param sha256 of the content
 */
record Spool(Path file, String sha256, long size) implements AutoCloseable {

	private static final int BUFFER = 16 * 1024;

	static Spool of(InputStream content, long limit) throws IOException {
		Path file = Files.createTempFile("document", null);
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			long size = copy(content, file, digest, limit);
			return new Spool(file, HexFormat.of().formatHex(digest.digest()), size);
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

	private static long copy(InputStream content, Path file, MessageDigest digest, long limit) throws IOException {
		byte[] buffer = new byte[BUFFER];
		long size = 0;
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				size += read;
				if (size > limit) {
					throw new DocumentTooLarge(limit);
				}
				digest.update(buffer, 0, read);
				out.write(buffer, 0, read);
			}
		}
		return size;
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.file);
	}

}
