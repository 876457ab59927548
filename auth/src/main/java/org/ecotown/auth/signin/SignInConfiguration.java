package org.ecotown.auth.signin;

import org.ecotown.auth.client.RegisteredClients;
import org.ecotown.auth.person.Passwords;
import org.ecotown.auth.throttle.SignInThrottle;
import org.ecotown.platform.problem.Languages;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

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
		DaoAuthenticationProvider byPassword = new DaoAuthenticationProvider(people);
		byPassword.setPasswordEncoder(passwords.encoder());
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
			.addFilterBefore(new SlowedPasswords(throttle), UsernamePasswordAuthenticationFilter.class)
			.addFilterBefore(
					new SignInSteps(steps.stream().toList(), requests, new SimpleUrlAuthenticationFailureHandler()),
					AuthorizationFilter.class)
			.requestCache((cache) -> cache.requestCache(requests))
			.logout((logout) -> logout.disable())
			.exceptionHandling((refused) -> refused
				.accessDeniedHandler((request, response, ex) -> response.sendRedirect("/sign-in?expired")))
			.headers((headers) -> PageHeaders.apply(headers, new FormTargets(requests, clients)))
			.build();
	}

	@Bean
	RequestCache requestCache() {
		HttpSessionRequestCache requests = new HttpSessionRequestCache();
		requests.setMatchingRequestParameterName(null);
		return requests;
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
