package org.ecotown.platform.media;

import java.io.IOException;
import java.io.OutputStream;

import org.ecotown.platform.media.UnsoundFile.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Copies a JPEG segment by segment (ITU-T T.81): the coded picture and its colours, and
 * of the notes only which way is up. What follows its end, such as a second picture with
 * notes of its own, is left out.
 */
final class JpegCopy {

	private static final int SOI = 0xD8;

	private static final int EOI = 0xD9;

	private static final int SOS = 0xDA;

	private static final int TEM = 0x01;

	private static final int APP0 = 0xE0;

	private static final int APP1 = 0xE1;

	private static final int APP2 = 0xE2;

	private static final int APP14 = 0xEE;

	private static final int APP15 = 0xEF;

	private static final int COM = 0xFE;

	private final Bytes in;

	private final OutputStream out;

	private @Nullable Picture picture;

	private Orientation orientation = Orientation.UPRIGHT;

	private JpegCopy(Bytes in, OutputStream out) {
		this.in = in;
		this.out = out;
	}

	static Picture copy(Bytes in, OutputStream out) throws IOException {
		return new JpegCopy(in, out).copy();
	}

	private Picture copy() throws IOException {
		this.in.skip(2);
		marker(SOI);
		boolean scanned = false;
		int next = nextMarker();
		while (next != EOI) {
			if (next == SOS) {
				scanned = true;
				next = scan();
			}
			else {
				segment(next);
				next = nextMarker();
			}
		}
		marker(EOI);
		Picture found = this.picture;
		if (found == null || !scanned) {
			throw new UnsoundFile(Reason.DAMAGED);
		}
		return found.turned(this.orientation);
	}

	private int nextMarker() throws IOException {
		if (this.in.u8() != 0xFF) {
			throw new UnsoundFile(Reason.DAMAGED);
		}
		int marker = this.in.u8();
		while (marker == 0xFF) {
			marker = this.in.u8();
		}
		return marker;
	}

	private void segment(int marker) throws IOException {
		if (marker == TEM || isRestart(marker)) {
			return;
		}
		if (marker == 0 || marker == SOI) {
			throw new UnsoundFile(Reason.DAMAGED);
		}
		byte[] content = content();
		if (isFrame(marker)) {
			frame(marker, content);
		}
		if (marker == APP1 && Bytes.ascii(content, 0, 6).equals("Exif\0\0")) {
			exif(Orientation.ofTiff(content, 6));
		}
		else if (marker == APP0) {
			jfif(content);
		}
		else if (!isNote(marker) || marker == APP14 && Bytes.ascii(content, 0, 5).equals("Adobe")
				|| marker == APP2 && Bytes.ascii(content, 0, 12).equals("ICC_PROFILE\0")) {
			write(marker, content);
		}
	}

	private void frame(int marker, byte[] content) throws IOException {
		if (content.length < 6 || this.picture != null) {
			throw new UnsoundFile(Reason.DAMAGED);
		}
		int height = (content[1] & 0xFF) << 8 | content[2] & 0xFF;
		int width = (content[3] & 0xFF) << 8 | content[4] & 0xFF;
		this.picture = new Picture(width, height, (marker & 0x03) == 2, Orientation.UPRIGHT);
	}

	/** Only once: what comes later is another picture's. */
	private void exif(Orientation found) throws IOException {
		if (this.orientation.isUpright() && !found.isUpright()) {
			this.orientation = found;
			byte[] tiff = found.tiff();
			byte[] content = new byte[6 + tiff.length];
			content[0] = 'E';
			content[1] = 'x';
			content[2] = 'i';
			content[3] = 'f';
			System.arraycopy(tiff, 0, content, 6, tiff.length);
			write(APP1, content);
		}
	}

	/** Without the thumbnail, which may be of another picture. */
	private void jfif(byte[] content) throws IOException {
		if (content.length >= 14 && Bytes.ascii(content, 0, 5).equals("JFIF\0")) {
			byte[] plain = java.util.Arrays.copyOf(content, 14);
			plain[12] = 0;
			plain[13] = 0;
			write(APP0, plain);
		}
	}

	/**
	 * Copies a scan up to the marker that follows it.
	 */
	private int scan() throws IOException {
		write(SOS, content());
		while (true) {
			int value = this.in.u8();
			if (value != 0xFF) {
				this.out.write(value);
				continue;
			}
			int marker = this.in.u8();
			while (marker == 0xFF) {
				marker = this.in.u8();
			}
			if (marker != 0 && !isRestart(marker)) {
				return marker;
			}
			marker(marker);
		}
	}

	private byte[] content() throws IOException {
		int length = this.in.u16();
		if (length < 2) {
			throw new UnsoundFile(Reason.DAMAGED);
		}
		return this.in.take(length - 2);
	}

	private void write(int marker, byte[] content) throws IOException {
		marker(marker);
		this.out.write((content.length + 2) >> 8);
		this.out.write(content.length + 2);
		this.out.write(content);
	}

	private void marker(int marker) throws IOException {
		this.out.write(0xFF);
		this.out.write(marker);
	}

	private static boolean isRestart(int marker) {
		return marker >= 0xD0 && marker <= 0xD7;
	}

	/** SOF0 to SOF15 but for DHT, JPG and DAC, which lie between. */
	private static boolean isFrame(int marker) {
		return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
	}

	private static boolean isNote(int marker) {
		return marker >= APP0 && marker <= APP15 || marker == COM;
	}

}
