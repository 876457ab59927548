/** Today in Thailand as an ISO date. */
export function today(): string {
	return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Bangkok" }).format(new Date());
}

/** The years of the Common Era that the platform takes; the services refuse others, too. */
export function isLikelyYear(year: number): boolean {
	return year >= 1900 && year <= 2200;
}

/** The day after, as an ISO date. */
export function dayAfter(iso: string): string {
	const date = new Date(`${iso}T00:00:00Z`);
	return Number.isNaN(date.getTime()) ? iso : new Date(date.getTime() + 86_400_000).toISOString().slice(0, 10);
}
