package org.ecotown.auth.signin.factor.passkey;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.UUID;

import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * Whose passkeys are whose: the user handle is the person's id, and the name is what the
 * device shows. Nothing is stored.
 */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

	private final People people;

	PasskeyOwners(People people) {
		this.people = people;
	}

	static Bytes handle(PersonId person) {
		return new Bytes(ByteBuffer.allocate(16)
			.putLong(person.value().getMostSignificantBits())
			.putLong(person.value().getLeastSignificantBits())
			.array());
	}

	static PersonId person(Bytes handle) {
		ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
		return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
		return (id.getBytes().length == 16) ? this.people.findById(person(id)).map(PasskeyOwners::entity).orElse(null)
				: null;
	}

	/** The name of a signed-in person is the id. */
	@Override
	public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
		return this.people.findById(new PersonId(UUID.fromString(id))).map(PasskeyOwners::entity).orElse(null);
	}

	@Override
	public void save(PublicKeyCredentialUserEntity entity) {
		throw new UnsupportedOperationException("There is no such person");
	}

	@Override
	public void delete(Bytes id) {
		throw new UnsupportedOperationException("Goes with the person");
	}

	private static PublicKeyCredentialUserEntity entity(Person person) {
		return ImmutablePublicKeyCredentialUserEntity.builder()
			.id(handle(person.id()))
			.name(person.username())
			.displayName(person.name().display(Locale.of(person.locale())))
			.build();
	}

}
