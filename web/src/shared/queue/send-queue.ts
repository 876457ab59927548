import type { QueryClient } from "@tanstack/react-query";
import { ecotownFetch } from "@/shared/http/ecotown-fetch";
import { Problem, Unreachable } from "@/shared/http/problem";
import type { Vault } from "@/shared/keeping/vault";
import type { NewSending, Sending, SendingKind, SendingKinds } from "./sending";

const pauses = [5_000, 15_000, 60_000];

/**
 * What one person sent while the platform could not be reached. It is kept in their vault, sent by one tab at a time, and
 * leaves the queue only when the platform has it or the person gives it up.
 */
export class SendQueue {
	private sendings: readonly Sending[] = [];
	private readonly listeners = new Set<() => void>();
	private readonly news: BroadcastChannel;
	private timer: ReturnType<typeof setTimeout> | undefined;
	private failures = 0;
	private running: Promise<void> | undefined;
	private closed = false;

	private constructor(
		private readonly vault: Vault,
		private readonly kinds: SendingKinds,
		private readonly queries: QueryClient,
	) {
		this.news = new BroadcastChannel(`ecotown.queue.${vault.owner}`);
		this.news.onmessage = () => {
			void this.reload();
		};
	}

	static async of(vault: Vault, kinds: SendingKinds, queries: QueryClient): Promise<SendQueue> {
		const queue = new SendQueue(vault, kinds, queries);
		await queue.reload();
		return queue;
	}

	/** Oldest first. The same object until something changes. */
	readonly list = (): readonly Sending[] => this.sendings;

	readonly subscribe = (listener: () => void): (() => void) => {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	};

	async kindOf(sending: Sending): Promise<SendingKind<unknown> | undefined> {
		return (await this.kinds[sending.kind]?.()) as SendingKind<unknown> | undefined;
	}

	/** Keeps it until it is sent, in place of what has the same id; fails when it cannot be kept. */
	async add<I>({ file, ...sending }: NewSending<I>): Promise<void> {
		if (file !== undefined) {
			await this.vault.putBytes("file", sending.id, await file.arrayBuffer());
		}
		const about = file === undefined ? {} : { file: { name: file.name, type: file.type } };
		await this.vault.put("sending", sending.id, { ...sending, ...about, since: this.after() });
		await this.changed();
		this.failures = 0;
		this.later();
	}

	async discard(sending: Sending): Promise<void> {
		await this.vault.remove("sending", sending.id);
		await this.vault.remove("file", sending.id);
		await this.changed();
	}

	/** The person wants a refused one sent once more. */
	async again(sending: Sending): Promise<void> {
		await this.vault.put("sending", sending.id, { ...sending, refusal: undefined });
		await this.changed();
		// what runs already has passed it by
		await this.running?.catch(() => undefined);
		await this.flush();
	}

	async fileOf(sending: Sending): Promise<File | undefined> {
		const content = sending.file === undefined ? undefined : await this.vault.getBytes("file", sending.id);
		return sending.file === undefined || content === undefined ? undefined : new File([content], sending.file.name, { type: sending.file.type });
	}

	/** Sends what waits, if it can be sent now. */
	flush(): Promise<void> {
		this.running ??= this.alone(() => this.sendAll()).finally(() => {
			this.running = undefined;
		});
		return this.running;
	}

	close(): void {
		this.closed = true;
		clearTimeout(this.timer);
		this.news.close();
	}

	private async sendAll(): Promise<void> {
		// another tab may have sent some of them
		await this.reload();
		if (!this.sendings.some(({ refusal }) => refusal === undefined) || !(await this.isTheirs())) {
			return;
		}
		const blocked = new Set<string>();
		for (const sending of this.sendings) {
			if (this.closed) {
				return;
			}
			if (sending.refusal !== undefined || blocked.has(sending.resource)) {
				blocked.add(sending.resource);
				continue;
			}
			try {
				await this.send(sending);
			} catch (error) {
				if (error instanceof Problem && error.status === 401) {
					// the door stands open; it is sent when its person is back
					return;
				}
				if (mayPass(error)) {
					this.later();
					return;
				}
				blocked.add(sending.resource);
				await this.refuse(sending, error);
			}
		}
		this.failures = 0;
	}

	/** Whoever signed in here meanwhile, in another tab, must not become the one who reported what this person typed. */
	private async isTheirs(): Promise<boolean> {
		try {
			const answer = await ecotownFetch(new Request(new URL("/api/me", globalThis.location.origin)));
			const { id } = (await answer.json()) as { id: string };
			if (id !== this.vault.owner) {
				void this.queries.invalidateQueries({ queryKey: ["me"] });
			}
			return id === this.vault.owner;
		} catch (error) {
			if (mayPass(error)) {
				this.later();
			}
			return false;
		}
	}

	private async send(sending: Sending): Promise<void> {
		const kind = await this.kindOf(sending);
		if (kind === undefined) {
			throw new Error(`nobody knows how to send ${sending.kind}`);
		}
		await kind.send(sending, await this.fileOf(sending));
		// the person may have changed their mind meanwhile: then the newer wish stays
		if ((await this.vault.get<Sending>("sending", sending.id))?.since === sending.since) {
			await this.discard(sending);
		}
		await Promise.all(kind.renews.map((queryKey) => this.queries.invalidateQueries({ queryKey })));
	}

	private async refuse(sending: Sending, error: unknown): Promise<void> {
		// given up meanwhile, or taken back by a newer wish, which is not the one that was refused
		if (this.closed || (await this.vault.get<Sending>("sending", sending.id))?.since !== sending.since) {
			return;
		}
		const refusal =
			error instanceof Problem
				? { title: error.title, ...(error.detail === undefined ? {} : { detail: error.detail }), faults: error.faults }
				: { title: String(error), faults: [] };
		await this.vault.put("sending", sending.id, { ...sending, refusal });
		await this.changed();
	}

	private later(): void {
		clearTimeout(this.timer);
		if (!this.closed) {
			this.timer = setTimeout(() => void this.flush(), pauses[Math.min(this.failures++, pauses.length - 1)]);
		}
	}

	private async changed(): Promise<void> {
		if (!this.closed) {
			await this.reload();
			this.news.postMessage("changed");
		}
	}

	private async reload(): Promise<void> {
		const found = await this.vault.all<Sending>("sending");
		this.sendings = found.map(({ value }) => value).sort((one, other) => (one.since < other.since ? -1 : 1));
		this.listeners.forEach((listener) => {
			listener();
		});
	}

	/** Now, but after everything that waits already. */
	private after(): string {
		const last = this.sendings.at(-1)?.since ?? "";
		const now = new Date().toISOString();
		return now > last ? now : new Date(new Date(last).getTime() + 1).toISOString();
	}

	private async alone(task: () => Promise<void>): Promise<void> {
		await ("locks" in navigator ? navigator.locks.request(`ecotown.sending.${this.vault.owner}`, task) : task());
	}
}

/** What is not the fault of what was sent. */
function mayPass(error: unknown): boolean {
	return (
		error instanceof Unreachable ||
		(error instanceof Problem && (error.temporary || error.status >= 500 || error.status === 408 || error.is("busy-idempotency-key")))
	);
}
