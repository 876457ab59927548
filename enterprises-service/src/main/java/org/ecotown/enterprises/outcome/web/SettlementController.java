package org.ecotown.enterprises.outcome.web;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ecotown.enterprises.outcome.OutcomeId;
import org.ecotown.enterprises.outcome.SettleOutcomes;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What another person decides about an outcome.
 */
@RestController
@RequestMapping("/api/outcomes/{id}")
@Tag(name = "outcomes")
class SettlementController {

	private final SettleOutcomes settle;

	SettlementController(SettleOutcomes settle) {
		this.settle = settle;
	}

	@PostMapping("/verification")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@Operation(operationId = "verifyOutcome", summary = "Let a reported figure of another person count")
	ResponseEntity<OutcomeResponse> verify(Caller caller, @PathVariable UUID id, IfMatch ifMatch) {
		return OutcomeController.answer(ResponseEntity.ok(), this.settle.verify(caller, new OutcomeId(id), ifMatch));
	}

	@PostMapping("/return")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@Operation(operationId = "returnOutcome", summary = "Send a reported figure back to be corrected")
	ResponseEntity<OutcomeResponse> sendBack(Caller caller, @PathVariable UUID id, IfMatch ifMatch,
			@RequestBody ReasonRequest request) {
		return OutcomeController.answer(ResponseEntity.ok(),
				this.settle.sendBack(caller, new OutcomeId(id), ifMatch, request.reason()));
	}

	@PostMapping("/withdrawal")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.ENTERPRISE_LEADER })
	@Operation(operationId = "withdrawOutcome", summary = "Take a figure out for good, a verified one too")
	ResponseEntity<OutcomeResponse> withdraw(Caller caller, @PathVariable UUID id, IfMatch ifMatch,
			@RequestBody ReasonRequest request) {
		return OutcomeController.answer(ResponseEntity.ok(),
				this.settle.withdraw(caller, new OutcomeId(id), ifMatch, request.reason()));
	}

}
