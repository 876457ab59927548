package org.ecotown.platform.security.autoconfigure;

import java.net.URI;
import java.util.List;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens a service accepts.
 *
 * @param issuer the issuer of access tokens, as the outside sees it
 * @param auth where the keys of the issuer are
 * @param audience the audience of tokens for people and partner systems
 * @param unruledPackages packages of libraries whose endpoints carry no rule of ours
 */
@Validated
@ConfigurationProperties("ecotown")
record SecurityProperties(@NotBlank String issuer, Auth auth, @DefaultValue("ecotown-api") String audience,
		@Name("security.unruled-packages") @DefaultValue("org.springframework.") List<String> unruledPackages) {

	record Auth(URI url) {

		URI keys() {
			return URI.create(this.url + "/oauth2/jwks");
		}

	}

}
