package org.ecotown.auth.notice;

import java.util.Map;

/**
 * How a person wants to be told.
 *
 * @param chosen by kind, where the person chose
 * @param version counts the changes, from 0
 */
public record NoticeSettings(Map<NoticeKind, Way> chosen, long version) {

	/** Of who never chose. */
	static final NoticeSettings USUAL = new NoticeSettings(Map.of(), 0);

	public NoticeSettings {
		chosen = Map.copyOf(chosen);
	}

	public Way way(NoticeKind kind) {
		return this.chosen.getOrDefault(kind, kind.usual());
	}

}
