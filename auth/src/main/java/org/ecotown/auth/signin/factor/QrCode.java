package org.ecotown.auth.signin.factor;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * Draws a QR code as an image that needs no script.
 */
final class QrCode {

	/** The white margin the standard demands, in modules. */
	private static final int MARGIN = 4;

	private QrCode() {
	}

	static String svg(String text) {
		io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
		int size = code.size + 2 * MARGIN;
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			for (int x = 0; x < code.size; x++) {
				if (code.getModule(x, y)) {
					path.append('M').append(x + MARGIN).append(',').append(y + MARGIN).append("h1v1h-1z");
				}
			}
		}
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0,0h%dv%dh-%dz\"/><path d=\"%s\"/></svg>"
			.formatted(size, size, size, size, size, path);
	}

}
