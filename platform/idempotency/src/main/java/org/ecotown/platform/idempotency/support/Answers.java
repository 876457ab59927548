package org.ecotown.platform.idempotency.support;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The answers that were given, by request. All but {@link #purge} need a transaction.
 */
public class Answers {

	private final JdbcClient jdbc;

	private final double keepSeconds;

	/**
	 * @param keep how long an answer is replayed
	 */
	public Answers(JdbcClient jdbc, Duration keep) {
		this.jdbc = jdbc;
		this.keepSeconds = keep.toMillis() / 1000.0;
	}

	/**
	 * Claims the request until the end of the transaction and looks for its answer. The
	 * look may miss an answer committed at this very moment; {@link #store} then notices.
	 */
	Claim claim(byte[] request, byte[] content, BodySeal seal) {
		return this.jdbc.sql("""
				select pg_try_advisory_xact_lock(:lock) as claimed,
				       a.body_digest, a.status, a.location, a.etag, a.content_type, a.body
				from (select 1) as one
				left join idempotency_answer a
				       on a.request = :request
				      and a.created_at > now() - make_interval(secs => :keep)
				""")
			.param("lock", ByteBuffer.wrap(request).getLong())
			.param("request", request)
			.param("keep", this.keepSeconds)
			.query((row, number) -> claim(row, content, seal))
			.single();
	}

	/**
	 * @return false when the request has been answered in the meantime
	 */
	boolean store(byte[] request, byte[] content, Answer answer, BodySeal seal) {
		return this.jdbc.sql("""
				insert into idempotency_answer as known
				       (request, body_digest, status, location, etag, content_type, body)
				values (:request, :content, :status, :location, :etag, :contentType, :body)
				on conflict (request) do update
				set body_digest = excluded.body_digest, status = excluded.status, location = excluded.location,
				    etag = excluded.etag, content_type = excluded.content_type, body = excluded.body, created_at = now()
				where known.created_at <= now() - make_interval(secs => :keep)
				""")
			.param("request", request)
			.param("content", content)
			.param("status", answer.status())
			.param("location", answer.location())
			.param("etag", answer.etag())
			.param("contentType", answer.contentType())
			.param("body", seal.seal(answer.body()), java.sql.Types.BINARY)
			.param("keep", this.keepSeconds)
			.update() == 1;
	}

	/**
	 * Forgets the answers that are no longer replayed.
	 * @return how many there were
	 */
	public int purge() {
		return this.jdbc.sql("""
				delete from idempotency_answer
				where created_at <= now() - make_interval(secs => :keep)
				""").param("keep", this.keepSeconds).update();
	}

	private static Claim claim(ResultSet row, byte[] content, BodySeal seal) throws SQLException {
		byte[] known = row.getBytes("body_digest");
		if (known == null) {
			return new Claim(row.getBoolean("claimed"), false, null);
		}
		Answer answer = new Answer(row.getInt("status"), row.getString("location"), row.getString("etag"),
				row.getString("content_type"), seal.open(row.getBytes("body")));
		return new Claim(row.getBoolean("claimed"), !Arrays.equals(known, content), answer);
	}

	/**
	 * @param claimed false when another transaction has the request
	 * @param otherContent whether the answer belongs to other content
	 * @param answer the answer already given
	 */
	record Claim(boolean claimed, boolean otherContent, @Nullable Answer answer) {
	}

}
