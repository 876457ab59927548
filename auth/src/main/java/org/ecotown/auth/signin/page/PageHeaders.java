package org.ecotown.auth.signin.page;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Security headers of pages that run no script unless {@link PageScript} says so, and
 * load nothing from elsewhere.
 */
public final class PageHeaders {

	private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
			+ "base-uri 'none'; frame-ancestors 'none'; form-action ";

	private PageHeaders() {
	}

	public static void apply(HeadersConfigurer<HttpSecurity> headers, FormTargets targets) {
		headers.frameOptions((frames) -> frames.deny())
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((permissions) -> permissions.policy("camera=(), geolocation=(), microphone=()"))
			.addHeaderWriter((request, response) -> response.setHeader("Content-Security-Policy",
					PageScript.policy(request) + POLICY + targets.of(request, response)));
	}

}
