package org.ecotown.auth.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.mail.Letter;
import org.ecotown.auth.mail.Mails;
import org.ecotown.auth.directory.person.Addressee;
import org.ecotown.auth.directory.person.Addressees;
import org.ecotown.auth.directory.person.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sums up in one mail what a person who wants that has not read. Each person's is a
 * transaction of its own, so that a run that is begun anew goes on where the last one
 * ended.
 */
@Component
class SendDigests {

	private static final int PEOPLE_AT_ONCE = 500;

	/** So many titles are read; of more the mail says how many. */
	private static final int TITLES = 20;

	private static final Duration OF_INTEREST = Duration.ofHours(20);

	private final Notices notices;

	private final Addressees addressees;

	private final Mails mails;

	private final Issuer issuer;

	private final TransactionTemplate transaction;

	private final Clock clock;

	SendDigests(Notices notices, Addressees addressees, Mails mails, Issuer issuer, TransactionTemplate transaction,
			Clock clock) {
		this.notices = notices;
		this.addressees = addressees;
		this.mails = mails;
		this.issuer = issuer;
		this.transaction = transaction;
		this.clock = clock;
	}

	void send() {
		PersonId last = null;
		List<PersonId> people;
		do {
			people = this.notices.waitingForDigest(last, PEOPLE_AT_ONCE);
			people.forEach((person) -> this.transaction.executeWithoutResult((status) -> send(person)));
			last = people.isEmpty() ? null : people.getLast();
		}
		while (people.size() == PEOPLE_AT_ONCE);
	}

	private void send(PersonId person) {
		Optional<Addressee> reader = this.addressees.people(List.of(person), List.of()).stream().findFirst();
		List<Notice> unread = this.notices.takeForDigest(person);
		String mail = reader.map(Addressee::mail).orElse(null);
		if (mail != null && !unread.isEmpty()) {
			this.mails.send(letter(mail, reader.orElseThrow().locale(), unread));
		}
	}

	private Letter letter(String mail, String locale, List<Notice> unread) {
		Locale language = Locale.of(locale);
		String titles = unread.stream()
			.limit(TITLES)
			.map((notice) -> "• " + notice.title().in(language))
			.collect(Collectors.joining("\n"));
		String more = (unread.size() > TITLES) ? "\n• … (+" + (unread.size() - TITLES) + ")" : "";
		return new Letter(mail, "notice-digest", locale, List.of(String.valueOf(unread.size()), titles + more),
				this.issuer.url("/notices"), null, this.clock.instant().plus(OF_INTEREST));
	}

}
