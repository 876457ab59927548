package org.ecotown.agreements.agreement.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.agreement.Agreement;
import org.ecotown.agreements.agreement.AgreementAnswers;
import org.ecotown.agreements.agreement.AgreementDraft;
import org.ecotown.agreements.agreement.AgreementList;
import org.ecotown.agreements.agreement.AgreementOrder;
import org.ecotown.agreements.agreement.AgreementResponse;
import org.ecotown.agreements.agreement.Agreements;
import org.ecotown.agreements.agreement.WriteAgreement;
import org.ecotown.agreements.measure.Period;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.HistoryEntry;
import org.ecotown.platform.audit.LatestChange;
import org.ecotown.platform.paging.CountedPage;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.ProblemException;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/agreements")
@Tag(name = "agreements")
class AgreementController {

	private final AgreementList list;

	private final Agreements agreements;

	private final WriteAgreement write;

	private final AgreementAnswers answers;

	private final History history;

	AgreementController(AgreementList list, Agreements agreements, WriteAgreement write, AgreementAnswers answers,
			History history) {
		this.list = list;
		this.agreements = agreements;
		this.write = write;
		this.answers = answers;
		this.history = history;
	}

	@GetMapping
	@AllowAuthenticated
	@Operation(operationId = "listAgreements",
			summary = "The agreements of the caller's organisation, and how many there are",
			description = """
					The newest term first; or what needs attention: in force, the one that ends next first; then those yet to be;
					then those that are over; or by Thai title. A cursor belongs to the order it was made in.""")
	CountedPage<AgreementList.AgreementSummary> list(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) Agreement.@Nullable State state,
			@RequestParam(defaultValue = "newest") AgreementOrder sort, PageQuery page, Caller caller) {
		return this.list.find(caller.organisation(), q, state, sort, page);
	}

	@GetMapping("/{id}")
	@AllowAuthenticated
	@Operation(operationId = "getAgreement", summary = "One agreement")
	ResponseEntity<AgreementResponse> get(@PathVariable UUID id, Caller caller) {
		return this.answers.ok(this.agreements.get(new AgreementId(id), caller.organisation()), caller);
	}

	@PostMapping
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@Operation(operationId = "createAgreement", summary = "Register an agreement")
	ResponseEntity<AgreementResponse> create(@RequestBody AgreementDraft draft, Caller caller) {
		requireOrganisation(caller);
		return this.answers.created(this.write.create(draft, caller), caller);
	}

	@PutMapping("/{id}")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@Operation(operationId = "putAgreement", summary = "Register an agreement under a given id, or replace it",
			description = "What has an id is known by it and keeps it; what has none is new; what is left out is "
					+ "removed. In an agreement that is new, objectives and indicators may choose their ids.")
	ResponseEntity<AgreementResponse> put(@PathVariable UUID id, PutPrecondition precondition,
			@RequestBody AgreementDraft draft, Caller caller) {
		requireOrganisation(caller);
		Agreement agreement = this.write.write(new AgreementId(id), draft, precondition, caller);
		return precondition.creates() ? this.answers.created(agreement, caller) : this.answers.ok(agreement, caller);
	}

	@GetMapping("/{id}/term")
	@Allow(scopes = "contributions:write")
	@Operation(operationId = "getAgreementTerm", summary = "The days an agreement is in force",
			description = "For the platform's services, which ask before they report what lies outside of them.")
	Period term(@PathVariable UUID id) {
		return this.agreements.inForce(new AgreementId(id));
	}

	@GetMapping("/changes")
	@Allow(roles = { Role.AUDITOR, Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@Operation(operationId = "listAgreementChanges",
			summary = "The latest changes of the agreements your organisation keeps")
	Page<LatestChange> changes(PageQuery page, Caller caller) {
		Map<String, @Nullable UUID> organisation = new HashMap<>();
		organisation.put("organisation", caller.organisation());
		return this.history.latest(Map.of("agreement", "SELECT id, title_th, title_en FROM agreement"),
				"SELECT 'agreement', agreement FROM agreement_reader WHERE organisation = :organisation AND reason <> 'member'",
				organisation, page);
	}

	@GetMapping("/{id}/history")
	@AllowAuthenticated
	@Operation(operationId = "getAgreementHistory", summary = "Who changed what in an agreement, and when")
	Page<HistoryEntry> history(@PathVariable UUID id, PageQuery page, Caller caller) {
		this.agreements.requireKeeper(new AgreementId(id), caller.organisation());
		return this.history.of("agreement", id, page);
	}

	private static void requireOrganisation(Caller caller) {
		if (caller.organisation() == null) {
			throw new ProblemException(PlatformProblem.FORBIDDEN);
		}
	}

}
