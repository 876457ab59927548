import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What is kept sealed: what was typed, what waits to be sent with its files, and what was read last. */
export type Kind = "draft" | "sending" | "file" | "known";

/** Stands in the browser's storage; without the person's key it tells nothing but how much there is. */
export interface SealedRecord {
	readonly owner: string;
	readonly kind: Kind;
	readonly id: string;
	readonly iv: Uint8Array<ArrayBuffer>;
	readonly data: ArrayBuffer;
}

export interface VaultRecord {
	readonly owner: string;
	/** The key of everything of this person, locked with what only the gateway tells them once they are signed in. */
	readonly locked: { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer };
	/** The same key as a handle that no script can read, as long as the sign-in lasts. */
	readonly open?: { readonly key: CryptoKey; readonly until: number };
}

interface Schema extends DBSchema {
	vaults: { key: string; value: VaultRecord };
	sealed: { key: [string, Kind, string]; value: SealedRecord };
}

export type Database = IDBPDatabase<Schema>;

export function openDatabase(): Promise<Database> {
	return openDB<Schema>("ecotown", 1, {
		upgrade(database) {
			database.createObjectStore("vaults", { keyPath: "owner" });
			database.createObjectStore("sealed", { keyPath: ["owner", "kind", "id"] });
		},
		blocking(_, __, event) {
			(event.target as IDBDatabase).close();
		},
	});
}

/** Everything of a person, or everything of one kind. */
export function rangeOf(owner: string, kind?: Kind): IDBKeyRange {
	const start = kind === undefined ? [owner] : [owner, kind];
	// an array sorts after every text
	return IDBKeyRange.bound(start, [...start, []]);
}
