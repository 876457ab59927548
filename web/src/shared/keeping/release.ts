import { ecotownFetch } from "@/shared/http/ecotown-fetch";
import { bytes, keyOf } from "./sealing";
import type { Released } from "./vault";

/** The gateway's part of the key of the person who is signed in; the same each time, and another one for each person. */
export async function release(): Promise<Released> {
	const answer = await ecotownFetch(new Request(new URL("/session/key", globalThis.location.origin)));
	const { key, sub } = (await answer.json()) as { key: string; sub?: string };
	return { key: await keyOf(await crypto.subtle.digest("SHA-256", bytes(key))), ...(sub === undefined ? {} : { person: sub }) };
}
