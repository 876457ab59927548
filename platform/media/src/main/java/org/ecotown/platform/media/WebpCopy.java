package org.ecotown.platform.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.ecotown.platform.media.UnsoundFile.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Copies a still WebP chunk by chunk (RFC 9649): the picture and its colours, and of the
 * notes only which way is up. Such pictures are small (their decoder needs the whole of
 * them), so the copy is made in memory.
 */
final class WebpCopy {

	private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "ALPH", "ICCP");

	private static final int EXIF_FLAG = 0x08;

	private static final int XMP_FLAG = 0x04;

	private static final int ANIMATION_FLAG = 0x02;

	private static final int HEADER = 12;

	private final Bytes in;

	private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();

	private @Nullable Picture picture;

	private byte @Nullable [] extended;

	private Orientation orientation = Orientation.UPRIGHT;

	private WebpCopy(Bytes in) {
		this.in = in;
	}

	static Picture copy(Bytes in, OutputStream out) throws IOException {
		return new WebpCopy(in).copy(out);
	}

	private Picture copy(OutputStream out) throws IOException {
		long left = Integer.toUnsignedLong(little(this.in.take(HEADER)).getInt(4)) - 4;
		while (left >= 8) {
			ByteBuffer head = little(this.in.take(8));
			long length = Integer.toUnsignedLong(head.getInt(4));
			if (length + 8 > left || length > Integer.MAX_VALUE) {
				throw new UnsoundFile(Reason.DAMAGED);
			}
			byte[] content = this.in.take((int) length);
			this.in.skip(length & 1);
			chunk(Bytes.ascii(head.array(), 0, 4), content);
			left -= 8 + length + (length & 1);
		}
		Picture found = this.picture;
		if (found == null) {
			throw new UnsoundFile(Reason.DAMAGED);
		}
		write(out);
		return found.turned(this.orientation);
	}

	private void chunk(String type, byte[] content) throws IOException {
		switch (type) {
			case "VP8X" -> extended(content);
			case "VP8 " -> lossy(content);
			case "VP8L" -> lossless(content);
			case "EXIF" ->
				this.orientation = Orientation.ofTiff(content, Bytes.ascii(content, 0, 6).equals("Exif\0\0") ? 6 : 0);
			default -> {
			}
		}
		if (KEPT.contains(type)) {
			this.chunks.writeBytes(chunkOf(type, content));
		}
	}

	private void extended(byte[] content) throws IOException {
		if (content.length < 10) {
			throw new UnsoundFile(Reason.DAMAGED);
		}
		if ((content[0] & ANIMATION_FLAG) != 0) {
			throw new UnsoundFile(Reason.UNKNOWN);
		}
		this.extended = content;
	}

	private void lossy(byte[] content) throws IOException {
		if (content.length < 10 || this.picture != null) {
			throw new UnsoundFile(Reason.DAMAGED);
		}
		ByteBuffer header = little(content);
		this.picture = new Picture(header.getShort(6) & 0x3FFF, header.getShort(8) & 0x3FFF, true, Orientation.UPRIGHT);
	}

	private void lossless(byte[] content) throws IOException {
		if (content.length < 5 || this.picture != null) {
			throw new UnsoundFile(Reason.DAMAGED);
		}
		int bits = little(content).getInt(1);
		this.picture = new Picture((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, true, Orientation.UPRIGHT);
	}

	private void write(OutputStream out) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		if (this.extended != null) {
			byte[] header = this.extended.clone();
			header[0] &= (byte) ~(EXIF_FLAG | XMP_FLAG);
			if (!this.orientation.isUpright()) {
				header[0] |= EXIF_FLAG;
			}
			body.writeBytes(chunkOf("VP8X", header));
		}
		body.writeBytes(this.chunks.toByteArray());
		if (this.extended != null && !this.orientation.isUpright()) {
			body.writeBytes(chunkOf("EXIF", this.orientation.tiff()));
		}
		ByteBuffer head = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
		head.put(ascii("RIFF")).putInt(body.size() + 4).put(ascii("WEBP"));
		out.write(head.array());
		body.writeTo(out);
	}

	private static byte[] chunkOf(String type, byte[] content) {
		ByteBuffer chunk = ByteBuffer.allocate(8 + content.length + (content.length & 1))
			.order(ByteOrder.LITTLE_ENDIAN);
		chunk.put(ascii(type)).putInt(content.length).put(content);
		return chunk.array();
	}

	private static ByteBuffer little(byte[] bytes) {
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
