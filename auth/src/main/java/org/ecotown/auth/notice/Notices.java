package org.ecotown.auth.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stored notices and who has them.
 */
@Repository
@Transactional
class Notices {

	private static final String SELECT = """
			SELECT n.id, n.kind, n.title_th, n.title_en, n.text_th, n.text_en, n.link, r.delivered_at, r.read_at
			  FROM notice_reader AS r JOIN notice AS n ON n.id = r.notice
			""";

	private final JdbcClient jdbc;

	Notices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @return whether it is new
	 */
	boolean add(NewNotice notice, Instant now) {
		LocalizedText text = notice.text();
		return this.jdbc.sql("""
				INSERT INTO notice (id, sender, kind, about, title_th, title_en, text_th, text_en, link, delivered_at)
				VALUES (:id, :sender, :kind, :about, :titleTh, :titleEn, :textTh, :textEn, :link, :now)
				    ON CONFLICT DO NOTHING
				""")
			.param("id", notice.id())
			.param("sender", notice.sender())
			.param("kind", WireNames.of(notice.kind()))
			.param("about", notice.about())
			.param("titleTh", notice.title().th())
			.param("titleEn", notice.title().en())
			.param("textTh", (text != null) ? text.th() : null)
			.param("textEn", (text != null) ? text.en() : null)
			.param("link", notice.link())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	void addReaders(UUID notice, Collection<PersonId> people, boolean digest, Instant now) {
		this.jdbc.sql("""
				INSERT INTO notice_reader (person, notice, delivered_at, digest_due)
				SELECT person, :notice, :now, :digest
				  FROM unnest(:people) AS person
				""")
			.param("notice", notice)
			.param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
			.param("digest", digest)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Nobody needs to look any more. */
	void settle(String sender, NoticeKind kind, String about, Instant now) {
		this.jdbc.sql("""
				UPDATE notice_reader
				   SET read_at = coalesce(read_at, :now), digest_due = false
				 WHERE (read_at IS NULL OR digest_due)
				   AND notice IN (
				       SELECT id FROM notice WHERE about = :about AND sender = :sender AND kind = :kind)
				""")
			.param("about", about)
			.param("sender", sender)
			.param("kind", WireNames.of(kind))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	@Transactional(readOnly = true)
	public Page<Notice> list(PersonId person, boolean unread, PageQuery page) {
		Instant before = Keyset.instant(page, 0);
		List<Notice> rows = this.jdbc.sql(SELECT + """
				 WHERE r.person = :person
				   AND (NOT :unread OR r.read_at IS NULL)
				   AND (:at::timestamptz IS NULL OR (r.delivered_at, r.notice) < (:at, :id))
				 ORDER BY r.delivered_at DESC, r.notice DESC
				 LIMIT :limit
				""")
			.param("person", person.value())
			.param("unread", unread)
			.param("at", (before != null) ? before.atOffset(ZoneOffset.UTC) : null)
			.param("id", Keyset.id(page, 1))
			.param("limit", page.fetchSize())
			.query(Notices::notice)
			.list();
		return page.toPage(rows, (notice) -> List.of(notice.deliveredAt().toString(), notice.id().toString()));
	}

	@Transactional(readOnly = true)
	public long unread(PersonId person) {
		return this.jdbc.sql("SELECT count(*) FROM notice_reader WHERE person = :person AND read_at IS NULL")
			.param("person", person.value())
			.query(Long.class)
			.single();
	}

	/**
	 * @return whether the person has the notice
	 */
	boolean read(PersonId person, UUID notice, Instant now) {
		return this.jdbc.sql("""
				UPDATE notice_reader
				   SET read_at = coalesce(read_at, :now), digest_due = false
				 WHERE person = :person AND notice = :notice
				""")
			.param("person", person.value())
			.param("notice", notice)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/** Those delivered later than what the person saw stay unread. */
	void readUntil(PersonId person, UUID last, Instant now) {
		this.jdbc.sql("""
				UPDATE notice_reader AS r
				   SET read_at = :now, digest_due = false
				  FROM notice_reader AS seen
				 WHERE seen.person = :person AND seen.notice = :last
				   AND r.person = :person AND r.read_at IS NULL
				   AND (r.delivered_at, r.notice) <= (seen.delivered_at, seen.notice)
				""")
			.param("person", person.value())
			.param("last", last)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** People with notices for the mail of the day, in the order of their ids. */
	@Transactional(readOnly = true)
	public List<PersonId> waitingForDigest(@Nullable PersonId after, int limit) {
		return this.jdbc.sql("""
				SELECT DISTINCT person
				  FROM notice_reader
				 WHERE digest_due AND (:after::uuid IS NULL OR person > :after)
				 ORDER BY person
				 LIMIT :limit
				""")
			.param("after", (after != null) ? after.value() : null)
			.param("limit", limit)
			.query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
			.list();
	}

	/** Takes the unread ones of the mail of the day, the oldest first; they come once. */
	List<Notice> takeForDigest(PersonId person) {
		List<Notice> taken = this.jdbc.sql(SELECT + """
				 WHERE r.person = :person AND r.digest_due
				 ORDER BY r.delivered_at, r.notice
				   FOR UPDATE OF r
				""").param("person", person.value()).query(Notices::notice).list();
		this.jdbc.sql("""
				UPDATE notice_reader
				   SET digest_due = false
				 WHERE person = :person AND digest_due AND notice = ANY(:taken)
				""")
			.param("person", person.value())
			.param("taken", taken.stream().map(Notice::id).toArray(UUID[]::new))
			.update();
		return taken.stream().filter((notice) -> notice.readAt() == null).toList();
	}

	/** Everything a person was told. */
	void forget(PersonId person) {
		this.jdbc.sql("DELETE FROM notice_reader WHERE person = :person").param("person", person.value()).update();
		this.jdbc.sql("DELETE FROM notice_settings WHERE person = :person").param("person", person.value()).update();
	}

	/** What is old, and what nobody has any more. */
	int purge(Instant before) {
		return this.jdbc.sql("""
				DELETE FROM notice AS n
				 WHERE n.delivered_at < :before
				    OR NOT EXISTS (SELECT FROM notice_reader AS r WHERE r.notice = n.id)
				""").param("before", before.atOffset(ZoneOffset.UTC)).update();
	}

	private static Notice notice(ResultSet row, int number) throws SQLException {
		OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
		String textTh = row.getString("text_th");
		LocalizedText text = (textTh != null) ? new LocalizedText(textTh, row.getString("text_en")) : null;
		return new Notice(row.getObject("id", UUID.class), row.getString("kind"),
				new LocalizedText(row.getString("title_th"), row.getString("title_en")), text, row.getString("link"),
				row.getObject("delivered_at", OffsetDateTime.class).toInstant(),
				(read != null) ? read.toInstant() : null);
	}

}
