package org.ecotown.auth.oauth.signingkey.web;

import java.util.Comparator;

import org.ecotown.auth.oauth.signingkey.KeyRotation;
import org.ecotown.auth.oauth.signingkey.SigningKey;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The keys tokens are signed with. Never shows more of them than the JWKS does.
 */
@RestController
@RequestMapping("/api/signing-keys")
class SigningKeyController {

	private final KeyRotation rotation;

	SigningKeyController(KeyRotation rotation) {
		this.rotation = rotation;
	}

	@GetMapping
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.AUDITOR })
	Page<SigningKeyResponse> list() {
		return keys();
	}

	@PostMapping("/rotation")
	@Allow(roles = Role.PLATFORM_ADMIN)
	Page<SigningKeyResponse> rotate(Caller caller) {
		this.rotation.rotate(caller);
		return keys();
	}

	@DeleteMapping("/{kid}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allow(roles = Role.PLATFORM_ADMIN)
	void withdraw(@PathVariable String kid, Caller caller) {
		this.rotation.withdraw(caller, kid);
	}

	/** Newest first; there are never so many that they need a second page. */
	private Page<SigningKeyResponse> keys() {
		return new Page<>(this.rotation.keys()
			.stream()
			.sorted(Comparator.comparing(SigningKey::publishedAt).reversed())
			.map((key) -> SigningKeyResponse.from(key, this.rotation))
			.toList(), null);
	}

}
