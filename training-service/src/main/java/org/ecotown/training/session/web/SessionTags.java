package org.ecotown.training.session.web;

import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.training.session.Session;

/**
 * Entity tags of sessions. The seats taken are part of the tag, so that nobody is shown
 * an old count, but not of the version: a registration must not spoil the change somebody
 * is about to make.
 */
final class SessionTags {

	private SessionTags() {
	}

	static String of(Session session) {
		return "\"" + session.version() + "-" + session.registered() + "\"";
	}

	static IfMatch version(IfMatch ifMatch) {
		return new IfMatch(ifMatch.header().replaceAll("(\\d+)-\\d+", "$1"));
	}

}
