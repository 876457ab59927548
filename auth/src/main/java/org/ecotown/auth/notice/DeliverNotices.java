package org.ecotown.auth.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.mail.Letter;
import org.ecotown.auth.mail.Mails;
import org.ecotown.auth.directory.person.Addressee;
import org.ecotown.auth.directory.person.Addressees;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.platform.text.LocalizedText;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes notices of services. Roles are looked up now: who gets one later does not see
 * what was told before, who loses one keeps what was told meanwhile, as with mail. What
 * the link leads to is shown to those who may see it then.
 */
@Service
@Transactional
public class DeliverNotices {

	/** A mail that comes later than this tells nobody anything new. */
	private static final Duration OF_INTEREST = Duration.ofDays(3);

	/** With more letters than that, each a lock, they go in bulk. */
	private static final int FEW = 20;

	private final Addressees addressees;

	private final Notices notices;

	private final StoredSettings settings;

	private final Mails mails;

	private final Issuer issuer;

	private final Clock clock;

	DeliverNotices(Addressees addressees, Notices notices, StoredSettings settings, Mails mails, Issuer issuer,
			Clock clock) {
		this.addressees = addressees;
		this.notices = notices;
		this.settings = settings;
		this.mails = mails;
		this.issuer = issuer;
		this.clock = clock;
	}

	/**
	 * Tells whom it is for. One that was delivered before is not told again.
	 */
	public void deliver(NewNotice notice) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Map<UUID, Addressee> readers = readers(notice);
		if (readers.isEmpty() || !this.notices.add(notice, now)) {
			return;
		}
		Map<PersonId, NoticeSettings> chosen = this.settings
			.of(readers.values().stream().map(Addressee::person).toList());
		Map<Way, List<Addressee>> ways = readers.values()
			.stream()
			.collect(Collectors
				.groupingBy((reader) -> chosen.getOrDefault(reader.person(), NoticeSettings.USUAL).way(notice.kind())));
		ways.forEach((way, people) -> {
			if (way != Way.NONE) {
				this.notices.addReaders(notice.id(), people.stream().map(Addressee::person).toList(), way == Way.DIGEST,
						now);
			}
		});
		mail(notice, ways.getOrDefault(Way.MAIL, List.of()), now);
	}

	/**
	 * What notices of this kind were about is done, whoever did it: they count as read,
	 * and the mail of the day does not name them.
	 */
	public void settle(String sender, NoticeKind kind, String about) {
		this.notices.settle(sender, kind, about, this.clock.instant());
	}

	/** In the order of their ids, as they are locked. */
	private Map<UUID, Addressee> readers(NewNotice notice) {
		Map<UUID, Addressee> readers = new TreeMap<>();
		Stream
			.concat(this.addressees.people(notice.people(), notice.membersOf()).stream(),
					notice.posts()
						.stream()
						.flatMap((post) -> this.addressees.holders(post.organisation(), post.roles()).stream()))
			.filter((reader) -> !notice.except().contains(reader.person()))
			.forEach((reader) -> readers.put(reader.person().value(), reader));
		return readers;
	}

	private void mail(NewNotice notice, List<Addressee> people, Instant now) {
		List<Addressee> reachable = people.stream().filter((person) -> person.mail() != null).toList();
		for (Addressee person : reachable) {
			Letter letter = letter(notice, person, now);
			if (reachable.size() <= FEW) {
				this.mails.send(letter);
			}
			else {
				this.mails.sendOneOfMany(notice.id(), letter);
			}
		}
	}

	private Letter letter(NewNotice notice, Addressee person, Instant now) {
		Locale language = Locale.of(person.locale());
		LocalizedText text = notice.text();
		return new Letter(String.valueOf(person.mail()), "notice", person.locale(),
				List.of(notice.title().in(language), (text != null) ? text.in(language) : ""),
				this.issuer.url(notice.link()), null, now.plus(OF_INTEREST));
	}

}
