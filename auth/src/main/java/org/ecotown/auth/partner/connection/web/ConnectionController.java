package org.ecotown.auth.partner.connection.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.partner.connection.Connection;
import org.ecotown.auth.partner.connection.ConnectionId;
import org.ecotown.auth.partner.connection.ConnectionNotFound;
import org.ecotown.auth.partner.connection.Connections;
import org.ecotown.auth.partner.connection.RegisterConnection;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.HistoryEntry;
import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Connections to the identity providers of partners. Administrators and auditors of an
 * organisation read its own.
 */
@RestController
@RequestMapping("/api/connections")
class ConnectionController {

	private final Connections connections;

	private final RegisterConnection register;

	private final History history;

	private final Issuer issuer;

	ConnectionController(Connections connections, RegisterConnection register, History history, Issuer issuer) {
		this.connections = connections;
		this.register = register;
		this.history = history;
		this.issuer = issuer;
	}

	@GetMapping
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN, Role.AUDITOR })
	Page<ConnectionResponse> list(PageQuery page, Caller caller) {
		UUID organisation = caller.organisation();
		if (!caller.is(Role.PLATFORM_ADMIN) && organisation == null) {
			return new Page<>(List.of(), null);
		}
		List<Connection> rows = this.connections.list(caller.is(Role.PLATFORM_ADMIN) ? null : organisation,
				Keyset.id(page, 0), page.fetchSize());
		return page.toPage(rows.stream().map(this::response).toList(), (row) -> List.of(row.id().toString()));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Allow(roles = Role.PLATFORM_ADMIN)
	ResponseEntity<ConnectionResponse> create(@RequestBody ConnectionRequest request, Caller caller) {
		Connection added = this.register.add(caller, request.toInput(), request.clientSecret());
		return answer(ResponseEntity.created(URI.create("/api/connections/" + added.id())), added);
	}

	@GetMapping("/{id}")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN, Role.AUDITOR })
	ResponseEntity<ConnectionResponse> get(@PathVariable ConnectionId id, Caller caller) {
		return answer(ResponseEntity.ok(), find(id, caller));
	}

	@PutMapping("/{id}")
	@Allow(roles = Role.PLATFORM_ADMIN)
	ResponseEntity<ConnectionResponse> replace(@PathVariable ConnectionId id, IfMatch ifMatch,
			@RequestBody ConnectionRequest request, Caller caller) {
		return answer(ResponseEntity.ok(),
				this.register.change(caller, id, ifMatch, request.toInput(), request.clientSecret()));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allow(roles = Role.PLATFORM_ADMIN)
	ResponseEntity<Void> delete(@PathVariable ConnectionId id, IfMatch ifMatch, Caller caller) {
		this.register.remove(caller, id, ifMatch);
		return ResponseEntity.noContent().build();
	}

	@GetMapping("/{id}/history")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN, Role.AUDITOR })
	Page<HistoryEntry> history(@PathVariable ConnectionId id, PageQuery page, Caller caller) {
		find(id, caller);
		return this.history.of(RegisterConnection.HISTORY, id.value(), page);
	}

	private Connection find(ConnectionId id, Caller caller) {
		return this.connections.byId(id)
			.filter((connection) -> caller.is(Role.PLATFORM_ADMIN)
					|| caller.actsFor(connection.settings().organisation().value()))
			.orElseThrow(() -> new ConnectionNotFound(id));
	}

	private ConnectionResponse response(Connection connection) {
		return ConnectionResponse.from(connection, this.issuer.url("/sign-in/partner/callback"));
	}

	private ResponseEntity<ConnectionResponse> answer(ResponseEntity.BodyBuilder answer, Connection connection) {
		return answer.eTag(EntityTags.of(connection.version())).body(response(connection));
	}

}
