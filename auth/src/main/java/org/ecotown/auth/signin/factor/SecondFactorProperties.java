package org.ecotown.auth.signin.factor;

import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who must prove a second factor.
 *
 * @param roles wire names of the roles that need one in every sign-in with a password
 */
@ConfigurationProperties("ecotown.auth.second-factor")
record SecondFactorProperties(@DefaultValue( {
		"programme-officer", "coordinator", "organisation-admin", "platform-admin" }) Set<String> roles){

	SecondFactorProperties {
		roles = Set.copyOf(roles);
	}

}
