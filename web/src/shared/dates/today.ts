/** Today in Thailand as an ISO date. */
export function today(): string {
	return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Bangkok" }).format(new Date());
}
