import { fingerprint, storable } from "./fingerprint";

export interface SentIntent {
	readonly key: string;
	readonly content: string;
}

/** Where an intent is found again after a reload. */
export interface IntentMemory {
	read(): SentIntent | undefined;
	write(sent: SentIntent | undefined): void;
}

const forgetful: IntentMemory = { read: () => undefined, write: () => undefined };

/** One key per intent of a person: the same input keeps its key over retries, another input gets a new one. */
export class Intent {
	private sent: SentIntent | undefined;

	constructor(private readonly memory: IntentMemory = forgetful) {}

	keyFor(input: unknown): string {
		const content = fingerprint(input);
		const kept = storable(content);
		if (this.sent === undefined) {
			const earlier = this.memory.read();
			if (earlier?.content === kept) {
				this.sent = { key: earlier.key, content };
			}
		}
		if (this.sent?.content !== content) {
			this.sent = { key: crypto.randomUUID(), content };
			this.memory.write({ key: this.sent.key, content: kept });
		}
		return this.sent.key;
	}

	/** The intent was carried out, or refused for good: the same input sent again is a new wish. */
	done(): void {
		this.sent = undefined;
		this.memory.write(undefined);
	}
}
