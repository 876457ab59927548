package org.ecotown.agreements.agreement;

import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.StepUpRequired;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What signing takes.
 *
 * @param stepUp whether who signs an agreement, or changes a signed one, proves a second
 * factor first
 */
@ConfigurationProperties("ecotown.signing")
public record SigningProperties(@DefaultValue("true") boolean stepUp) {

	/**
	 * Goes on only with a fresh second factor, where one is asked for.
	 */
	public void requireStepUp(Caller caller) {
		if (this.stepUp && caller.mustStepUp()) {
			throw new StepUpRequired();
		}
	}
}
