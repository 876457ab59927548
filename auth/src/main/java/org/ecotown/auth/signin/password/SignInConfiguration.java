package org.ecotown.auth.signin.password;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.directory.person.password.Passwords;
import org.ecotown.auth.oauth.client.RegisteredClients;
import org.ecotown.auth.signin.page.FormTargets;
import org.ecotown.auth.signin.page.PageHeaders;
import org.ecotown.auth.signin.proof.ContinueSignIn;
import org.ecotown.auth.signin.proof.SignInRecord;
import org.ecotown.auth.signin.step.InterruptedRequestCarrier;
import org.ecotown.auth.signin.step.SignInStep;
import org.ecotown.auth.signin.step.SignInSteps;
import org.ecotown.auth.signin.throttle.SignInThrottle;
import org.ecotown.platform.problem.Languages;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Guards the pages of the service and lets people sign in with user name and password.
 * Another way to sign in is another login on this chain.
 */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

	@Bean
	@Order(2)
	SecurityFilterChain pages(HttpSecurity http, PersonSignIn people, Passwords passwords, RequestCache requests,
			RegisteredClients clients, SignInThrottle throttle, SignInRecord records,
			ObjectProvider<SignInStep> steps) {
		PasswordSignIn byPassword = new PasswordSignIn(people, passwords);
		ContinueSignIn resume = new ContinueSignIn(requests);
		return http.securityMatcher("/sign-in/**", "/consent", "/account/**", "/error")
			.authorizeHttpRequests(
					(requestsTo) -> requestsTo.requestMatchers("/consent", "/account/**", "/sign-in/second-factor/**")
						.authenticated()
						.anyRequest()
						.permitAll())
			.authenticationManager(new ProviderManager(byPassword))
			.formLogin((form) -> form.loginPage("/sign-in")
				.failureHandler(new KeepUserName(records))
				.successHandler((request, response, person) -> {
					records.succeeded(person, request, response);
					resume.onAuthenticationSuccess(request, response, person);
				}))
			.csrf((csrf) -> csrf.csrfTokenRepository(formTokens())
				.sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
			.addFilterBefore(new InterruptedRequestCarrier(), SecurityContextHolderFilter.class)
			.addFilterBefore(new SlowedPasswords(throttle), UsernamePasswordAuthenticationFilter.class)
			.addFilterBefore(
					new SignInSteps(steps.stream().toList(), requests, new SimpleUrlAuthenticationFailureHandler()),
					AuthorizationFilter.class)
			.requestCache((cache) -> cache.requestCache(requests))
			.logout((logout) -> logout.disable())
			.exceptionHandling((refused) -> refused
				.accessDeniedHandler((request, response, ex) -> afterAnOldForm(requests, request, response)))
			.headers((headers) -> PageHeaders.apply(headers, new FormTargets(requests, clients)))
			.build();
	}

	/**
	 * A form whose session or cookie is gone is filled in once more, unless the person
	 * has signed in meanwhile in another tab.
	 */
	private static void afterAnOldForm(RequestCache requests, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		boolean signedIn = person != null && person.isAuthenticated()
				&& !(person instanceof AnonymousAuthenticationToken);
		SavedRequest interrupted = requests.getRequest(request, response);
		response.sendRedirect((signedIn && interrupted != null) ? interrupted.getRedirectUrl() : "/sign-in?expired");
	}

	/**
	 * The form of a page may be sent after its session is over, or when another tab has
	 * signed the person in, so the token against forged forms is kept in a cookie that
	 * lasts as long as the browser and stays as it is. Nobody but this host can set one
	 * of that name.
	 */
	private static CookieCsrfTokenRepository formTokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName("__Host-ecotown-auth-form");
		tokens.setCookiePath("/");
		tokens.setCookieCustomizer((cookie) -> cookie.secure(true).httpOnly(true).sameSite("Lax"));
		return tokens;
	}

	/**
	 * The texts of the pages. Spring Boot's own looks for a catalogue without language.
	 */
	@Bean
	MessageSource messageSource() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/pages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		messages.setDefaultLocale(Languages.THAI);
		return messages;
	}

}
