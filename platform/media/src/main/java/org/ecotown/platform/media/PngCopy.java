package org.ecotown.platform.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

import org.ecotown.platform.media.UnsoundFile.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Copies a PNG chunk by chunk (W3C PNG, third edition): the picture and its colours, and
 * of the notes only which way is up.
 */
final class PngCopy {

	private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
			"iCCP", "cICP", "sBIT", "bKGD", "pHYs");

	/** The largest chunk that is not part of the picture itself. */
	private static final int LARGEST_NOTE = 4 * 1024 * 1024;

	private static final int BUFFER = 16 * 1024;

	private final Bytes in;

	private final OutputStream out;

	private @Nullable Picture picture;

	private Orientation orientation = Orientation.UPRIGHT;

	private boolean data;

	private PngCopy(Bytes in, OutputStream out) {
		this.in = in;
		this.out = out;
	}

	static Picture copy(Bytes in, OutputStream out) throws IOException {
		return new PngCopy(in, out).copy();
	}

	private Picture copy() throws IOException {
		this.out.write(this.in.take(8));
		while (!chunk().equals("IEND")) {
			if (this.picture == null) {
				throw new UnsoundFile(Reason.DAMAGED);
			}
		}
		Picture found = this.picture;
		if (found == null || !this.data) {
			throw new UnsoundFile(Reason.DAMAGED);
		}
		return found.turned(this.orientation);
	}

	private String chunk() throws IOException {
		byte[] head = this.in.take(8);
		int length = ByteBuffer.wrap(head).getInt();
		String type = Bytes.ascii(head, 4, 4);
		if (length < 0) {
			throw new UnsoundFile(Reason.DAMAGED);
		}
		CRC32 crc = new CRC32();
		crc.update(head, 4, 4);
		if (type.equals("IDAT")) {
			this.data = true;
			this.out.write(head);
			pass(length, crc);
		}
		else {
			note(type, head, length, crc);
		}
		return type;
	}

	private void pass(int length, CRC32 crc) throws IOException {
		for (int left = length; left > 0;) {
			byte[] piece = this.in.take(Math.min(left, BUFFER));
			crc.update(piece);
			this.out.write(piece);
			left -= piece.length;
		}
		this.out.write(checked(crc));
	}

	private void note(String type, byte[] head, int length, CRC32 crc) throws IOException {
		if (length > LARGEST_NOTE) {
			throw new UnsoundFile(Reason.DAMAGED);
		}
		byte[] content = this.in.take(length);
		crc.update(content);
		byte[] sum = checked(crc);
		if (type.equals("IHDR")) {
			header(content);
		}
		if (type.equals("eXIf") && this.orientation.isUpright()) {
			this.orientation = Orientation.ofTiff(content, 0);
			if (!this.orientation.isUpright()) {
				write("eXIf", this.orientation.tiff());
			}
		}
		else if (KEPT.contains(type)) {
			this.out.write(head);
			this.out.write(content);
			this.out.write(sum);
		}
	}

	private void header(byte[] content) throws IOException {
		if (content.length != 13 || this.picture != null) {
			throw new UnsoundFile(Reason.DAMAGED);
		}
		ByteBuffer header = ByteBuffer.wrap(content);
		this.picture = new Picture(header.getInt(), header.getInt(), false, Orientation.UPRIGHT);
	}

	private byte[] checked(CRC32 crc) throws IOException {
		byte[] sum = this.in.take(4);
		if (ByteBuffer.wrap(sum).getInt() != (int) crc.getValue()) {
			throw new UnsoundFile(Reason.DAMAGED);
		}
		return sum;
	}

	private void write(String type, byte[] content) throws IOException {
		ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
		chunk.putInt(content.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
		CRC32 crc = new CRC32();
		crc.update(chunk.array(), 4, 4 + content.length);
		this.out.write(chunk.putInt((int) crc.getValue()).array());
	}

}
