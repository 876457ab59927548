package org.ecotown.auth.oauth.clientrequest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.ecotown.auth.directory.organisation.OrganisationDirectory;
import org.ecotown.auth.directory.organisation.OrganisationView;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.oauth.client.registration.ApproveClient;
import org.ecotown.auth.oauth.client.registration.ClientIdTaken;
import org.ecotown.auth.oauth.client.registration.NewClient;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.FourEyes;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.security.SamePerson;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes requests for clients, shows them to those whom they concern, and lets somebody
 * else decide, with history.
 */
@Service
@Transactional
public class ClientRequests {

	/** How the history names requests. */
	public static final String HISTORY = "client-request";

	private final RequestedClients requests;

	private final ApproveClient clients;

	private final OrganisationDirectory organisations;

	private final History history;

	private final SecurityEvents events;

	private final Clock clock;

	ClientRequests(RequestedClients requests, ApproveClient clients, OrganisationDirectory organisations,
			History history, SecurityEvents events, Clock clock) {
		this.requests = requests;
		this.clients = clients;
		this.organisations = organisations;
		this.history = history;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Asks for a client.
	 * @param found what was found wrong on the way here
	 * @param keysGiven whether keys were sent, be they good or not
	 * @throws ClientIdTaken when there is one of its name, or one is asked for
	 * @throws InvalidInput when a rule is broken
	 */
	public RequestedClient submit(Caller caller, NewClient client, List<InputFault> found, boolean keysGiven) {
		List<InputFault> faults = new ArrayList<>(found);
		faults.addAll(this.clients.faults(client, keysGiven));
		faults.addAll(roles(client));
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
		RequestedClient request = new RequestedClient(this.requests.nextId(), client, RequestState.PENDING,
				Actor.of(caller), this.clock.instant(), null, null, null, 0);
		try {
			this.requests.add(request);
		}
		catch (DuplicateKeyException ex) {
			throw new ClientIdTaken(client.clientId());
		}
		this.history.record(caller, HISTORY, request.id(), "created", null, request);
		record(caller, client, "requested");
		return request;
	}

	/**
	 * A request that concerns the caller.
	 * @throws ClientRequestNotFound when there is none
	 */
	@Transactional(readOnly = true)
	public RequestedClient find(Caller caller, UUID id) {
		return this.requests.byId(id)
			.filter((request) -> caller.is(Role.PLATFORM_ADMIN)
					|| caller.actsFor(request.client().organisation().value()))
			.orElseThrow(() -> new ClientRequestNotFound(id));
	}

	/**
	 * The requests that concern the caller, newest first.
	 * @param state null: any
	 * @param before the request to start behind; null starts at the newest
	 */
	@Transactional(readOnly = true)
	public Page<RequestedClient> list(Caller caller, @Nullable RequestState state, @Nullable UUID before,
			PageQuery page) {
		UUID organisation = caller.organisation();
		if (!caller.is(Role.PLATFORM_ADMIN) && organisation == null) {
			return new Page<>(List.of(), null);
		}
		return page.toPage(this.requests.list(caller.is(Role.PLATFORM_ADMIN) ? null : organisation, state, before,
				page.fetchSize()), (row) -> List.of(row.id().toString()));
	}

	/**
	 * Makes the client.
	 * @throws ClientRequestNotFound when there is no such request
	 * @throws SamePerson when the caller asked for it
	 * @throws ClientRequestDecided when it was decided already
	 * @throws ClientIdTaken when another client has its name by now
	 */
	public RequestedClient approve(Caller caller, UUID id, IfMatch ifMatch) {
		RequestedClient decided = decide(caller, id, ifMatch, RequestState.APPROVED, null);
		this.clients.approve(caller, decided.client());
		return decided;
	}

	/**
	 * Refuses the client.
	 * @throws ClientRequestNotFound when there is no such request
	 * @throws SamePerson when the caller asked for it
	 * @throws ClientRequestDecided when it was decided already
	 */
	public RequestedClient reject(Caller caller, UUID id, IfMatch ifMatch, String reason) {
		RequestedClient decided = decide(caller, id, ifMatch, RequestState.REJECTED, reason);
		record(caller, decided.client(), "rejected");
		return decided;
	}

	private RequestedClient decide(Caller caller, UUID id, IfMatch ifMatch, RequestState decision,
			@Nullable String reason) {
		RequestedClient present = find(caller, id);
		ifMatch.require(present.version());
		FourEyes.check(present.requestedBy().id(), caller.subject());
		if (present.state() != RequestState.PENDING) {
			throw new ClientRequestDecided(id);
		}
		Actor by = Actor.of(caller);
		Instant now = this.clock.instant();
		RequestedClient decided = present.decided(decision, by, now, reason);
		this.requests.decide(decided, by, now.atOffset(ZoneOffset.UTC));
		this.history.record(caller, HISTORY, id, WireNames.of(decision), present, decided);
		return decided;
	}

	private List<InputFault> roles(NewClient client) {
		Set<String> open = this.organisations.find(client.organisation(), LocalDate.now(this.clock))
			.map(OrganisationView::kind)
			.map(PartnerRoles::of)
			.orElse(Set.of())
			.stream()
			.map(Role::wireName)
			.collect(Collectors.toSet());
		return open.containsAll(client.roles()) ? List.of() : List.of(new InputFault("/roles", "unavailable-roles",
				open.stream().sorted().collect(Collectors.joining(", "))));
	}

	private void record(Caller caller, NewClient client, String how) {
		this.events.record(NewSecurityEvent.of(SecurityEventType.CLIENT_CHANGED)
			.client(client.clientId())
			.organisation(client.organisation().value())
			.by(caller.subject())
			.details(Map.of("how", how)));
	}

}
