package org.ecotown.platform.media;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which way is up, as cameras note it in EXIF (tag 0x0112): the only note that stays.
 *
 * @param value 1 (as it is) to 8
 */
record Orientation(int value) {

	static final Orientation UPRIGHT = new Orientation(1);

	private static final int TAG = 0x0112;

	/**
	 * Reads it from a TIFF structure; upright if there is none or it cannot be read.
	 */
	static Orientation ofTiff(byte[] tiff, int from) {
		try {
			ByteBuffer buffer = ByteBuffer.wrap(tiff, from, tiff.length - from).slice();
			buffer.order((buffer.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
			int directory = buffer.getInt(4);
			int entries = Short.toUnsignedInt(buffer.getShort(directory));
			for (int i = 0; i < entries; i++) {
				int entry = directory + 2 + 12 * i;
				int value = buffer.getShort(entry + 8);
				if (Short.toUnsignedInt(buffer.getShort(entry)) == TAG && value >= 1 && value <= 8) {
					return new Orientation(value);
				}
			}
		}
		catch (IndexOutOfBoundsException | BufferUnderflowException ex) {
			// as good as none
		}
		return UPRIGHT;
	}

	/** A TIFF structure that says nothing else. */
	byte[] tiff() {
		return new byte[] { 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) this.value, 0, 0,
				0, 0, 0, 0 };
	}

	boolean isUpright() {
		return this.value == 1;
	}

	BufferedImage upright(BufferedImage picture) {
		int w = picture.getWidth();
		int h = picture.getHeight();
		AffineTransform turn = switch (this.value) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
			default -> new AffineTransform();
		};
		if (turn.isIdentity()) {
			return picture;
		}
		boolean lies = this.value >= 5;
		BufferedImage upright = new BufferedImage(lies ? h : w, lies ? w : h, BufferedImage.TYPE_INT_RGB);
		return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, upright);
	}

}
