package org.ecotown.auth.directory.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.directory.organisation.OrganisationDirectory;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.organisation.OrganisationView;
import org.ecotown.auth.mail.Letter;
import org.ecotown.auth.mail.Mails;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Writes to people who are invited.
 */
@Component
class InvitationLetters {

	private final Mails mails;

	private final Issuer issuer;

	/** A table of people names the same few over and over. */
	private final LoadingCache<OrganisationId, Optional<LocalizedText>> names;

	InvitationLetters(Mails mails, OrganisationDirectory organisations, Issuer issuer, Clock clock) {
		this.mails = mails;
		this.issuer = issuer;
		this.names = Caffeine.newBuilder()
			.expireAfterWrite(Duration.ofMinutes(1))
			.maximumSize(1_000)
			.build((id) -> organisations.find(id, LocalDate.now(clock)).map(OrganisationView::name));
	}

	/**
	 * Sends the link.
	 * @param batch of which it is one of many; null when it is the only one
	 */
	void send(Invitation invitation, String secret, @Nullable UUID batch) {
		Locale locale = Locale.of(invitation.locale());
		String name = Objects.requireNonNull(invitation.name()).display(locale);
		String organisation = this.names.get(invitation.organisation()).map((text) -> text.in(locale)).orElse("");
		String link = this.issuer.url("/sign-in/invitation/" + secret + "?lang=" + invitation.locale());
		Letter letter = new Letter(Objects.requireNonNull(invitation.email()),
				(invitation.invitee() != null) ? "invitation-to-join" : "invitation", invitation.locale(),
				List.of(name, organisation, invitation.invitedByName()), link, null, invitation.expiresAt());
		if (batch != null) {
			this.mails.sendOneOfMany(batch, letter);
		}
		else {
			this.mails.send(letter);
		}
	}

}
