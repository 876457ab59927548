package org.ecotown.auth.signin.account;

import java.util.Locale;

import org.ecotown.auth.directory.person.PersonId;

import org.springframework.ui.Model;

/**
 * A part of the account page that another feature fills.
 */
interface AccountSection {

	void fill(PersonId person, Locale locale, Model model);

}
