import type { Query, QueryClient } from "@tanstack/react-query";
import type { Vault } from "./vault";

/** What was read of these is shown again without network; nothing of the administration is kept. */
const keptAbout = new Set(["me", "agreements", "contributions", "courses", "enterprises", "measures", "organisations", "outcomes", "projects", "sessions"]);
const mostKept = 200;

interface Known {
	readonly queryKey: readonly unknown[];
	readonly data: unknown;
	readonly updatedAt: number;
	/** Of the descriptions of the services: what was read by another version of the app may have another shape. */
	readonly shape: string;
}

/** Shows what this device has seen before, until it is read anew. */
export async function recall(vault: Vault, queries: QueryClient): Promise<void> {
	const found = await vault.all<Known>("known");
	const then = found.find(({ id }) => id === '["me"]');
	if (then !== undefined && actingFor(then.value.data) !== actingFor(queries.getQueryData(["me"]) ?? then.value.data)) {
		// another organisation sees other rows
		await Promise.all(found.map(({ id }) => vault.remove("known", id)));
		return;
	}
	const newest = found.sort((one, other) => other.value.updatedAt - one.value.updatedAt);
	for (const [place, { id, value }] of newest.entries()) {
		if (value.shape !== __API_SHAPE__ || place >= mostKept) {
			await vault.remove("known", id);
		} else if (queries.getQueryData(value.queryKey) === undefined) {
			queries.setQueryData(value.queryKey, value.data, { updatedAt: value.updatedAt });
		}
	}
}

/** Keeps what is read from now on. */
export function remember(vault: Vault, queries: QueryClient): () => void {
	const written = new Map<string, number>();
	const keep = ({ state, queryKey, queryHash }: Query) => {
		const { data, dataUpdatedAt: updatedAt } = state;
		if (data === undefined || state.status !== "success" || !keptAbout.has(String(queryKey[0])) || written.get(queryHash) === updatedAt) {
			return;
		}
		written.set(queryHash, updatedAt);
		void vault.put("known", queryHash, { queryKey, data, updatedAt, shape: __API_SHAPE__ }).catch(() => undefined);
	};
	queries.getQueryCache().getAll().forEach(keep);
	return queries.getQueryCache().subscribe(({ type, query }) => {
		if (type === "updated") {
			keep(query);
		}
	});
}

function actingFor(me: unknown): string | undefined {
	return (me as { readonly organisation?: { readonly id: string } | null } | null)?.organisation?.id;
}
