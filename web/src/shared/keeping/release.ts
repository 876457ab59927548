import { ecotownFetch } from "@/shared/http/ecotown-fetch";
import { bytes, keyOf } from "./sealing";

/** The gateway's part of the key of the person who is signed in; the same each time, and another one for each person. */
export async function release(): Promise<CryptoKey> {
	const answer = await ecotownFetch(new Request(new URL("/session/key", globalThis.location.origin)));
	const { key } = (await answer.json()) as { key: string };
	return keyOf(await crypto.subtle.digest("SHA-256", bytes(key)));
}
