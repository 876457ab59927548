package org.ecotown.platform.client.support;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import feign.Client;
import feign.Request;
import feign.Response;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.RequestReplySenderContext;

/**
 * Sends a request and reads the whole answer within the deadline, once. (Feign's own
 * transport repeats a POST on a broken connection, and its JDK transport has no deadline
 * for the body.) The trace goes along.
 */
public class PeerTransport implements Client {

	private static final long LARGEST_ANSWER = 16L * 1024 * 1024;

	/** Headers that the JDK sets itself. */
	private static final Set<String> RESTRICTED = Set.of("connection", "content-length", "expect", "host", "upgrade");

	private final HttpClient http;

	private final ObservationRegistry observations;

	public PeerTransport(HttpClient http, ObservationRegistry observations) {
		this.http = http;
		this.observations = observations;
	}

	@Override
	public Response execute(Request request, Request.Options options) throws IOException {
		HttpRequest.Builder builder = builder(request);
		Observation observation = observation(request, builder);
		return observation.observeChecked(() -> {
			HttpResponse<byte[]> answer = send(builder.build(), options);
			observation.lowCardinalityKeyValue("status", Integer.toString(answer.statusCode()));
			return response(request, answer);
		});
	}

	private HttpResponse<byte[]> send(HttpRequest request, Request.Options options) throws IOException {
		long deadline = (long) options.connectTimeoutMillis() + options.readTimeoutMillis();
		CompletableFuture<HttpResponse<byte[]>> answer = this.http.sendAsync(request,
				HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LARGEST_ANSWER));
		try {
			return answer.get(deadline, TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			answer.cancel(true);
			throw new HttpTimeoutException("no whole answer within " + deadline + " ms");
		}
		catch (InterruptedException ex) {
			answer.cancel(true);
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("interrupted");
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof IOException io) ? io : new IOException(ex.getCause());
		}
	}

	private static HttpRequest.Builder builder(Request request) {
		byte[] body = request.body();
		HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(request.url()))
			.method(request.httpMethod().name(), (body != null) ? HttpRequest.BodyPublishers.ofByteArray(body)
					: HttpRequest.BodyPublishers.noBody());
		request.headers().forEach((name, values) -> {
			if (!RESTRICTED.contains(name.toLowerCase(Locale.ROOT))) {
				values.forEach((value) -> builder.header(name, value));
			}
		});
		return builder;
	}

	private static Response response(Request request, HttpResponse<byte[]> answer) {
		Map<String, Collection<String>> headers = answer.headers()
			.map()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return Response.builder()
			.request(request)
			.status(answer.statusCode())
			.headers(headers)
			.body(answer.body())
			.build();
	}

	private Observation observation(Request request, HttpRequest.Builder carrier) {
		String peer = Peers.of(request);
		String method = request.httpMethod().name();
		return Observation.createNotStarted("ecotown.peer.requests", () -> {
			RequestReplySenderContext<HttpRequest.Builder, Response> context = new RequestReplySenderContext<>(
					(target, name, value) -> target.setHeader(name, value));
			context.setCarrier(carrier);
			context.setRemoteServiceName(peer);
			return context;
		}, this.observations)
			.contextualName(method + " " + peer)
			.lowCardinalityKeyValue("peer", peer)
			.lowCardinalityKeyValue("method", method)
			.lowCardinalityKeyValue("status", "none");
	}

}
