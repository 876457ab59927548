package org.ecotown.platform.idempotency.support;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.RequestPath;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body has been read, so that its content is known before it runs. It
 * must run on its own thread, which holds the transaction: asynchronous handling is
 * refused.
 */
final class KeyedRequest extends HttpServletRequestWrapper {

	private final byte @Nullable [] body;

	private final byte[] contentDigest;

	private KeyedRequest(HttpServletRequest request, byte @Nullable [] body, byte[] contentDigest) {
		super(request);
		this.body = body;
		this.contentDigest = contentDigest;
	}

	/**
	 * Reads a body of at most this many bytes.
	 * @return null when the body is larger
	 */
	static @Nullable KeyedRequest read(HttpServletRequest request, int limit) throws IOException {
		byte[] body = request.getInputStream().readNBytes(limit);
		if (body.length == limit && !ended(request.getInputStream())) {
			return null;
		}
		return new KeyedRequest(request, body, content(request).add(request.getContentType()).add(body).toBytes());
	}

	/**
	 * Takes an upload by its parts: the boundary between them differs from one attempt to
	 * the next.
	 */
	static KeyedRequest ofParts(HttpServletRequest request) throws IOException, UnreadableUpload {
		Digests content = content(request).add("multipart");
		for (Part part : parts(request)) {
			content.add(part.getName()).add(part.getSubmittedFileName()).add(part.getContentType());
			content.add(part.getInputStream().readAllBytes());
		}
		return new KeyedRequest(request, null, content.toBytes());
	}

	private static List<Part> parts(HttpServletRequest request) throws UnreadableUpload {
		try {
			return request.getParts().stream().sorted(Comparator.comparing(Part::getName)).toList();
		}
		catch (IllegalStateException ex) {
			throw new UnreadableUpload(PlatformProblem.BODY_TOO_LARGE, ex);
		}
		catch (IOException | ServletException ex) {
			throw new UnreadableUpload(PlatformProblem.MALFORMED_REQUEST, ex);
		}
	}

	/**
	 * The digest of everything that makes the request this one and no other.
	 */
	byte[] contentDigest() {
		return this.contentDigest;
	}

	/**
	 * What keeps the answer to this request from everybody else.
	 */
	BodySeal answerSeal() {
		return new BodySeal(new Digests().add("answer")
			.add(getUserPrincipal().getName())
			.add(RequestPath.of(this))
			.add(key(this))
			.toBytes());
	}

	/**
	 * The key itself is stored nowhere: with it in the digest, a stolen table does not
	 * tell a body that has few possible values, such as a personal number.
	 */
	private static Digests content(HttpServletRequest request) {
		return new Digests().add(key(request)).add(request.getQueryString());
	}

	private static @Nullable String key(HttpServletRequest request) {
		String key = request.getHeader("Idempotency-Key");
		return (key != null) ? key.strip().replace("\"", "") : null;
	}

	private static boolean ended(ServletInputStream body) {
		try {
			return body.read() < 0;
		}
		catch (IOException ex) {
			// the platform's own limit on bodies speaks up this way
			return false;
		}
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		return (this.body != null) ? new BodyStream(new ByteArrayInputStream(this.body)) : super.getInputStream();
	}

	@Override
	public BufferedReader getReader() throws IOException {
		String encoding = getCharacterEncoding();
		return new BufferedReader(new InputStreamReader(getInputStream(),
				(encoding != null) ? Charset.forName(encoding) : StandardCharsets.ISO_8859_1));
	}

	@Override
	public boolean isAsyncSupported() {
		return false;
	}

	@Override
	public AsyncContext startAsync() {
		throw new IllegalStateException("a request with an Idempotency-Key runs on its own thread");
	}

	@Override
	public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
		return startAsync();
	}

	private static final class BodyStream extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		BodyStream(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] buffer, int offset, int length) {
			return this.bytes.read(buffer, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new IllegalStateException("the body has been read");
		}

	}

}
