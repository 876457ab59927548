import { createContext } from "react";
import { fingerprint, storable } from "@/shared/forms/fingerprint";
import type { SentIntent } from "@/shared/forms/intent";
import { openTabs, ownTab } from "./tabs";
import type { Vault } from "./vault";

export interface KeptDraft<T> {
	readonly value?: T;
	readonly intent?: SentIntent;
	/** What an edit started from, with its entity tag. */
	readonly base?: T;
	readonly etag?: string;
	readonly clashes?: readonly string[];
	/** Chosen for it, in this order. */
	readonly files?: readonly KeptFile[];
}

interface KeptFile {
	readonly id: string;
	readonly name: string;
	readonly type: string;
}

/**
 * What one person typed in this tab. It is read at once and written behind: two tabs that edit the same keep a draft each,
 * and what a closed tab left is found by the next one.
 */
export class Drafts {
	private readonly kept = new Map<string, string>();
	private readonly unwritten = new Set<string>();
	private readonly idsOfFiles = new WeakMap<File, string>();
	/** Those of this page, and of a page without a store. */
	private readonly files = new Map<string, File>();
	private writing = false;

	constructor(
		private readonly vault?: Vault,
		private readonly tab = "",
	) {}

	static async of(vault: Vault): Promise<Drafts> {
		const tab = await ownTab();
		const drafts = new Drafts(vault, tab);
		const open = await openTabs();
		adoptEarlier(drafts, vault.owner);
		const found = await vault.all<string>("draft");
		for (const { id, value } of found.sort((one, other) => Number(other.id.startsWith(tab)) - Number(one.id.startsWith(tab)))) {
			const [of = "", key = ""] = split(id);
			const mine = of === tab;
			const left = !mine && open !== undefined && !open.has(of) && !drafts.kept.has(key);
			if (mine || (left && (await vault.move("draft", id, `${tab} ${key}`)))) {
				drafts.kept.set(key, value);
			}
		}
		return drafts;
	}

	read<T>(key: string): KeptDraft<T> {
		return JSON.parse(this.kept.get(key) ?? "{}") as KeptDraft<T>;
	}

	/** Changes a part of what is kept; a part that is undefined goes, and nothing is kept of nothing. */
	keep<T>(key: string, patch: KeptDraft<T>): void {
		const content = storable(fingerprint({ ...this.read<T>(key), ...patch }));
		if (content === "{}") {
			this.kept.delete(key);
		} else {
			this.kept.set(key, content);
		}
		this.unwritten.add(key);
		void this.write();
	}

	/** What was chosen for a draft, also before a reload. */
	async filesOf(key: string): Promise<File[]> {
		const found = await Promise.all((this.read(key).files ?? []).map((kept) => this.file(kept)));
		return found.filter((file) => file !== undefined);
	}

	/** These, instead of those before. */
	async keepFiles(key: string, files: readonly File[]): Promise<void> {
		const before = this.read(key).files ?? [];
		const now = files.map((file): KeptFile => ({ id: this.idOf(file), name: file.name, type: file.type }));
		const added = files.filter((file) => !this.files.has(this.idOf(file)));
		added.forEach((file) => this.files.set(this.idOf(file), file));
		this.keep(key, { files: now.length === 0 ? undefined : now });
		this.drop(before.filter(({ id }) => !now.some((kept) => kept.id === id)));
		for (const file of added) {
			// without room for it, it lasts as long as the page
			await this.vault?.putBytes("file", this.idOf(file), await file.arrayBuffer()).catch(() => undefined);
		}
	}

	/** What was typed while nothing could be kept. */
	takeOver(earlier: Drafts): void {
		earlier.files.forEach((file, id) => {
			this.idsOfFiles.set(file, id);
		});
		for (const [key, content] of earlier.kept) {
			const draft = JSON.parse(content) as KeptDraft<unknown>;
			this.keep(key, draft);
			void earlier.filesOf(key).then((files) => this.keepFiles(key, files));
		}
	}

	forget(key: string): void {
		this.drop(this.read(key).files ?? []);
		if (this.kept.delete(key)) {
			this.unwritten.add(key);
			void this.write();
		}
	}

	private async file({ id, name, type }: KeptFile): Promise<File | undefined> {
		const here = this.files.get(id);
		const content = here === undefined ? await this.vault?.getBytes("file", id) : undefined;
		if (content === undefined) {
			return here;
		}
		const file = new File([content], name, { type });
		this.idsOfFiles.set(file, id);
		this.files.set(id, file);
		return file;
	}

	private idOf(file: File): string {
		// not the id it is sent under: what waits to be sent has a copy of its own
		const id = this.idsOfFiles.get(file) ?? `draft ${crypto.randomUUID()}`;
		this.idsOfFiles.set(file, id);
		return id;
	}

	private drop(files: readonly KeptFile[]): void {
		for (const { id } of files) {
			this.files.delete(id);
			void this.vault?.remove("file", id).catch(() => undefined);
		}
	}

	/** One write at a time, each with the latest content. A store that refuses leaves the form working, without its net. */
	private async write(): Promise<void> {
		if (this.writing || this.vault === undefined) {
			return;
		}
		this.writing = true;
		for (const key of this.unwritten) {
			this.unwritten.delete(key);
			const content = this.kept.get(key);
			const id = `${this.tab} ${key}`;
			await (content === undefined ? this.vault.remove("draft", id) : this.vault.put("draft", id, content)).catch(() => undefined);
		}
		this.writing = false;
	}
}

/** Whose drafts these are; without a person they last as long as the page. */
export const DraftsOfPerson = createContext(new Drafts());

/** Where an earlier version of the app kept drafts for a tab, readable for everybody. */
const earlier = "ecotown.draft.";

/** Takes over what this tab holds of that, and leaves nothing of it behind, whosoever it is. */
function adoptEarlier(drafts: Drafts, owner: string): void {
	for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith(earlier))) {
		const content = sessionStorage.getItem(key) ?? "{}";
		sessionStorage.removeItem(key);
		if (key.startsWith(`${earlier}${owner}.`)) {
			drafts.keep(key.slice(earlier.length + owner.length + 1), JSON.parse(content) as KeptDraft<unknown>);
		}
	}
}

function split(id: string): [string, string] {
	const at = id.indexOf(" ");
	return [id.slice(0, at), id.slice(at + 1)];
}
