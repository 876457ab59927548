interface Times {
	readonly startsAt: string;
	readonly endsAt: string;
}

/** Ends on the next day: the service reads an end that is not later than the start so. */
export function runsOverMidnight({ startsAt, endsAt }: Times): boolean {
	return startsAt !== "" && endsAt !== "" && endsAt <= startsAt;
}
