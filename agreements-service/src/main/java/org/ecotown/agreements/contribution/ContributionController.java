package org.ecotown.agreements.contribution;

import java.net.URI;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.agreement.Agreements;
import org.ecotown.agreements.agreement.Reader;
import org.ecotown.contract.agreements.ContributionDraft;
import org.ecotown.contract.agreements.ContributionDraft.State;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.HistoryEntry;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "contributions")
class ContributionController {

	private static final String SCOPE = "contributions:write";

	private final ReceiveContribution receive;

	private final Contributions contributions;

	private final ContributionList list;

	private final Agreements agreements;

	private final History history;

	ContributionController(ReceiveContribution receive, Contributions contributions, ContributionList list,
			Agreements agreements, History history) {
		this.receive = receive;
		this.contributions = contributions;
		this.list = list;
		this.agreements = agreements;
		this.history = history;
	}

	@PutMapping("/api/contributions/{id}")
	@Allow(scopes = SCOPE)
	@Operation(operationId = "putContribution", summary = "Say how a contribution now is",
			description = "For the platform's services. May be repeated; a revision lower than the known one is "
					+ "acknowledged with Ecotown-Applied: false.")
	@ApiResponse(responseCode = "200", description = "It was known", useReturnTypeSchema = true)
	@ApiResponse(responseCode = "201", description = "It is new", useReturnTypeSchema = true)
	ResponseEntity<Contribution> put(@PathVariable UUID id, @RequestBody ContributionDraft draft, Caller caller) {
		ReceiveContribution.Receipt receipt = this.receive.receive(Contribution.of(new ContributionId(id), draft),
				caller);
		ResponseEntity.BodyBuilder answer = receipt.created()
				? ResponseEntity.created(URI.create("/api/contributions/" + id)) : ResponseEntity.ok();
		return answer.header("Ecotown-Applied", String.valueOf(receipt.applied()))
			.eTag(EntityTags.of(receipt.stored().revision()))
			.body(receipt.stored());
	}

	@GetMapping("/api/contributions/{id}")
	@AllowAuthenticated
	@Operation(operationId = "getContribution", summary = "One contribution with its verifier and evidence")
	ResponseEntity<Contribution> get(@PathVariable UUID id, Caller caller) {
		Contribution contribution = visible(id, caller);
		return ResponseEntity.ok()
			.eTag(EntityTags.of(contribution.revision()))
			.cacheControl(CacheControl.noCache().cachePrivate())
			.body(PersonKeys.hidden(contribution));
	}

	@GetMapping("/api/contributions/{id}/history")
	@AllowAuthenticated
	@Operation(operationId = "getContributionHistory", summary = "The revisions of a contribution")
	Page<HistoryEntry> history(@PathVariable UUID id, PageQuery page, Caller caller) {
		visible(id, caller);
		Page<HistoryEntry> entries = this.history.of("contribution", id, page);
		return new Page<>(entries.items().stream().map(PersonKeys::hidden).toList(), entries.next());
	}

	@GetMapping("/api/agreements/{id}/contributions")
	@AllowAuthenticated
	@Operation(operationId = "listContributions", summary = "The contributions behind an agreement's figures",
			description = "Members of a party see those that their own organisation reported; others with own=true.")
	Page<Contribution> list(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID objective,
			@RequestParam(required = false) @Nullable UUID indicator,
			@RequestParam(required = false) @Nullable State state, @RequestParam(defaultValue = "false") boolean own,
			PageQuery page, Caller caller) {
		AgreementId agreement = new AgreementId(id);
		boolean ownOnly = this.agreements.reader(agreement, caller.organisation()).isMember() || own;
		Page<Contribution> found = this.list.find(agreement, objective, indicator, state,
				ownOnly ? caller.organisation() : null, page);
		return new Page<>(found.items().stream().map(PersonKeys::hidden).toList(), found.next());
	}

	/** The services see what they have sent, everybody else what the agreement shows. */
	private Contribution visible(UUID id, Caller caller) {
		Contribution contribution = this.contributions.find(new ContributionId(id))
			.orElseThrow(ContributionNotFound::new);
		if (!caller.scopes().contains(SCOPE)) {
			Reader reader = this.agreements.reader(contribution.agreement(), caller.organisation());
			if (reader.isMember() && !caller.actsFor(contribution.reportedBy().organisation())) {
				throw new ContributionNotFound();
			}
		}
		return contribution;
	}

}
