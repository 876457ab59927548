package org.ecotown.auth.signin.account;

import java.util.Locale;

import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.signin.factor.Authenticators;
import org.ecotown.auth.signin.factor.RecoveryCodes;
import org.ecotown.auth.signin.factor.SecondFactors;
import org.ecotown.auth.signin.factor.passkey.Passkeys;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the account page says of second factors.
 */
@Component
class FactorsSection implements AccountSection {

	private final Authenticators authenticators;

	private final RecoveryCodes codes;

	private final SecondFactors factors;

	private final Passkeys passkeys;

	FactorsSection(Authenticators authenticators, RecoveryCodes codes, SecondFactors factors, Passkeys passkeys) {
		this.passkeys = passkeys;
		this.authenticators = authenticators;
		this.codes = codes;
		this.factors = factors;
	}

	@Override
	public void fill(PersonId person, Locale locale, Model model) {
		model.addAttribute("app", this.authenticators.has(person));
		model.addAttribute("passkeys",
				this.passkeys.of(person).stream().map((one) -> PasskeyRow.of(one, locale)).toList());
		model.addAttribute("enrolled", this.factors.enrolled(person));
		model.addAttribute("codesLeft", this.codes.left(person));
	}

}
