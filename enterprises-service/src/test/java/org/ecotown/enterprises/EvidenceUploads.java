package org.ecotown.enterprises;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/**
 * Sends files as a browser does.
 */
final class EvidenceUploads {

	private final HttpClient http = HttpClient.newHttpClient();

	private final int port;

	EvidenceUploads(int port) {
		this.port = port;
	}

	HttpResponse<String> send(String token, String outcome, String name, byte[] content) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(("--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
		return exchange(
				request(token, outcome + "/evidence").header("Content-Type", "multipart/form-data; boundary=limit")
					.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())),
				HttpResponse.BodyHandlers.ofString());
	}

	HttpResponse<byte[]> download(String token, String path, String... headers) {
		HttpRequest.Builder request = request(token, path);
		return exchange((headers.length > 0) ? request.headers(headers) : request,
				HttpResponse.BodyHandlers.ofByteArray());
	}

	private HttpRequest.Builder request(String token, String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("Authorization", "Bearer " + token);
	}

	private <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
		try {
			return this.http.send(request.build(), body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static byte[] pdf(String text) {
		String body = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n%"
				+ text + "\n";
		return (body + "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 3/Root 1 0 R>>\nstartxref\n" + body.length()
				+ "\n%%EOF\n")
			.getBytes(StandardCharsets.US_ASCII);
	}

	/** A PNG of one colour. */
	static byte[] photo(int colour) {
		BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < 400; y++) {
			for (int x = 0; x < 600; x++) {
				image.setRGB(x, y, colour);
			}
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** The same with a note of where it was taken. */
	static byte[] photoWithPlace(int colour) {
		byte[] plain = photo(colour);
		byte[] note = "Comment\0N13.6900 E101.0800".getBytes(StandardCharsets.ISO_8859_1);
		ByteBuffer chunk = ByteBuffer.allocate(plain.length + note.length + 12);
		chunk.put(plain, 0, 33);
		CRC32 crc = new CRC32();
		crc.update("tEXt".getBytes(StandardCharsets.US_ASCII));
		crc.update(note);
		chunk.putInt(note.length)
			.put("tEXt".getBytes(StandardCharsets.US_ASCII))
			.put(note)
			.putInt((int) crc.getValue());
		return chunk.put(plain, 33, plain.length - 33).array();
	}

}
