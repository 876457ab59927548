package org.ecotown.auth;

import java.util.List;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.organisation.OrganisationKind;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.platform.text.WireNames;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/**
 * How Spring Data stores the types of the features that PostgreSQL does not know.
 */
@Configuration(proxyBeanMethods = false)
class TypedIds extends AbstractJdbcConfiguration {

	@Override
	protected List<?> userConverters() {
		return List.of(new FromOrganisationId(), new ToOrganisationId(), new FromPersonId(), new ToPersonId(),
				new FromKind(), new ToKind());
	}

	@WritingConverter
	static class FromOrganisationId implements Converter<OrganisationId, UUID> {

		@Override
		public UUID convert(OrganisationId id) {
			return id.value();
		}

	}

	@ReadingConverter
	static class ToOrganisationId implements Converter<UUID, OrganisationId> {

		@Override
		public OrganisationId convert(UUID id) {
			return new OrganisationId(id);
		}

	}

	@WritingConverter
	static class FromPersonId implements Converter<PersonId, UUID> {

		@Override
		public UUID convert(PersonId id) {
			return id.value();
		}

	}

	@ReadingConverter
	static class ToPersonId implements Converter<UUID, PersonId> {

		@Override
		public PersonId convert(UUID id) {
			return new PersonId(id);
		}

	}

	@WritingConverter
	static class FromKind implements Converter<OrganisationKind, String> {

		@Override
		public String convert(OrganisationKind kind) {
			return WireNames.of(kind);
		}

	}

	@ReadingConverter
	static class ToKind implements Converter<String, OrganisationKind> {

		@Override
		public OrganisationKind convert(String kind) {
			return WireNames.read(OrganisationKind.class, kind);
		}

	}

}
