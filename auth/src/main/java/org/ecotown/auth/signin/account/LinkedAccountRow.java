package org.ecotown.auth.signin.account;

import java.util.Locale;

import org.ecotown.auth.partner.federation.LinkedAccount;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A partner's account as the pages show it.
 *
 * @param handle names it
 * @param company whose account it is; null when the connection is gone
 * @param label what people call it there
 * @param linked when it was linked
 * @param lastUsed when it was used last
 */
record LinkedAccountRow(String handle, @Nullable String company, String label, String linked, String lastUsed) {

	static LinkedAccountRow of(LinkedAccount account, Locale locale) {
		LocalizedText company = account.company();
		return new LinkedAccountRow(account.handle(), (company != null) ? company.in(locale) : null, account.label(),
				SessionRow.text(account.linkedAt(), locale), SessionRow.text(account.lastSignInAt(), locale));
	}

}
