const storageKey = "ecotown.tab";

const lockOf = (tab: string) => `ecotown.tab.${tab}`;

/**
 * This tab's name, which a reload keeps and a copy of the tab does not: it holds a lock of that name while it lives.
 * A page that is about to be replaced gives its lock up a moment later.
 */
export async function ownTab(): Promise<string> {
	const known = sessionStorage.getItem(storageKey);
	const tab = known !== null && (await held(known)) ? known : await another();
	sessionStorage.setItem(storageKey, tab);
	return tab;
}

/** The tabs that somebody has open; undefined where the browser cannot tell. */
export async function openTabs(): Promise<ReadonlySet<string> | undefined> {
	if (!("locks" in navigator)) {
		return undefined;
	}
	const { held: locks = [] } = await navigator.locks.query();
	return new Set(locks.map(({ name = "" }) => name.replace(lockOf(""), "")));
}

let holding: string | undefined;

async function held(tab: string): Promise<boolean> {
	if (holding === tab || !("locks" in navigator)) {
		return true;
	}
	return new Promise((answer) => {
		navigator.locks
			.request(lockOf(tab), { signal: AbortSignal.timeout(2000) }, () => {
				holding = tab;
				answer(true);
				// held until the page goes
				return new Promise<never>(() => undefined);
			})
			.catch(() => {
				answer(false);
			});
	});
}

async function another(): Promise<string> {
	const tab = crypto.randomUUID();
	await held(tab);
	return tab;
}
