package org.ecotown.auth.oauth.client.web;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.auth.oauth.client.secret.NewClientSecret;
import org.ecotown.auth.oauth.client.secret.RotateClientSecret;
import org.ecotown.auth.oauth.client.secret.SecretShownOnce;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The secrets of a client. Made here and shown once; an organisation's administrator does
 * so for the clients of the own organisation.
 */
@RestController
@RequestMapping("/api/clients/{clientId}/secrets")
class ClientSecretController {

	private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

	private final RotateClientSecret secrets;

	ClientSecretController(RotateClientSecret secrets) {
		this.secrets = secrets;
	}

	@GetMapping
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN, Role.AUDITOR })
	Page<ClientSecretResponse> list(@PathVariable String clientId, Caller caller) {
		return new Page<>(this.secrets.list(caller, clientId).stream().map(ClientSecretResponse::from).toList(), null);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN })
	ResponseEntity<ClientSecretResponse> create(@PathVariable String clientId,
			@RequestBody(required = false) @Nullable ClientSecretRequest request, Caller caller,
			HttpServletRequest sent) {
		// an answer that is kept to be given again would be a secret that is kept
		if (sent.getHeader(IDEMPOTENCY_KEY) != null) {
			throw new SecretShownOnce();
		}
		Duration overlap = (request != null) ? request.overlap() : null;
		NewClientSecret made = this.secrets.add(caller, clientId, overlap);
		return ResponseEntity.created(URI.create("/api/clients/" + clientId + "/secrets/" + made.secret().id()))
			.body(ClientSecretResponse.from(made));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN })
	void delete(@PathVariable String clientId, @PathVariable UUID id, Caller caller) {
		this.secrets.remove(caller, clientId, id);
	}

}
