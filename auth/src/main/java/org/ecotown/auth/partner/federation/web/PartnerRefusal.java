package org.ecotown.auth.partner.federation.web;

import java.io.Serializable;
import java.util.Locale;

import org.ecotown.auth.partner.connection.Connection;
import org.ecotown.auth.partner.federation.provider.PartnerFault;
import org.jspecify.annotations.Nullable;

/**
 * What the page about a failed sign-in tells. Kept in the session, so that the page can
 * be read in the other language too.
 *
 * @param fault what went wrong
 * @param th the name of the connection in Thai
 * @param en the name of the connection in English
 */
record PartnerRefusal(PartnerFault fault, @Nullable String th, @Nullable String en) implements Serializable {

	static final String ATTRIBUTE = PartnerRefusal.class.getName();

	static PartnerRefusal of(PartnerFault fault, @Nullable Connection connection) {
		return (connection != null)
				? new PartnerRefusal(fault, connection.settings().name().th(), connection.settings().name().en())
				: new PartnerRefusal(fault, null, null);
	}

	/** What can be said of a fault to somebody who does not run the provider. */
	String text() {
		return switch (this.fault) {
			case UNREACHABLE, BUSY, ERROR_ANSWER -> "unavailable";
			case OTHER_SIGN_IN -> "other-sign-in";
			case DECLINED -> "declined";
			case CONNECTION_ENDED -> "ended";
			case NO_ACCOUNT -> "no-account";
			default -> "invalid";
		};
	}

	@Nullable String name(Locale locale) {
		return "en".equals(locale.getLanguage()) ? this.en : this.th;
	}

}
