package org.ecotown.enterprises.outcome.web;

import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ecotown.enterprises.outcome.OutcomeId;
import org.ecotown.enterprises.outcome.SettleOutcomes;
import org.ecotown.enterprises.outcome.VerifyOutcome;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What another person decides about an outcome.
 */
@RestController
@RequestMapping("/api/outcomes/{id}")
@Tag(name = "outcomes")
class SettlementController {

	private final SettleOutcomes settle;

	private final VerifyOutcome verify;

	private final OutcomeAnswers answers;

	SettlementController(SettleOutcomes settle, VerifyOutcome verify, OutcomeAnswers answers) {
		this.settle = settle;
		this.verify = verify;
		this.answers = answers;
	}

	@PostMapping("/verification")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@Operation(operationId = "verifyOutcome", summary = "Let a reported figure of another person count",
			description = """
					A period outside the term of the agreement, or more than a year after the project, is refused with
					outside-term or after-project until acknowledged names that code.""")
	ResponseEntity<OutcomeResponse> verify(Caller caller, @PathVariable UUID id, IfMatch ifMatch,
			@RequestParam(defaultValue = "") List<String> acknowledged) {
		return this.answers.ok(this.verify.verify(caller, new OutcomeId(id), ifMatch, acknowledged), caller);
	}

	@PostMapping("/return")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@Operation(operationId = "returnOutcome", summary = "Send a reported figure back to be corrected")
	ResponseEntity<OutcomeResponse> sendBack(Caller caller, @PathVariable UUID id, IfMatch ifMatch,
			@RequestBody ReasonRequest request) {
		return this.answers.ok(this.settle.sendBack(caller, new OutcomeId(id), ifMatch, request.reason()), caller);
	}

	@PostMapping("/withdrawal")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.ENTERPRISE_LEADER })
	@Operation(operationId = "withdrawOutcome", summary = "Take a figure out for good, a verified one too")
	ResponseEntity<OutcomeResponse> withdraw(Caller caller, @PathVariable UUID id, IfMatch ifMatch,
			@RequestBody ReasonRequest request) {
		return this.answers.ok(this.settle.withdraw(caller, new OutcomeId(id), ifMatch, request.reason()), caller);
	}

}
