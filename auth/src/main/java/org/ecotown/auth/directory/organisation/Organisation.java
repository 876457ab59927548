package org.ecotown.auth.directory.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A party of the programme. Its names and memberships are dated, so that what happened
 * earlier still reads as it did then.
 */
@Table("organisation")
public class Organisation {

	@Id
	private final OrganisationId id;

	private String code;

	private OrganisationKind kind;

	@MappedCollection(idColumn = "organisation")
	private Set<DatedName> names;

	@MappedCollection(idColumn = "organisation")
	private Set<DatedMembership> memberOf;

	@MappedCollection(idColumn = "organisation")
	private Set<Supporter> supportedBy;

	private @Nullable OrganisationId successor;

	@Version
	private @Nullable Long version;

	@PersistenceCreator
	Organisation(OrganisationId id, String code, OrganisationKind kind, Set<DatedName> names,
			Set<DatedMembership> memberOf, Set<Supporter> supportedBy, @Nullable OrganisationId successor,
			@Nullable Long version) {
		this.id = id;
		this.code = code;
		this.kind = kind;
		this.names = names;
		this.memberOf = memberOf;
		this.supportedBy = supportedBy;
		this.successor = successor;
		this.version = version;
	}

	Organisation(OrganisationId id, OrganisationInput input) {
		this(id, input.code(), input.kind(), Set.copyOf(input.names()), Set.copyOf(input.memberOf()),
				Set.copyOf(input.supportedBy()), input.successor(), null);
	}

	void change(OrganisationInput input) {
		this.code = input.code();
		this.kind = input.kind();
		this.names = Set.copyOf(input.names());
		this.memberOf = Set.copyOf(input.memberOf());
		this.supportedBy = Set.copyOf(input.supportedBy());
		this.successor = input.successor();
	}

	public OrganisationId id() {
		return this.id;
	}

	public String code() {
		return this.code;
	}

	public OrganisationKind kind() {
		return this.kind;
	}

	/**
	 * All names, the oldest first.
	 */
	public List<DatedName> names() {
		return this.names.stream().sorted(Comparator.comparing(DatedName::from)).toList();
	}

	/**
	 * All memberships, the oldest first.
	 */
	public List<DatedMembership> memberOf() {
		return this.memberOf.stream()
			.sorted(Comparator.comparing(DatedMembership::from)
				.thenComparing((membership) -> membership.organisation().value()))
			.toList();
	}

	/**
	 * All that ever supported it, the oldest first.
	 */
	public List<Supporter> supportedBy() {
		return this.supportedBy.stream()
			.sorted(Comparator.comparing(Supporter::from)
				.thenComparing((supporter) -> supporter.organisation().value()))
			.toList();
	}

	/**
	 * The organisation that stands where this one stood.
	 */
	public @Nullable OrganisationId successor() {
		return this.successor;
	}

	OrganisationInput asInput() {
		return new OrganisationInput(this.code, this.kind, names(), memberOf(), supportedBy(), this.successor);
	}

	/**
	 * Counts the changes, from 0.
	 */
	public long version() {
		return (this.version != null) ? this.version : 0;
	}

}
