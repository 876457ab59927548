package org.ecotown.gateway.edge;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import io.micrometer.core.instrument.Metrics;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import org.ecotown.platform.text.PlainPath;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Answers requests that the codec cannot read, or whose host or path somebody behind the
 * gateway could read otherwise, with a problem, where by itself the server says nothing
 * but a status or guesses. The connection ends with it: nobody knows where the next
 * request would begin.
 */
final class UnreadableRequests extends ChannelDuplexHandler {

	/** RFC 3986, sections 3.2.2 and 3.2.3; whether there is such a host is no matter. */
	private static final Pattern HOST = Pattern.compile("([\\w.~-]+|\\[[0-9a-fA-F:.]+])(:\\d{1,5})?");

	private static final Pattern ABSOLUTE = Pattern.compile("^https?://[^/?#]+", Pattern.CASE_INSENSITIVE);

	private static final Duration LINGER = Duration.ofSeconds(2);

	private final EdgeProblems problems;

	private final FoldedHeaders heads;

	/** Requests that were read and not answered. */
	private int waiting;

	private boolean refused;

	UnreadableRequests(EdgeProblems problems, FoldedHeaders heads) {
		this.problems = problems;
		this.heads = heads;
	}

	@Override
	public void channelRead(ChannelHandlerContext context, Object message) {
		if (this.refused) {
			ReferenceCountUtil.release(message);
			return;
		}
		if (message instanceof HttpRequest request) {
			EdgeProblem fault = fault(request);
			if (fault != null) {
				refuse(context, request, fault);
				return;
			}
			this.waiting++;
			this.heads.began(request);
		}
		if (message instanceof LastHttpContent) {
			this.heads.ended();
		}
		context.fireChannelRead(message);
	}

	@Override
	public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
		boolean interim = message instanceof HttpResponse response
				&& HttpResponseStatus.CONTINUE.equals(response.status());
		if (message instanceof LastHttpContent && !interim) {
			this.waiting--;
		}
		context.write(message, promise);
	}

	private void refuse(ChannelHandlerContext context, HttpRequest request, EdgeProblem problem) {
		this.refused = true;
		Metrics.counter("ecotown.gateway.refused", "problem", problem.slug()).increment();
		String language = request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE);
		ReferenceCountUtil.release(request);
		if (this.waiting > 0) {
			// an answer here would be taken for the one to an earlier request
			context.close();
			return;
		}
		HttpHeaders headers = new HttpHeaders();
		byte[] content = this.problems.unreadable(problem, language, headers);
		FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1,
				HttpResponseStatus.valueOf(problem.status()), Unpooled.wrappedBuffer(content));
		headers.forEach((name, values) -> response.headers().add(name, values));
		response.headers()
			.set(HttpHeaderNames.CONTENT_LENGTH, content.length)
			.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
		context.writeAndFlush(response).addListener((sent) -> endAfterAnswer(context));
	}

	/**
	 * Whoever still sends would be reset, and never see the answer.
	 */
	private static void endAfterAnswer(ChannelHandlerContext context) {
		if (context.channel() instanceof DuplexChannel duplex) {
			duplex.shutdownOutput();
		}
		context.channel().config().setAutoRead(true);
		context.executor().schedule(() -> context.close(), LINGER.toMillis(), TimeUnit.MILLISECONDS);
	}

	private static @Nullable EdgeProblem fault(HttpRequest request) {
		if (request.decoderResult().isFailure()) {
			return explain(request.decoderResult().cause());
		}
		List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
		if (hosts.size() != 1 || !HOST.matcher(hosts.getFirst()).matches()) {
			return EdgeProblem.MALFORMED_REQUEST;
		}
		return PlainPath.isPlain(path(request.uri())) ? null : EdgeProblem.UNUSUAL_PATH;
	}

	/** Of a target in any of the forms of RFC 9112, section 3.2. */
	private static String path(String target) {
		String local = ABSOLUTE.matcher(target).replaceFirst("");
		int query = local.indexOf('?');
		String path = (query < 0) ? local : local.substring(0, query);
		return (path.isEmpty() && !target.isEmpty()) ? "/" : path;
	}

	private static EdgeProblem explain(Throwable cause) {
		if (cause instanceof TooLongHttpLineException) {
			return EdgeProblem.ADDRESS_TOO_LONG;
		}
		return (cause instanceof TooLongHttpHeaderException) ? EdgeProblem.HEADERS_TOO_LARGE
				: EdgeProblem.MALFORMED_REQUEST;
	}

}
