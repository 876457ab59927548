package org.ecotown.auth.notice;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a service wants people to be told.
 *
 * @param id by which it is delivered once
 * @param sender the client id of the service
 * @param kind what people choose by how they are told
 * @param about the thing, in the sender's words; by it and the kind the notice is settled
 * @param people to whom, one by one
 * @param membersOf the organisations on whose behalf these people are told: who is a
 * member of none of them any more is not; empty where that does not matter
 * @param posts to whom, by what they are to an organisation on the day of delivery
 * @param except who is not told in any case, such as who did it
 * @param title one line
 * @param text more, such as a reason
 * @param link a path of the web app
 */
public record NewNotice(UUID id, String sender, NoticeKind kind, String about, Set<PersonId> people,
		Set<OrganisationId> membersOf, List<Post> posts, Set<PersonId> except, LocalizedText title,
		@Nullable LocalizedText text, String link) {

	public NewNotice {
		people = Set.copyOf(people);
		membersOf = Set.copyOf(membersOf);
		posts = List.copyOf(posts);
		except = Set.copyOf(except);
	}

	/**
	 * Everybody with one of the roles at an organisation.
	 */
	public record Post(OrganisationId organisation, Set<Role> roles) {

		public Post {
			roles = Set.copyOf(roles);
		}

	}

}
