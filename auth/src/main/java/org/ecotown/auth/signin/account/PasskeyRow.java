package org.ecotown.auth.signin.account;

import java.util.Locale;

import org.ecotown.auth.signin.factor.passkey.Passkeys;

/**
 * A passkey as the page shows it.
 *
 * @param id names it
 * @param label what its owner called it
 * @param added when it was made
 * @param lastUsed when it was proved last
 */
record PasskeyRow(String id, String label, String added, String lastUsed) {

	static PasskeyRow of(Passkeys.Passkey passkey, Locale locale) {
		return new PasskeyRow(passkey.id(), passkey.label(), SessionRow.text(passkey.addedAt(), locale),
				SessionRow.text(passkey.lastUsedAt(), locale));
	}

}
