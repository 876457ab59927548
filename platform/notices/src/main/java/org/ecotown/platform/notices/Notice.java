package org.ecotown.platform.notices;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.security.Subjects;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What people are told. Texts name no person: an inbox outlives people's wish to be
 * named.
 *
 * @param kind what people choose by how they are told
 * @param about the thing, such as {@code outcome/0198…}; by it and the kind the notice is
 * settled
 * @param people to whom, one by one
 * @param membersOf the organisations on whose behalf these people are told: who is a
 * member of none of them on the day of delivery is not; empty where that does not matter
 * @param posts to whom, by what they are to an organisation on the day of delivery
 * @param except who is not told in any case, such as who did it
 * @param title one line
 * @param text more, such as a reason
 * @param link a path of the web app
 */
public record Notice(NoticeKind kind, String about, Set<UUID> people,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) Set<UUID> membersOf, List<Post> posts, Set<UUID> except,
		LocalizedText title, @Nullable LocalizedText text, String link) {

	public Notice {
		people = Set.copyOf(people);
		// one that was written before there was such a thing
		membersOf = (membersOf != null) ? Set.copyOf(membersOf) : Set.of();
		posts = List.copyOf(posts);
		except = Set.copyOf(except);
	}

	/**
	 * To everybody with one of the roles at one of the organisations.
	 * @param except subjects of tokens who are not told; clients among them are passed
	 * over
	 */
	public static Notice toRoles(NoticeKind kind, String about, Collection<UUID> organisations, Set<Role> roles,
			Collection<String> except, LocalizedText title, @Nullable LocalizedText text, String link) {
		List<Post> posts = organisations.stream()
			.sorted()
			.map((organisation) -> new Post(organisation, roles))
			.toList();
		return new Notice(kind, about, Set.of(), Set.of(), posts, people(except.stream()), title, text, link);
	}

	/**
	 * To these people.
	 * @param subjects of tokens; clients among them are passed over
	 * @param membersOf the organisations they acted for: who has left them all is not
	 * told
	 * @param except the subject of who is not told
	 */
	public static Notice toPeople(NoticeKind kind, String about, Collection<String> subjects, Set<UUID> membersOf,
			String except, LocalizedText title, @Nullable LocalizedText text, String link) {
		return new Notice(kind, about, people(subjects.stream()), membersOf, List.of(), people(Stream.of(except)),
				title, text, link);
	}

	/**
	 * Whether there is anybody to tell.
	 */
	public boolean reachesAnybody() {
		// named so that it is no property: auth refuses what it does not know
		return !this.people.isEmpty() || !this.posts.isEmpty();
	}

	private static Set<UUID> people(Stream<String> subjects) {
		return subjects.filter(Subjects::isPerson).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Everybody with one of the roles at an organisation.
	 */
	public record Post(UUID organisation, Set<Role> roles) {

		public Post {
			roles = Set.copyOf(roles);
		}

	}

}
