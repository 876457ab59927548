package org.ecotown.auth.notice.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecotown.auth.notice.NewNotice;
import org.ecotown.auth.notice.NoticeKind;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.PlainPath;
import org.jspecify.annotations.Nullable;

/**
 * A notice as a service sends it.
 *
 * @param kind what people choose by how they are told
 * @param about the thing, in the sender's words
 * @param people to whom, one by one
 * @param membersOf the organisations on whose behalf these people are told: who is a
 * member of none of them any more is not; left out where that does not matter
 * @param posts to whom, by role
 * @param except who is not told in any case
 * @param title one line
 * @param text more
 * @param link a path of the web app
 */
record NoticeDelivery(@NotNull NoticeKind kind, @NotBlank @Size(max = 200) String about,
		@Nullable @Size(max = 100) Set<@NotNull UUID> people,
		@Nullable @Size(max = 100) Set<@NotNull OrganisationId> membersOf,
		@Nullable @Size(max = 100) List<@NotNull @Valid PostRequest> posts,
		@Nullable @Size(max = 100) Set<@NotNull UUID> except, @NotNull @Valid LocalizedText title,
		@Nullable @Valid LocalizedText text, @NotBlank @Size(max = 300) String link) {

	/** Where other programs than the web app answer. */
	private static final Set<String> NOT_OF_THE_APP = Set.of("api", "internal", "oauth2", "connect", "login", "logout",
			"sign-in", "consent", "account", "userinfo", "openapi", "actuator", ".well-known");

	NewNotice toNotice(UUID id, String sender) {
		if (!isOfTheApp(this.link)) {
			throw new InvalidInput(new InputFault("/link", "invalid-app-path"));
		}
		return new NewNotice(id, sender, this.kind, this.about, ids(this.people),
				(this.membersOf != null) ? this.membersOf : Set.of(),
				(this.posts != null) ? this.posts.stream().map(PostRequest::toPost).toList() : List.of(),
				ids(this.except), this.title, this.text, this.link);
	}

	private static Set<PersonId> ids(@Nullable Set<UUID> ids) {
		return Stream.ofNullable(ids).flatMap(Set::stream).map(PersonId::new).collect(Collectors.toSet());
	}

	private static boolean isOfTheApp(String link) {
		return PlainPath.isPlain(link) && !NOT_OF_THE_APP.contains(link.split("/", 3)[1]);
	}

	record PostRequest(@NotNull OrganisationId organisation, @NotEmpty Set<@NotNull Role> roles) {

		NewNotice.Post toPost() {
			return new NewNotice.Post(this.organisation, this.roles);
		}

	}

}
