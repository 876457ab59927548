package org.ecotown.platform.client.support;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import feign.Client;
import feign.Request;
import feign.RequestTemplate;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class GuardedClientTests {

	private final Client never = (request, options) -> {
		throw new AssertionError("sent");
	};

	@AfterEach
	void end() {
		TransactionSynchronizationManager.setActualTransactionActive(false);
	}

	/** A peer that hangs would hold a connection and locks. */
	@Test
	void asksNobodyWithinATransaction() {
		RequestTemplate template = new RequestTemplate();
		template.feignTarget(new feign.Target.HardCodedTarget<>(Object.class, "agreements", "http://127.0.0.1:1"));
		Request request = Request.create(Request.HttpMethod.GET, "http://127.0.0.1:1/api/measures", Map.of(), null,
				StandardCharsets.UTF_8, template);
		GuardedClient client = new GuardedClient(this.never, CircuitBreakerRegistry.ofDefaults());
		TransactionSynchronizationManager.setActualTransactionActive(true);
		assertThatIllegalStateException().isThrownBy(() -> client.execute(request, new Request.Options()))
			.withMessageContaining("within a transaction");
	}

}
