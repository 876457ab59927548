package org.ecotown.agreements.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.agreement.Agreement;
import org.ecotown.agreements.agreement.AgreementNotFound;
import org.ecotown.agreements.agreement.Agreements;
import org.ecotown.agreements.contribution.ContributionList;
import org.ecotown.agreements.contribution.PersonKeys;
import org.ecotown.agreements.measure.Measures;
import org.ecotown.agreements.objective.Indicator;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Caller;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "progress")
class ProgressController {

	private final Agreements agreements;

	private final Tallies tallies;

	private final SmallTallies small;

	private final ContributionList contributions;

	private final Measures measures;

	ProgressController(Agreements agreements, Tallies tallies, SmallTallies small, ContributionList contributions,
			Measures measures) {
		this.agreements = agreements;
		this.tallies = tallies;
		this.small = small;
		this.contributions = contributions;
		this.measures = measures;
	}

	@GetMapping("/api/agreements/{id}/progress")
	@AllowAuthenticated
	@Operation(operationId = "getProgress", summary = "How far the objectives have come",
			description = "The figures count verified contributions only; listContributions with the indicator's id "
					+ "opens what is behind one. With own=true they count what the caller's organisation reported.")
	ResponseEntity<ProgressResponse> get(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean own,
			Caller caller) {
		Agreement agreement = this.agreements.get(new AgreementId(id), caller.organisation());
		if (own) {
			return ResponseEntity.ok()
				.cacheControl(CacheControl.noCache().cachePrivate())
				.body(ProgressResponse.from(agreement, this.small.of(agreement, caller.organisation()), Map.of(),
						this.measures.byCode(), null));
		}
		List<UUID> indicators = agreement.objectives()
			.stream()
			.flatMap((objective) -> objective.indicators().stream())
			.map((indicator) -> indicator.id().value())
			.toList();
		Map<UUID, Tallies.Kept> kept = this.tallies.of(indicators);
		long version = kept.values().stream().mapToLong(Tallies.Kept::version).sum();
		Instant asOf = kept.values().stream().map(Tallies.Kept::changedAt).max(Comparator.naturalOrder()).orElse(null);
		return ResponseEntity.ok()
			.eTag(agreement.version() + "-" + version)
			.cacheControl(CacheControl.noCache().cachePrivate())
			.body(ProgressResponse.from(agreement, kept, this.small.outside(agreement), this.measures.byCode(), asOf));
	}

	@GetMapping("/api/agreements/{id}/indicators/{indicator}/parts")
	@AllowAuthenticated
	@Operation(operationId = "listFigureParts", summary = "What adds up to the figure of an indicator",
			description = "Every contribution with its baseline, the change, its weight and what counts of it. Members "
					+ "of a party see those that their own organisation reported.")
	Page<FigurePart> parts(@PathVariable UUID id, @PathVariable UUID indicator, PageQuery page, Caller caller) {
		Agreement agreement = this.agreements.get(new AgreementId(id), caller.organisation());
		Indicator found = agreement.indicators()
			.stream()
			.filter((each) -> each.id().value().equals(indicator))
			.findFirst()
			.orElseThrow(AgreementNotFound::new);
		boolean ownOnly = this.agreements.reader(agreement.id(), caller.organisation()).isMember();
		return this.contributions
			.find(agreement.id(), null, indicator, null, ownOnly ? caller.organisation() : null, page)
			.map((contribution) -> FigurePart.of(found, PersonKeys.hidden(contribution), agreement.inForce()));
	}

}
