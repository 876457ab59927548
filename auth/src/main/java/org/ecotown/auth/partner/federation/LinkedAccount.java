package org.ecotown.auth.partner.federation;

import java.time.Instant;

import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A partner's account as its owner here sees it.
 *
 * @param handle names it without giving issuer and subject away
 * @param label what people call the account there
 * @param company the name of the connection; null when it was removed
 * @param usable whether the person can sign in with it now
 * @param linkedAt when it was linked
 * @param lastSignInAt when the person signed in with it last
 */
public record LinkedAccount(String handle, String label, @Nullable LocalizedText company, boolean usable,
		Instant linkedAt, Instant lastSignInAt) {
}
