package org.ecotown.auth.signin.factor.passkey;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpSession;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.signin.proof.OpenQuestions;
import org.ecotown.auth.signin.proof.WayToSignIn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The passkeys of people (Web Authentication Level 3). What a device is asked is kept in
 * the session, for every tab, and answered once.
 */
@Service
@Transactional
public class Passkeys implements WayToSignIn {

	private static final Logger logger = LoggerFactory.getLogger(Passkeys.class);

	private static final String CREATION = "ecotown.passkey.creation";

	private static final String REQUEST = "ecotown.passkey.request";

	private static final Map<String, String> FACTOR = Map.of("factor", "passkey");

	private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> NEW = new TypeReference<>() {
	};

	private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> PROOF = new TypeReference<>() {
	};

	private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	private final WebAuthnRelyingPartyOperations operations;

	private final UserCredentialRepository credentials;

	private final SecurityEvents events;

	private final OpenQuestions questions;

	Passkeys(WebAuthnRelyingPartyOperations operations, UserCredentialRepository credentials, SecurityEvents events,
			OpenQuestions questions) {
		this.operations = operations;
		this.credentials = credentials;
		this.events = events;
		this.questions = questions;
	}

	/**
	 * The passkeys of a person, the oldest first.
	 */
	@Transactional(readOnly = true)
	public List<Passkey> of(PersonId person) {
		return this.credentials.findByUserId(PasskeyOwners.handle(person))
			.stream()
			.sorted(Comparator.comparing(CredentialRecord::getCreated))
			.map((record) -> new Passkey(record.getCredentialId().toBase64UrlString(), record.getLabel(),
					record.getCreated(), record.getLastUsed()))
			.toList();
	}

	/**
	 * What the device is asked to make a passkey, in JSON.
	 */
	String creationOptions(Authentication person, HttpSession session) {
		PublicKeyCredentialCreationOptions options = this.operations
			.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(person));
		this.questions.keep(session, CREATION, options.getChallenge().toBase64UrlString(), options);
		return this.json.writeValueAsString(options);
	}

	/**
	 * Adds the passkey a device made.
	 * @return whether it was made for this person, at this address, in this session
	 */
	boolean add(PersonId person, String credential, String label, HttpSession session) {
		try {
			PublicKeyCredential<AuthenticatorAttestationResponse> made = this.json.readValue(credential, NEW);
			Optional<PublicKeyCredentialCreationOptions> asked = this.questions
				.take(session, CREATION, challenge(made), PublicKeyCredentialCreationOptions.class)
				.filter((options) -> options.getUser().getId().equals(PasskeyOwners.handle(person)));
			if (asked.isEmpty()) {
				return false;
			}
			this.operations.registerCredential(
					new ImmutableRelyingPartyRegistrationRequest(asked.get(), new RelyingPartyPublicKey(made, label)));
		}
		catch (IllegalArgumentException | WebAuthnException | JacksonException ex) {
			logger.info("Refused a new passkey: {}", ex.toString());
			return false;
		}
		this.events.record(NewSecurityEvent.of(SecurityEventType.FACTOR_ADDED).person(person.value()).details(FACTOR));
		return true;
	}

	/**
	 * What the device is asked to prove a passkey, in JSON.
	 * @param person who must prove it; null for whoever has one on the device
	 */
	public String requestOptions(@Nullable Authentication person, HttpSession session) {
		PublicKeyCredentialRequestOptions options = this.operations
			.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(person));
		this.questions.keep(session, REQUEST, options.getChallenge().toBase64UrlString(), options);
		return this.json.writeValueAsString(options);
	}

	/**
	 * Whose passkey the device proved; empty when it did not.
	 */
	Optional<PersonId> prove(String credential, HttpSession session) {
		try {
			PublicKeyCredential<AuthenticatorAssertionResponse> proof = this.json.readValue(credential, PROOF);
			return this.questions.take(session, REQUEST, challenge(proof), PublicKeyCredentialRequestOptions.class)
				.flatMap((options) -> Optional
					.ofNullable(this.operations.authenticate(new RelyingPartyAuthenticationRequest(options, proof))))
				.map(PublicKeyCredentialUserEntity::getId)
				.map(PasskeyOwners::person);
		}
		catch (IllegalArgumentException | WebAuthnException | JacksonException ex) {
			logger.info("Refused a passkey: {}", ex.toString());
			return Optional.empty();
		}
	}

	/** Which question the device answers, as it says; the operations compare it. */
	private String challenge(@Nullable PublicKeyCredential<? extends AuthenticatorResponse> answer) {
		if (answer == null || answer.getResponse() == null || answer.getResponse().getClientDataJSON() == null) {
			throw new IllegalArgumentException("There is no response in it");
		}
		return this.json.readTree(answer.getResponse().getClientDataJSON().getBytes()).path("challenge").asString("");
	}

	@Override
	@Transactional(readOnly = true)
	public int count(PersonId person) {
		return of(person).size();
	}

	/**
	 * Removes a passkey of a person; does nothing when the person has no such.
	 */
	public void remove(PersonId person, String id) {
		if (of(person).stream().anyMatch((passkey) -> passkey.id().equals(id))) {
			this.credentials.delete(Bytes.fromBase64(id));
			this.events
				.record(NewSecurityEvent.of(SecurityEventType.FACTOR_REMOVED).person(person.value()).details(FACTOR));
		}
	}

	/**
	 * A passkey as its owner sees it.
	 *
	 * @param id names it
	 * @param label what its owner called it
	 * @param addedAt when it was made
	 * @param lastUsedAt when it was proved last
	 */
	public record Passkey(String id, String label, Instant addedAt, Instant lastUsedAt) {
	}

}
