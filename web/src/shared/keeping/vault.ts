import { type Database, type Kind, openDatabase, rangeOf, type SealedRecord, type VaultRecord } from "./database";
import { bytes, keyOf, seal, text, unseal } from "./sealing";

/** As long as the gateway keeps a session of which it hears nothing: after that the sign-in is over, network or not. */
const signInLasts = 8 * 60 * 60_000;

export interface Released {
	readonly key: CryptoKey;
	/** Whose it is; a gateway of before does not say. */
	readonly person?: string;
}

/** Where the gateway's part of a person's key comes from; fails while nobody is signed in or nothing is reached. */
export type Release = () => Promise<Released>;

/**
 * What this browser keeps for one person. It can be read while their sign-in lasts; afterwards only by the same person,
 * signed in again, whoever else has the device meanwhile.
 */
export class Vault {
	private constructor(
		private readonly database: Database,
		readonly owner: string,
		private readonly key: CryptoKey,
	) {}

	/** Opens the vault of the person who is signed in, and locks those of everybody else; fails when that is another one by now. */
	static async open(owner: string, release: Release): Promise<Vault> {
		const database = await openDatabase();
		const known = await database.get("vaults", owner);
		let key = stillOpen(known);
		if (key === undefined) {
			const released = await release();
			if (released.person !== undefined && released.person !== owner) {
				throw new Error("another person is signed in here");
			}
			key = known === undefined ? undefined : await unlocked(known, released.key);
			if (key === undefined) {
				return new Vault(database, owner, await created(database, owner, released.key));
			}
		}
		await keepOpenOnly(database, owner, key);
		return new Vault(database, owner, key);
	}

	/** The vault that is open on this device, or that of this person if it is: without network nobody can be asked. */
	static async reopen(owner?: string): Promise<Vault | undefined> {
		const database = await openDatabase();
		const open = (await database.getAll("vaults")).find((vault) => stillOpen(vault) !== undefined && (owner ?? vault.owner) === vault.owner);
		const key = stillOpen(open);
		return open === undefined || key === undefined ? undefined : new Vault(database, open.owner, key);
	}

	/** The person was seen to be signed in just now. */
	async stayOpen(): Promise<void> {
		await keepOpenOnly(this.database, this.owner, this.key);
	}

	/** Nobody is signed in: nothing can be read until the person is back. */
	static async lockAll(): Promise<void> {
		await keepOpenOnly(await openDatabase());
	}

	/** The person leaves: nothing of theirs stays, whether it could be opened or not. */
	static async destroy(owner: string): Promise<void> {
		const change = (await openDatabase()).transaction(["vaults", "sealed"], "readwrite");
		await Promise.all([
			change.objectStore("vaults").delete(owner),
			change.objectStore("sealed").delete(rangeOf(owner)),
			change.done,
		]);
	}

	async put(kind: Kind, id: string, value: unknown): Promise<void> {
		await this.putBytes(kind, id, bytes(JSON.stringify(value)));
	}

	async putBytes(kind: Kind, id: string, content: BufferSource): Promise<void> {
		const sealed = await seal(this.key, this.purpose(kind), content);
		await this.database.put("sealed", { owner: this.owner, kind, id, ...sealed });
	}

	async all<T>(kind: Kind): Promise<{ readonly id: string; readonly value: T }[]> {
		const found = await this.database.getAll("sealed", rangeOf(this.owner, kind));
		const read = await Promise.all(found.map(async (record) => ({ id: record.id, value: await this.read(record) })));
		return read.flatMap(({ id, value }) => (value === undefined ? [] : [{ id, value: JSON.parse(text(value)) as T }]));
	}

	async get<T>(kind: Kind, id: string): Promise<T | undefined> {
		const content = await this.getBytes(kind, id);
		return content === undefined ? undefined : (JSON.parse(text(content)) as T);
	}

	async getBytes(kind: Kind, id: string): Promise<ArrayBuffer | undefined> {
		const record = await this.database.get("sealed", [this.owner, kind, id]);
		return record === undefined ? undefined : this.read(record);
	}

	async remove(kind: Kind, id: string): Promise<void> {
		await this.database.delete("sealed", [this.owner, kind, id]);
	}

	/** Gives something another id; false when somebody else was faster. */
	async move(kind: Kind, from: string, to: string): Promise<boolean> {
		const change = this.database.transaction("sealed", "readwrite");
		const record = await change.store.get([this.owner, kind, from]);
		if (record !== undefined) {
			await change.store.delete([this.owner, kind, from]);
			await change.store.put({ ...record, id: to });
		}
		await change.done;
		return record !== undefined;
	}


	private purpose(kind: Kind): string {
		return `${this.owner} ${kind}`;
	}

	/** What cannot be read was sealed with a key that is gone. */
	private async read(record: SealedRecord): Promise<ArrayBuffer | undefined> {
		try {
			return await unseal(this.key, this.purpose(record.kind), record);
		} catch {
			return undefined;
		}
	}
}

function stillOpen(vault: VaultRecord | undefined): CryptoKey | undefined {
	return vault?.open !== undefined && vault.open.until > Date.now() ? vault.open.key : undefined;
}

async function unlocked(vault: VaultRecord, released: CryptoKey): Promise<CryptoKey | undefined> {
	try {
		return await keyOf(await unseal(released, vault.owner, vault.locked));
	} catch {
		// the gateway's secret was changed: nobody will ever read it again
		return undefined;
	}
}

async function created(database: Database, owner: string, released: CryptoKey): Promise<CryptoKey> {
	const raw = crypto.getRandomValues(new Uint8Array(32));
	const key = await keyOf(raw);
	const locked = await seal(released, owner, raw);
	const change = database.transaction(["vaults", "sealed"], "readwrite");
	const faster = stillOpen(await change.objectStore("vaults").get(owner));
	if (faster === undefined) {
		await change.objectStore("sealed").delete(rangeOf(owner));
		// open at once, so that another tab that opens it at this moment finds the same key
		await change.objectStore("vaults").put({ owner, locked, open: { key, until: Date.now() + signInLasts } });
	}
	await change.done;
	await keepOpenOnly(database, owner, faster ?? key);
	return faster ?? key;
}

async function keepOpenOnly(database: Database, owner?: string, key?: CryptoKey): Promise<void> {
	const change = database.transaction("vaults", "readwrite");
	for (const vault of await change.store.getAll()) {
		if (vault.owner === owner && key !== undefined) {
			await change.store.put({ ...vault, open: { key, until: Date.now() + signInLasts } });
		} else if (vault.open !== undefined) {
			await change.store.put({ owner: vault.owner, locked: vault.locked });
		}
	}
	await change.done;
}
