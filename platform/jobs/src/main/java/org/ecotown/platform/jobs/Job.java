package org.ecotown.platform.jobs;

import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Pattern;

/**
 * Work that is done again and again, by one of the replicas of a service at a time. Every
 * bean of this type is scheduled.
 * <p>
 * A run that ends with an exception is tried again after a minute, then two, four …, but
 * never later than the next regular time. A run whose process dies is begun anew by
 * another one: what a job does must bear to be done twice, for example because it takes
 * its work from rows that it marks as done in the same transaction.
 *
 * @param name by which it is kept; another one is another job. Lower case, digits and
 * hyphens
 * @param times when it is done
 * @param work what is done, outside any transaction
 */
public record Job(String name, Times times, Runnable work) {

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

	public Job {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("Not the name of a job: " + name);
		}
	}

	/**
	 * A job that begins so long after its last run ended.
	 */
	public static Job every(String name, Duration pause, Runnable work) {
		return new Job(name, new Every(pause), work);
	}

	/**
	 * A job of every day. When nothing runs at that time, it is made up for at the next
	 * start, once.
	 * @param at the time of day in Thailand
	 */
	public static Job daily(String name, LocalTime at, Runnable work) {
		return new Job(name, new Daily(at), work);
	}

	/**
	 * When a job is done.
	 */
	public sealed interface Times {

	}

	/**
	 * So long after the last run.
	 *
	 * @param pause positive
	 */
	public record Every(Duration pause) implements Times {

		public Every {
			if (!pause.isPositive()) {
				throw new IllegalArgumentException("A job needs a pause: " + pause);
			}
		}

	}

	/**
	 * Once a day.
	 *
	 * @param at the time of day in Thailand
	 */
	public record Daily(LocalTime at) implements Times {

	}

}
