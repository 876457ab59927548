package org.ecotown.platform.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import javax.imageio.ImageIO;

/**
 * Files as cameras and programs write them, whole and broken.
 */
final class MediaFixtures {

	/** What nobody but the owner of the phone should learn. */
	static final String SECRET = "N13.6900 E101.0800 SM-S928B";

	private MediaFixtures() {
	}

	static byte[] picture(String format, int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setPaint(new GradientPaint(0, 0, Color.RED, width, height, Color.BLUE));
		graphics.fillRect(0, 0, width, height);
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * A photo that tells where, when and with what it was taken, and lies on its side.
	 */
	static byte[] photo() {
		byte[] plain = picture("jpeg", 1200, 800);
		ByteArrayOutputStream photo = new ByteArrayOutputStream();
		photo.write(plain, 0, 2);
		photo.writeBytes(segment(0xE1, concat(latin("Exif\0\0"), exif(6), latin(SECRET))));
		photo.writeBytes(segment(0xE1, latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET)));
		photo.writeBytes(segment(0xED, latin("Photoshop 3.0\0" + SECRET)));
		photo.writeBytes(segment(0xFE, latin(SECRET)));
		photo.write(plain, 2, plain.length - 2);
		photo.writeBytes(latin("MotionPhoto_Data" + SECRET));
		return photo.toByteArray();
	}

	static byte[] pngWithNotes() {
		byte[] plain = picture("png", 600, 400);
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		png.write(plain, 0, 33);
		png.writeBytes(chunk("tEXt", latin("Comment\0" + SECRET)));
		png.writeBytes(chunk("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0" + SECRET)));
		png.writeBytes(chunk("eXIf", concat(exif(3), latin(SECRET))));
		png.write(plain, 33, plain.length - 33);
		png.writeBytes(latin(SECRET));
		return png.toByteArray();
	}

	/** Says that it has more pixels than it has bytes. */
	static byte[] pngOf(int width, int height) {
		Deflater deflater = new Deflater();
		deflater.setInput(new byte[1000]);
		deflater.finish();
		byte[] data = new byte[1000];
		data = Arrays.copyOf(data, deflater.deflate(data));
		byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2).array();
		return concat(latin("\u0089PNG\r\n\u001A\n"), chunk("IHDR", header), chunk("IDAT", data),
				chunk("IEND", new byte[0]));
	}

	static byte[] pdf(String text) {
		String body = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n%"
				+ text + "\n";
		return latin(body + "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 3/Root 1 0 R>>\nstartxref\n"
				+ body.length() + "\n%%EOF\n");
	}

	static byte[] chunk(String type, byte[] content) {
		ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
		chunk.putInt(content.length).put(latin(type)).put(content);
		CRC32 crc = new CRC32();
		crc.update(chunk.array(), 4, 4 + content.length);
		return chunk.putInt((int) crc.getValue()).array();
	}

	/** A TIFF structure, little-endian as most phones write it, with one more entry. */
	private static byte[] exif(int orientation) {
		return new byte[] { 'I', 'I', 42, 0, 8, 0, 0, 0, 2, 0, 0x0F, 0x01, 2, 0, 4, 0, 0, 0, 'A', 'B', 'C', 0, 0x12,
				0x01, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0, 0, 0, 0, 0 };
	}

	private static byte[] segment(int marker, byte[] content) {
		int length = content.length + 2;
		return concat(new byte[] { (byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length }, content);
	}

	static byte[] concat(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
