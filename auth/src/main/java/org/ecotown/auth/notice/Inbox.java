package org.ecotown.auth.notice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.ecotown.auth.mail.Mails;
import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.preconditions.PreconditionFailed;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.ProblemException;
import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notices of the person who calls, whichever organisation the person acts for.
 */
@Service
@Transactional
public class Inbox {

	private final Notices notices;

	private final StoredSettings settings;

	private final People people;

	private final Mails mails;

	private final Clock clock;

	Inbox(Notices notices, StoredSettings settings, People people, Mails mails, Clock clock) {
		this.notices = notices;
		this.settings = settings;
		this.people = people;
		this.mails = mails;
		this.clock = clock;
	}

	/**
	 * The newest first.
	 * @param unread only those not yet read
	 */
	public Page<Notice> list(Caller caller, boolean unread, PageQuery page) {
		return this.notices.list(person(caller), unread, page);
	}

	public long unread(Caller caller) {
		return this.notices.unread(person(caller));
	}

	/**
	 * Marks one as read.
	 * @throws ProblemException if the caller has no such notice
	 */
	public void read(Caller caller, UUID notice) {
		if (!this.notices.read(person(caller), notice, this.clock.instant())) {
			throw new ProblemException(PlatformProblem.NOT_FOUND);
		}
	}

	/**
	 * Marks all as read up to the newest one that was on screen.
	 */
	public void readUntil(Caller caller, UUID newest) {
		this.notices.readUntil(person(caller), newest, this.clock.instant());
	}

	public NoticeSettings settings(Caller caller) {
		PersonId person = person(caller);
		return this.settings.of(List.of(person)).getOrDefault(person, NoticeSettings.USUAL);
	}

	/**
	 * Chooses how the caller is told from now on. Kinds that are left out are told as
	 * usual.
	 */
	public NoticeSettings choose(Caller caller, IfMatch ifMatch, Map<NoticeKind, Way> ways) {
		long version = settings(caller).version();
		ifMatch.require(version);
		if (!this.settings.replace(person(caller), ways, version)) {
			throw new PreconditionFailed();
		}
		return settings(caller);
	}

	/**
	 * Where mail reaches the caller; null where it does not.
	 */
	public @Nullable String mailAddress(Caller caller) {
		return this.people.findById(person(caller))
			.map(Person::contact)
			.filter((contact) -> contact.emailVerified() && this.mails.possible())
			.map((contact) -> contact.email())
			.orElse(null);
	}

	private static PersonId person(Caller caller) {
		return PersonId.of(caller).orElseThrow(() -> new ProblemException(PlatformProblem.FORBIDDEN));
	}

}
