package org.ecotown.auth.partner.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Checks the address of a call, reads the whole answer within the limits, and refuses
 * redirects: they would lead past the check of the address.
 */
class LimitedCall implements ClientHttpRequestInterceptor {

	private final PartnerAddresses partners;

	private final Limits limits;

	// interrupting a virtual thread closes the socket it waits for
	private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

	LimitedCall(PartnerAddresses partners, Limits limits) {
		this.partners = partners;
		this.limits = limits;
	}

	@Override
	public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
			throws IOException {
		this.partners.require(request.getURI().toString());
		Future<ClientHttpResponse> call = this.calls.submit(() -> read(execution.execute(request, body)));
		try {
			return call.get(this.limits.total().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			call.cancel(true);
			throw new IOException("No answer within " + this.limits.total().toMillis() + " ms", ex);
		}
		catch (InterruptedException ex) {
			call.cancel(true);
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted", ex);
		}
		catch (ExecutionException ex) {
			throw cause(ex.getCause());
		}
	}

	private ClientHttpResponse read(ClientHttpResponse response) throws IOException {
		try (response; InputStream body = response.getBody()) {
			if (response.getStatusCode().is3xxRedirection()) {
				throw new AddressRefused("A redirect");
			}
			byte[] bytes = body.readNBytes(this.limits.bytes() + 1);
			if (bytes.length > this.limits.bytes()) {
				throw new IOException("An answer of more than " + this.limits.bytes() + " bytes");
			}
			return new ReadAnswer(response.getStatusCode(), response.getStatusText(), response.getHeaders(), bytes);
		}
	}

	private static IOException cause(Throwable cause) {
		return switch (cause) {
			case IOException io -> io;
			case RuntimeException unchecked -> throw unchecked;
			case Error error -> throw error;
			default -> new IOException(cause);
		};
	}

}
