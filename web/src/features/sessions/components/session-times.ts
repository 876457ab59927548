interface Times {
	readonly startsAt: string;
	readonly endsAt: string;
}

/** Ends on the next day: the service reads an end before the start so. Midnight to midnight is a whole day, any other end that is the start a slip. */
export function runsOverMidnight({ startsAt, endsAt }: Times): boolean {
	return startsAt !== "" && endsAt !== "" && (endsAt < startsAt || (endsAt === startsAt && endsAt === "00:00"));
}
