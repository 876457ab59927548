package org.ecotown.platform.outbox.support;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.ecotown.platform.outbox.OutboxPayload;
import org.ecotown.platform.outbox.OutboxReceiver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.Assert;
import org.springframework.util.function.SingletonSupplier;

/**
 * The receivers by stored type name. They are looked up late, because a receiver may need
 * beans that schedule.
 */
final class Receivers {

	private final Supplier<Map<String, OutboxReceiver<?>>> byType;

	private final JsonMapper json;

	Receivers(Supplier<Stream<OutboxReceiver<?>>> receivers, JsonMapper json) {
		this.byType = SingletonSupplier.of(() -> index(receivers.get()));
		// a newer version of the service may have written more than this one knows
		this.json = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
	}

	private static Map<String, OutboxReceiver<?>> index(Stream<OutboxReceiver<?>> receivers) {
		Map<String, OutboxReceiver<?>> index = new HashMap<>();
		receivers.forEach((receiver) -> {
			String type = typeOf(receiver.payloadType());
			Assert.state(index.put(type, receiver) == null, () -> "Two outbox receivers take '" + type + "'");
		});
		return Map.copyOf(index);
	}

	private static String typeOf(Class<?> payload) {
		OutboxPayload name = payload.getAnnotation(OutboxPayload.class);
		Assert.notNull(name, () -> payload.getName() + " has no @OutboxPayload");
		return name.value();
	}

	/**
	 * Fails early if the receivers are not well defined.
	 */
	void check() {
		this.byType.get();
	}

	String typeOf(Object payload) {
		String type = typeOf(payload.getClass());
		Assert.isTrue(this.byType.get().containsKey(type), () -> "No outbox receiver takes '" + type + "'");
		return type;
	}

	String write(Object value) {
		return this.json.writeValueAsString(value);
	}

	<T> T read(String text, Class<T> type) {
		return this.json.readValue(text, type);
	}

	/**
	 * Delivers a stored message. A type that nobody takes is no permanent failure: during
	 * a rolling upgrade the next replica knows it.
	 */
	void deliver(StoredMessage message) {
		OutboxReceiver<?> receiver = Optional.ofNullable(this.byType.get().get(message.type()))
			.orElseThrow(() -> new IllegalStateException("No outbox receiver takes '" + message.type() + "'"));
		deliver(receiver, message);
	}

	private <T> void deliver(OutboxReceiver<T> receiver, StoredMessage message) {
		receiver.deliver(read(message.payload(), receiver.payloadType()));
	}

}
