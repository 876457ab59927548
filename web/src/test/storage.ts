import { webcrypto } from "node:crypto";
import * as fake from "fake-indexeddb";
import { vi } from "vitest";

interface Held {
	readonly name: string;
	end(): void;
}

/** A browser's storage and locks, empty; what the simulated browser lacks. Ending a tab gives its locks up. */
export function emptyBrowser() {
	for (const [name, type] of Object.entries(fake).filter(([name]) => name.startsWith("IDB"))) {
		vi.stubGlobal(name, type);
	}
	vi.stubGlobal("indexedDB", new fake.IDBFactory());
	vi.stubGlobal("crypto", webcrypto);
	const held: Held[] = [];
	const free = (name: string) => !held.some((lock) => lock.name === name);
	const locks = {
		query: () => Promise.resolve({ held: held.map(({ name }) => ({ name })) }),
		async request(name: string, ...rest: unknown[]) {
			const task = rest.at(-1) as () => Promise<unknown>;
			while (!free(name)) {
				await new Promise((next) => setTimeout(next, 1));
			}
			const lock = { name, end: () => { held.splice(held.indexOf(lock), 1); } };
			held.push(lock);
			return task().finally(lock.end);
		},
	};
	Object.defineProperty(navigator, "locks", { value: locks, configurable: true });
	return {
		/** Everything that stands in the storage, as somebody with the device reads it. */
		async dump(): Promise<string> {
			const database = await new Promise<IDBDatabase>((resolve) => {
				const opening = indexedDB.open("ecotown");
				opening.onsuccess = () => { resolve(opening.result); };
			});
			const stores = Array.from(database.objectStoreNames);
			const all = await Promise.all(stores.map((store) => new Promise((resolve) => {
				const reading = database.transaction(store).objectStore(store).getAll();
				reading.onsuccess = () => { resolve(reading.result); };
			})));
			database.close();
			return JSON.stringify(all, (_, value: unknown) => (value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? Buffer.from(value as Uint8Array).toString("latin1") : value));
		},
		endTabs: () => { held.splice(0); },
	};
}
