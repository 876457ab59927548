package org.ecotown.auth.oauth.client.web;

import java.net.URI;

import jakarta.validation.constraints.Pattern;
import org.ecotown.auth.oauth.client.Client;
import org.ecotown.auth.oauth.client.ClientDirectory;
import org.ecotown.auth.oauth.client.registration.RegisterClient;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.HistoryEntry;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.security.Subjects;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The OAuth clients. Those of the platform itself are shown but not changed here. The
 * administrator and the auditors of an organisation see those that act for it.
 */
@RestController
@RequestMapping("/api/clients")
class ClientController {

	private final ClientDirectory clients;

	private final RegisterClient register;

	private final History history;

	ClientController(ClientDirectory clients, RegisterClient register, History history) {
		this.clients = clients;
		this.register = register;
		this.history = history;
	}

	@GetMapping
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN, Role.AUDITOR })
	Page<ClientResponse> list(PageQuery page, Caller caller) {
		Page<Client> clients = this.clients.list(caller, page);
		return new Page<>(clients.items().stream().map(ClientResponse::from).toList(), clients.next());
	}

	@GetMapping("/{clientId}")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN, Role.AUDITOR })
	ResponseEntity<ClientResponse> get(@PathVariable String clientId, Caller caller) {
		return answer(ResponseEntity.ok(), this.clients.find(caller, clientId));
	}

	@PutMapping("/{clientId}")
	@Allow(roles = Role.PLATFORM_ADMIN)
	ResponseEntity<ClientResponse> put(@PathVariable @Pattern(regexp = Subjects.CLIENT_ID) String clientId,
			PutPrecondition precondition, @RequestBody ClientRequest request, Caller caller) {
		Client client = this.register.put(caller, clientId, precondition, request.toInput(), request.secret());
		return answer(precondition.creates() ? ResponseEntity.created(URI.create("/api/clients/" + clientId))
				: ResponseEntity.ok(), client);
	}

	@DeleteMapping("/{clientId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN })
	ResponseEntity<Void> delete(@PathVariable String clientId, IfMatch ifMatch, Caller caller) {
		this.clients.find(caller, clientId);
		this.register.remove(caller, clientId, ifMatch);
		return ResponseEntity.noContent().build();
	}

	@GetMapping("/{clientId}/history")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN, Role.AUDITOR })
	Page<HistoryEntry> history(@PathVariable String clientId, PageQuery page, Caller caller) {
		return this.history.of(RegisterClient.HISTORY, this.clients.find(caller, clientId).id(), page);
	}

	private static ResponseEntity<ClientResponse> answer(ResponseEntity.BodyBuilder answer, Client client) {
		return answer.eTag(EntityTags.of(client.version())).body(ClientResponse.from(client));
	}

}
