package org.ecotown.auth.directory.invitation.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import org.ecotown.auth.directory.invitation.Invitation;
import org.ecotown.auth.directory.invitation.InvitationFilter;
import org.ecotown.auth.directory.invitation.InvitationState;
import org.ecotown.auth.directory.invitation.Invite;
import org.ecotown.auth.directory.invitation.Invited;
import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.ProblemException;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Invitations. An organisation's administrator sees those of the own organisation, a
 * coordinator the own ones.
 */
@RestController
@RequestMapping("/api/invitations")
class InvitationController {

	private final Invite invite;

	InvitationController(Invite invite) {
		this.invite = invite;
	}

	@GetMapping
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN, Role.COORDINATOR })
	Page<InvitationResponse> list(@RequestParam(required = false) @Nullable UUID organisation,
			@RequestParam(required = false) @Nullable InvitationState state, PageQuery page, Caller caller) {
		List<Invitation> rows = this.invite.list(filter(caller, organisation, state, Keyset.id(page, 0)),
				page.fetchSize());
		return page.toPage(rows.stream().map((row) -> InvitationResponse.of(row, null)).toList(),
				(row) -> List.of(row.id().toString()));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN, Role.COORDINATOR })
	ResponseEntity<InvitationResponse> create(@RequestBody InvitationRequest request, Caller caller) {
		Invited invited = this.invite.invite(caller, request.toInvitation());
		return ResponseEntity.created(URI.create("/api/invitations/" + invited.invitation().id()))
			.eTag(EntityTags.of(invited.invitation().version()))
			.body(InvitationResponse.of(invited.invitation(), invited.code()));
	}

	@GetMapping("/{id}")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN, Role.COORDINATOR })
	ResponseEntity<InvitationResponse> get(@PathVariable UUID id, Caller caller) {
		return answer(this.invite.find(caller, id), null);
	}

	@PostMapping("/{id}/revocation")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN, Role.COORDINATOR })
	ResponseEntity<InvitationResponse> revoke(@PathVariable UUID id, IfMatch ifMatch, Caller caller) {
		return answer(this.invite.revoke(caller, id, ifMatch), null);
	}

	@PostMapping("/{id}/resend")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN, Role.COORDINATOR })
	ResponseEntity<InvitationResponse> resend(@PathVariable UUID id, IfMatch ifMatch, Caller caller) {
		Invited invited = this.invite.resend(caller, id, ifMatch);
		return answer(invited.invitation(), invited.code());
	}

	private static InvitationFilter filter(Caller caller, @Nullable UUID organisation, @Nullable InvitationState state,
			@Nullable UUID after) {
		if (caller.is(Role.PLATFORM_ADMIN)) {
			return new InvitationFilter(organisation, null, state, after);
		}
		if (!caller.is(Role.ORGANISATION_ADMIN)) {
			return new InvitationFilter(organisation, caller.subject(), state, after);
		}
		if (caller.organisation() == null || (organisation != null && !caller.actsFor(organisation))) {
			throw new ProblemException(PlatformProblem.FORBIDDEN);
		}
		return new InvitationFilter(caller.organisation(), null, state, after);
	}

	private static ResponseEntity<InvitationResponse> answer(Invitation invitation, @Nullable String code) {
		return ResponseEntity.ok()
			.eTag(EntityTags.of(invitation.version()))
			.body(InvitationResponse.of(invitation, code));
	}

}
