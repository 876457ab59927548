package org.ecotown.agreements.signing;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.agreement.AgreementAnswers;
import org.ecotown.agreements.agreement.AgreementResponse;
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

@RestController
@RequestMapping("/api/agreements/{id}")
@Tag(name = "agreements")
class SigningController {

	private final SignAgreement sign;

	private final TerminateAgreement terminate;

	private final AgreementAnswers answers;

	SigningController(SignAgreement sign, TerminateAgreement terminate, AgreementAnswers answers) {
		this.sign = sign;
		this.terminate = terminate;
		this.answers = answers;
	}

	@PostMapping("/signing")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@Operation(operationId = "signAgreement", summary = "Put down that an agreement was signed",
			description = "It is in force from its first day on. Sent again, it mends what was put down.")
	ResponseEntity<AgreementResponse> sign(@PathVariable UUID id, IfMatch ifMatch, @RequestBody SigningDraft signing,
			Caller caller) {
		return this.answers.ok(this.sign.sign(new AgreementId(id), signing, ifMatch, caller), caller);
	}

	@PostMapping("/termination")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@Operation(operationId = "terminateAgreement", summary = "End an agreement before its time",
			description = "A last day that is still to come leaves it in force until then. It is one of the days "
					+ "of the term, and not before the agreement was signed.")
	ResponseEntity<AgreementResponse> terminate(@PathVariable UUID id, IfMatch ifMatch,
			@RequestBody TerminationDraft termination, Caller caller) {
		return this.answers.ok(this.terminate.terminate(new AgreementId(id), termination, ifMatch, caller), caller);
	}

}
