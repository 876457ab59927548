package org.ecotown.auth.directory.person.web;

import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.account.ChangeAccountState;
import org.ecotown.auth.directory.person.password.ResetPassword;
import org.ecotown.auth.directory.person.role.Administration;
import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What may become of an account and its password.
 */
@RestController
@RequestMapping("/api/people/{id}")
class AccountStateController {

	private final ChangeAccountState accounts;

	private final ResetPassword passwords;

	private final Administration administration;

	AccountStateController(ChangeAccountState accounts, ResetPassword passwords, Administration administration) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.administration = administration;
	}

	@PostMapping("/suspension")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN })
	ResponseEntity<PersonResponse> suspend(@PathVariable PersonId id, IfMatch ifMatch, Caller caller) {
		return answer(this.accounts.suspend(caller, id, ifMatch), caller);
	}

	@PostMapping("/resumption")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN })
	ResponseEntity<PersonResponse> resume(@PathVariable PersonId id, IfMatch ifMatch, Caller caller) {
		return answer(this.accounts.resume(caller, id, ifMatch), caller);
	}

	@PostMapping("/leaving")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN })
	ResponseEntity<PersonResponse> leave(@PathVariable PersonId id, IfMatch ifMatch, Caller caller) {
		return answer(this.accounts.leave(caller, id, ifMatch), caller);
	}

	@PostMapping("/erasure")
	@Allow(roles = Role.PLATFORM_ADMIN)
	ResponseEntity<PersonResponse> erase(@PathVariable PersonId id, IfMatch ifMatch, Caller caller) {
		return answer(this.accounts.erase(caller, id, ifMatch), caller);
	}

	@PutMapping("/password")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN })
	ResponseEntity<PersonResponse> resetPassword(@PathVariable PersonId id, IfMatch ifMatch,
			@RequestBody PasswordRequest request, Caller caller) {
		return answer(this.passwords.reset(caller, id, ifMatch, request.password()), caller);
	}

	private ResponseEntity<PersonResponse> answer(Person person, Caller caller) {
		return ResponseEntity.ok()
			.eTag(EntityTags.of(person.version()))
			.body(PersonResponse.of(person, this.administration.visible(caller, person)));
	}

}
