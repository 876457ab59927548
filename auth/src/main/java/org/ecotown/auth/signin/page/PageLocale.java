package org.ecotown.auth.signin.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.ecotown.auth.signin.step.InterruptedRequests;
import org.ecotown.platform.problem.Languages;
import org.ecotown.platform.problem.RequestPath;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a page: what the person chose on it ({@code ?lang=}) or anywhere at
 * this address ({@link LanguageCookie}), else what the client asked for
 * ({@code ui_locales}), else what the browser prefers, else Thai.
 */
@Component("localeResolver")
class PageLocale implements LocaleResolver {

	private static final String CHOSEN = PageLocale.class.getName();

	private final InterruptedRequests requests;

	PageLocale(InterruptedRequests requests) {
		this.requests = requests;
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		if (RequestPath.isWithin(request, "/api")) {
			return Languages.of(request);
		}
		HttpSession session = request.getSession(false);
		Optional<Locale> now = supported(request.getParameter("lang"));
		if (now.isPresent()) {
			request.getSession().setAttribute(CHOSEN, now.get());
			return now.get();
		}
		Optional<Locale> elsewhere = supported(LanguageCookie.read(request));
		if (elsewhere.isPresent()) {
			return elsewhere.get();
		}
		if (session != null && session.getAttribute(CHOSEN) instanceof Locale chosen) {
			return chosen;
		}
		return uiLocales(request).orElseGet(() -> Languages.of(request));
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language is chosen by ?lang=");
	}

	private Optional<Locale> uiLocales(HttpServletRequest request) {
		SavedRequest saved = this.requests.getRequest(request, null);
		String[] values = (saved != null) ? saved.getParameterValues("ui_locales")
				: request.getParameterValues("ui_locales");
		return Stream.ofNullable(values)
			.flatMap(Arrays::stream)
			.flatMap((value) -> Arrays.stream(value.split(" ")))
			.map(PageLocale::supported)
			.flatMap(Optional::stream)
			.findFirst();
	}

	static Optional<Locale> supported(@Nullable String tag) {
		if (tag == null) {
			return Optional.empty();
		}
		String language = Locale.forLanguageTag(tag).getLanguage();
		return Languages.ALL.stream().filter((locale) -> locale.getLanguage().equals(language)).findFirst();
	}

}
