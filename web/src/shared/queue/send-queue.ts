import type { QueryClient } from "@tanstack/react-query";
import { ecotownFetch } from "@/shared/http/ecotown-fetch";
import { Problem, Unreachable } from "@/shared/http/problem";
import type { Vault } from "@/shared/keeping/vault";
import type { ActingFor, NewSending, Refusal, Sending, SendingKind, SendingKinds } from "./sending";

const pauses = [5_000, 15_000, 60_000];
/** After so many failures of the platform itself it is the person's to decide. */
const mostFailures = 4;

interface Sender {
	readonly id: string;
	readonly organisation?: ActingFor | null;
}

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
		await this.vault.put("sending", sending.id, { ...sending, ...about, ...this.actingFor(), since: this.after() });
		await this.changed();
		this.failures = 0;
		this.later();
	}

	/** The person gives it up, and with it what has no sense without it. */
	async discard(sending: Sending): Promise<void> {
		for (const { id } of [sending, ...(await this.companions(sending))]) {
			await this.vault.remove("sending", id);
			await this.vault.remove("file", id);
		}
		await this.changed();
	}

	/** Its own file, and those of what goes where it goes. */
	async filesOf(sending: Sending): Promise<File[]> {
		const found = await Promise.all([sending, ...(await this.companions(sending))].map((of) => this.fileOf(of)));
		return found.filter((file) => file !== undefined);
	}

	/** The person wants a refused one sent once more. */
	async again(sending: Sending): Promise<void> {
		await this.vault.put("sending", sending.id, { ...sending, refusal: undefined, failures: undefined });
		await this.changed();
		// what runs already has passed it by
		await this.running?.catch(() => undefined);
		await this.flush();
	}

	private async companions(sending: Sending): Promise<readonly Sending[]> {
		const creates = (await this.kindOf(sending))?.creates === true;
		return creates ? this.sendings.filter(({ resource, since }) => resource === sending.resource && since > sending.since) : [];
	}

	private async fileOf(sending: Sending): Promise<File | undefined> {
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
		const sender = this.sendings.some(({ refusal }) => refusal === undefined) ? await this.sender() : undefined;
		if (sender === undefined) {
			return;
		}
		const blocked = new Set<string>();
		let failed = false;
		for (const sending of this.sendings) {
			if (this.closed) {
				return;
			}
			if (sending.refusal !== undefined || blocked.has(sending.resource) || !isFor(sending, sender)) {
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
				failed = (await this.failed(sending, error)) || failed;
			}
		}
		if (failed) {
			this.later();
		} else {
			this.failures = 0;
		}
	}

	/** True when it is tried again by itself. Others do not wait for it. */
	private async failed(sending: Sending, error: unknown): Promise<boolean> {
		const failures = (sending.failures ?? 0) + 1;
		if (!isFaultOfPlatform(error) || failures >= mostFailures) {
			await this.amend(sending, { refusal: refusalOf(error) });
			return false;
		}
		await this.amend(sending, { failures });
		return true;
	}

	/**
	 * Who is signed in here. Whoever signed in meanwhile, in another tab, must not become the one who reported what this
	 * person typed.
	 */
	private async sender(): Promise<Sender | undefined> {
		try {
			const answer = await ecotownFetch(new Request(new URL("/api/me", globalThis.location.origin)));
			const sender = (await answer.json()) as Sender;
			if (sender.id !== this.vault.owner) {
				void this.queries.invalidateQueries({ queryKey: ["me"] });
				return undefined;
			}
			return sender;
		} catch (error) {
			if (mayPass(error) || isFaultOfPlatform(error)) {
				this.later();
			}
			return undefined;
		}
	}

	/** As it was on screen when the person asked. */
	private actingFor(): { organisation?: ActingFor } {
		const organisation = this.queries.getQueryData<Sender | null>(["me"])?.organisation;
		return organisation ? { organisation: { id: organisation.id, name: organisation.name } } : {};
	}

	private async send(sending: Sending): Promise<void> {
		const kind = await this.kindOf(sending);
		if (kind === undefined) {
			throw new Error(`nobody knows how to send ${sending.kind}`);
		}
		await kind.send(sending, await this.fileOf(sending));
		// the person may have changed their mind meanwhile: then the newer wish stays
		if ((await this.vault.get<Sending>("sending", sending.id))?.since === sending.since) {
			await this.vault.remove("sending", sending.id);
			await this.vault.remove("file", sending.id);
			await this.changed();
		}
		await Promise.all(kind.renews.map((queryKey) => this.queries.invalidateQueries({ queryKey })));
	}

	private async amend(sending: Sending, patch: Partial<Sending>): Promise<void> {
		// given up meanwhile, or taken back by a newer wish, which is not the one that failed
		if (this.closed || (await this.vault.get<Sending>("sending", sending.id))?.since !== sending.since) {
			return;
		}
		await this.vault.put("sending", sending.id, { ...sending, ...patch });
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

/** One written before sendings knew their organisation goes out as it always did. */
function isFor({ organisation }: Sending, sender: Sender): boolean {
	return organisation === undefined || organisation.id === sender.organisation?.id;
}

function refusalOf(error: unknown): Refusal {
	return error instanceof Problem
		? { title: error.title, ...(error.detail === undefined ? {} : { detail: error.detail }), faults: error.faults }
		: { title: String(error), faults: [] };
}

/** Nothing is reached now, whatever is sent. */
function mayPass(error: unknown): boolean {
	return error instanceof Unreachable || (error instanceof Problem && (error.temporary || error.status === 408 || error.is("busy-idempotency-key")));
}

/** It may be this one only, and may go on failing. */
function isFaultOfPlatform(error: unknown): boolean {
	return error instanceof Problem && error.status >= 500;
}
