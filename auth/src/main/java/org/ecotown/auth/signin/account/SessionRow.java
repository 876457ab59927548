package org.ecotown.auth.signin.account;

import java.time.Instant;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.ecotown.auth.signin.session.PersonSession;

/**
 * A session as the page shows it: times in Thailand, in Thai with the Buddhist era.
 *
 * @param handle names the session
 * @param current whether it is the one of this page
 * @param signedIn when it began
 * @param lastUsed when it was last used
 * @param address where it began
 * @param browser browser and system, empty when not recognised
 */
record SessionRow(String handle, boolean current, String signedIn, String lastUsed, String address, String browser) {

	private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

	static SessionRow of(PersonSession session, Locale locale) {
		return new SessionRow(session.handle(), session.current(), text(session.signedInAt(), locale),
				text(session.lastUsedAt(), locale), session.address(), session.browser());
	}

	static String text(Instant instant, Locale locale) {
		boolean thai = "th".equals(locale.getLanguage());
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(thai ? Locale.of("th", "TH") : Locale.UK)
			.withChronology(thai ? ThaiBuddhistChronology.INSTANCE : IsoChronology.INSTANCE)
			.withZone(THAILAND)
			.format(instant);
	}

}
