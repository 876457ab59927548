package org.ecotown.auth.mail;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.event.SecurityEvent;
import org.ecotown.platform.text.WireNames;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people by mail what happened to their account, where they have shown to read what
 * is sent to the address.
 */
@Component
class SecurityEventMails {

	private static final Duration OF_INTEREST = Duration.ofDays(3);

	private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

	private final People people;

	private final Mails mails;

	SecurityEventMails(People people, Mails mails) {
		this.people = people;
		this.mails = mails;
	}

	@EventListener
	void on(SecurityEvent event) {
		if (event.type().concernsPerson() && event.person() != null) {
			this.people.findById(new PersonId(event.person())).ifPresent((person) -> tell(person, event));
		}
	}

	private void tell(Person person, SecurityEvent event) {
		String address = person.contact().email();
		if (address == null || !person.contact().emailVerified()) {
			return;
		}
		List<String> values = List.of(person.displayName(), at(event, Locale.of(person.locale())),
				Objects.requireNonNullElse(event.userAgent(), "-"), Objects.requireNonNullElse(event.address(), "-"));
		this.mails.send(new Letter(address, WireNames.of(event.type()), person.locale(), values, null, null,
				event.at().plus(OF_INTEREST)));
	}

	/** In the calendar people know: Buddhist era in Thai. */
	private static String at(SecurityEvent event, Locale locale) {
		ZonedDateTime local = event.at().atZone(THAILAND);
		DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
			.withLocale("th".equals(locale.getLanguage()) ? Locale.of("th", "TH") : Locale.UK);
		return "th".equals(locale.getLanguage()) ? format.withChronology(ThaiBuddhistChronology.INSTANCE).format(local)
				: format.format(local);
	}

}
