package org.ecotown.auth.signin.account;

import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.account.OwnAccount;
import org.ecotown.auth.signin.session.PersonSessions;
import org.ecotown.auth.signin.throttle.Attempts;
import org.ecotown.auth.signin.throttle.Limit;
import org.ecotown.platform.security.AllowAnyone;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A person's own page: sessions, language and password. Open to every access token
 * holder, or none: the filter chain of the pages demands the session.
 */
@Controller
class AccountController {

	private static final List<String> LANGUAGES = List.of("th", "en");

	private final People people;

	private final PersonSessions sessions;

	private final OwnAccount account;

	private final Attempts attempts;

	private final List<AccountSection> sections;

	AccountController(People people, PersonSessions sessions, OwnAccount account, Attempts attempts,
			List<AccountSection> sections) {
		this.people = people;
		this.sessions = sessions;
		this.account = account;
		this.attempts = attempts;
		this.sections = sections;
	}

	@GetMapping("/account")
	@AllowAnyone
	String account(Principal principal, HttpSession session, Locale locale,
			@RequestParam(required = false) @Nullable String done,
			@RequestParam(required = false) @Nullable String fault,
			@RequestParam(required = false) @Nullable String lang, Model model) {
		PersonId id = PersonId.of(principal);
		Person person = this.people.findById(id).orElseThrow();
		model.addAttribute("name", person.name().display(locale));
		model.addAttribute("username", person.username());
		model.addAttribute("personLocale", person.locale());
		model.addAttribute("sessions",
				this.sessions.of(id, session.getId()).stream().map((one) -> SessionRow.of(one, locale)).toList());
		model.addAttribute("hasPassword", this.account.hasPassword(id));
		model.addAttribute("done", Notices.done(done));
		model.addAttribute("fault", Notices.fault(fault));
		this.sections.forEach((section) -> section.fill(id, locale, model));
		return "account";
	}

	@PostMapping("/account/sessions/end")
	@AllowAnyone
	String endSession(Principal principal, HttpSession session, @RequestParam String handle) {
		boolean own = PersonSessions.handle(session.getId()).equals(handle);
		this.sessions.end(PersonId.of(principal), handle);
		return own ? "redirect:/sign-in?ended" : "redirect:/account?done=session-ended";
	}

	@PostMapping("/account/sessions/end-all")
	@AllowAnyone
	String endAllSessions(Principal principal) {
		this.sessions.endAll(PersonId.of(principal), null);
		return "redirect:/sign-in?ended";
	}

	@PostMapping("/account/language")
	@AllowAnyone
	String chooseLanguage(Principal principal, @RequestParam String locale) {
		if (!LANGUAGES.contains(locale)) {
			return "redirect:/account";
		}
		this.account.speak(PersonId.of(principal), locale);
		return "redirect:/account?done=language&lang=" + locale;
	}

	@PostMapping("/account/password")
	@AllowAnyone
	String changePassword(Principal principal, HttpSession session, @RequestParam String present,
			@RequestParam String next, @RequestParam String again) {
		PersonId id = PersonId.of(principal);
		if (!next.equals(again)) {
			return "redirect:/account?fault=password-differs";
		}
		Optional<Duration> wait = this.attempts.begin(Limit.OWN_PASSWORD, id.toString());
		if (wait.isPresent()) {
			return "redirect:/account?fault=slowed";
		}
		Optional<String> fault = this.account.changePassword(id, session.getId(), present, next);
		if (fault.isPresent()) {
			return "redirect:/account?fault=" + fault.get();
		}
		this.attempts.forget(Limit.OWN_PASSWORD, id.toString());
		return "redirect:/account?done=password";
	}

}
