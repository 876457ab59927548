package org.ecotown.auth.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.auth.config.CallerAddress;
import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The append-only log of security events. What is recorded within a transaction stays if
 * and only if the change does; device and trace are those of the request under way. Each
 * entry is also published as an application event, within the same transaction.
 */
@Component
public class SecurityEvents {

	private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {
	};

	private static final int LONGEST_TEXT = 400;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final @Nullable Tracer tracer;

	private final ApplicationEventPublisher publisher;

	SecurityEvents(JdbcClient jdbc, JsonMapper json, ObjectProvider<Tracer> tracer,
			ApplicationEventPublisher publisher) {
		this.jdbc = jdbc;
		this.json = json;
		this.tracer = tracer.getIfAvailable();
		this.publisher = publisher;
	}

	/**
	 * Adds an entry.
	 */
	@Transactional
	public void record(NewSecurityEvent event) {
		HttpServletRequest request = request();
		SecurityEvent entry = this.jdbc
			.sql("""
					INSERT INTO security_event (type, person, name, organisation, client_id, actor, address, user_agent, trace_id, details)
					VALUES (:type, :person, :name, :organisation, :client, :actor, CAST(:address AS inet), :agent, :trace, CAST(:details AS jsonb))
					RETURNING id, at, type, person, name, organisation, client_id, actor, host(address) AS address, user_agent, trace_id, details
					""")
			.param("type", WireNames.of(event.type()))
			.param("person", event.person())
			.param("name", shortened(event.name()))
			.param("organisation", event.organisation())
			.param("client", shortened(event.clientId()))
			.param("actor", event.actor())
			.param("address", (request != null) ? CallerAddress.of(request).getHostAddress() : null)
			.param("agent", (request != null) ? shortened(request.getHeader("User-Agent")) : null)
			.param("trace", traceId())
			.param("details", this.json.writeValueAsString(event.details()))
			.query(this::entry)
			.single();
		this.publisher.publishEvent(entry);
	}

	/**
	 * The entries that are asked for, newest first.
	 */
	public Page<SecurityEvent> list(SecurityEventFilter filter, PageQuery page) {
		List<SecurityEvent> rows = this.jdbc
			.sql("""
					SELECT e.id, e.at, e.type, e.person, e.organisation, e.client_id, e.actor, host(e.address) AS address,
					       e.user_agent, e.trace_id, e.details,
					       coalesce(e.name, nullif(concat_ws(' ', concat(p.name_title, p.name_given), p.name_family), '')) AS name
					FROM security_event e LEFT JOIN person p ON p.id = e.person
					WHERE (CAST(:type AS text) IS NULL OR e.type = :type)
					  AND (CAST(:person AS uuid) IS NULL OR e.person = :person)
					  AND (CAST(:organisation AS uuid) IS NULL OR e.organisation = :organisation)
					  AND (CAST(:from AS timestamptz) IS NULL OR e.at >= :from)
					  AND (CAST(:to AS timestamptz) IS NULL OR e.at < :to)
					  AND (CAST(:afterAt AS timestamptz) IS NULL OR (e.at, e.id) < (:afterAt, CAST(:afterId AS uuid)))
					ORDER BY e.at DESC, e.id DESC
					LIMIT :size
					""")
			.param("type", (filter.type() != null) ? WireNames.of(filter.type()) : null)
			.param("person", filter.person())
			.param("organisation", filter.organisation())
			.param("from", utc(filter.from()))
			.param("to", utc(filter.to()))
			.param("afterAt", utc(Keyset.instant(page, 0)))
			.param("afterId", Keyset.id(page, 1))
			.param("size", page.fetchSize())
			.query(this::entry)
			.list();
		return page.toPage(rows, (row) -> List.of(row.at().toString(), row.id().toString()));
	}

	private SecurityEvent entry(ResultSet row, int number) throws SQLException {
		return new SecurityEvent(row.getObject("id", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(),
				WireNames.read(SecurityEventType.class, row.getString("type")), row.getObject("person", UUID.class),
				row.getString("name"), row.getObject("organisation", UUID.class), row.getString("client_id"),
				row.getString("actor"), row.getString("address"), row.getString("user_agent"),
				row.getString("trace_id"), this.json.readValue(row.getString("details"), DETAILS));
	}

	private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	private static @Nullable HttpServletRequest request() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? attributes.getRequest() : null;
	}

	private @Nullable String traceId() {
		Span span = (this.tracer != null) ? this.tracer.currentSpan() : null;
		return (span != null) ? span.context().traceId() : null;
	}

	/** What comes from outside is cut, and freed of what PostgreSQL cannot keep. */
	private static @Nullable String shortened(@Nullable String text) {
		if (text == null) {
			return null;
		}
		String storable = text.replace("\u0000", "");
		return (storable.length() > LONGEST_TEXT) ? storable.substring(0, LONGEST_TEXT) : storable;
	}

}
