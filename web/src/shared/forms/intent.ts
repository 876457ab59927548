/** One key per intent of a person: the same input keeps its key over retries, another input gets a new one. */
export class Intent {
	private key = "";
	private sent: string | undefined;

	keyFor(input: unknown): string {
		const content = JSON.stringify(input ?? null);
		if (this.sent !== content) {
			this.sent = content;
			this.key = crypto.randomUUID();
		}
		return this.key;
	}

	/** The intent was carried out: the same input sent again is a new wish. */
	done(): void {
		this.sent = undefined;
	}
}
