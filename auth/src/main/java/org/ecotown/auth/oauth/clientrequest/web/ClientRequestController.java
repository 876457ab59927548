package org.ecotown.auth.oauth.clientrequest.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.oauth.client.registration.ApproveClient;
import org.ecotown.auth.oauth.client.registration.NewClient;
import org.ecotown.auth.oauth.clientrequest.ClientRequests;
import org.ecotown.auth.oauth.clientrequest.RequestState;
import org.ecotown.auth.oauth.clientrequest.RequestedClient;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.HistoryEntry;
import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.ProblemException;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Clients that an organisation's administrator asks for and an administrator of the
 * platform decides about, never the same person.
 */
@RestController
@RequestMapping("/api/client-requests")
class ClientRequestController {

	private final ClientRequests requests;

	private final History history;

	ClientRequestController(ClientRequests requests, History history) {
		this.requests = requests;
		this.history = history;
	}

	@GetMapping
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN, Role.AUDITOR })
	Page<ClientRequestResponse> list(@RequestParam(required = false) @Nullable RequestState state, PageQuery page,
			Caller caller) {
		Page<RequestedClient> found = this.requests.list(caller, state, Keyset.id(page, 0), page);
		return new Page<>(found.items().stream().map(ClientRequestResponse::from).toList(), found.next());
	}

	@PostMapping
	@Allow(roles = Role.ORGANISATION_ADMIN)
	ResponseEntity<ClientRequestResponse> create(@RequestBody NewClientRequest request, Caller caller) {
		UUID organisation = caller.organisation();
		if (organisation == null) {
			throw new ProblemException(PlatformProblem.FORBIDDEN);
		}
		List<InputFault> faults = new ArrayList<>();
		NewClient client = request.toClient(new OrganisationId(organisation),
				ApproveClient.keys(request.jwks(), faults));
		RequestedClient submitted = this.requests.submit(caller, client, faults, request.jwks() != null);
		return answer(ResponseEntity.created(URI.create("/api/client-requests/" + submitted.id())), submitted);
	}

	@GetMapping("/{id}")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN, Role.AUDITOR })
	ResponseEntity<ClientRequestResponse> get(@PathVariable UUID id, Caller caller) {
		return answer(ResponseEntity.ok(), this.requests.find(caller, id));
	}

	@GetMapping("/{id}/history")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN, Role.AUDITOR })
	Page<HistoryEntry> history(@PathVariable UUID id, PageQuery page, Caller caller) {
		return this.history.of(ClientRequests.HISTORY, this.requests.find(caller, id).id(), page);
	}

	@PostMapping("/{id}/approval")
	@Allow(roles = Role.PLATFORM_ADMIN)
	ResponseEntity<ClientRequestResponse> approve(@PathVariable UUID id, IfMatch ifMatch, Caller caller) {
		return answer(ResponseEntity.ok(), this.requests.approve(caller, id, ifMatch));
	}

	@PostMapping("/{id}/rejection")
	@Allow(roles = Role.PLATFORM_ADMIN)
	ResponseEntity<ClientRequestResponse> reject(@PathVariable UUID id, IfMatch ifMatch,
			@RequestBody RejectionRequest request, Caller caller) {
		return answer(ResponseEntity.ok(), this.requests.reject(caller, id, ifMatch, request.reason()));
	}

	private static ResponseEntity<ClientRequestResponse> answer(ResponseEntity.BodyBuilder answer,
			RequestedClient request) {
		return answer.eTag(EntityTags.of(request.version())).body(ClientRequestResponse.from(request));
	}

}
