package org.ecotown.platform.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecotown.platform.media.UnsoundFile.Reason;

/**
 * Whether a PDF is whole (ISO 32000-2, 7.5): its end says where the table of its objects
 * begins, and there it is. A reader that mends broken files would not notice that the end
 * is missing.
 */
final class PdfCheck {

	/** Within so many bytes readers look for the header and for the end. */
	private static final int MARGIN = 1024;

	private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,12})\\s+%%EOF");

	private static final Pattern TABLE = Pattern.compile("\\s*(xref\\s+\\d+\\s+\\d+|\\d+\\s+\\d+\\s+obj\\b)");

	private PdfCheck() {
	}

	static void check(Path file) throws IOException {
		try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
			int start = text(content, 0).indexOf("%PDF-");
			String end = text(content, Math.max(0, content.length() - 2 * MARGIN));
			long table = -1;
			for (Matcher matcher = END.matcher(end); matcher.find();) {
				table = Long.parseLong(matcher.group(1));
			}
			if (table < 0 || !isTable(content, table) && !isTable(content, table + start)) {
				throw new UnsoundFile(Reason.DAMAGED);
			}
		}
	}

	private static boolean isTable(RandomAccessFile content, long offset) throws IOException {
		return offset > 0 && offset < content.length() && TABLE.matcher(text(content, offset)).lookingAt();
	}

	private static String text(RandomAccessFile content, long offset) throws IOException {
		byte[] bytes = new byte[(int) Math.min(2 * MARGIN, content.length() - offset)];
		content.seek(offset);
		content.readFully(bytes);
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
