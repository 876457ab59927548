export interface Sealed {
	readonly iv: Uint8Array<ArrayBuffer>;
	readonly data: ArrayBuffer;
}

/** AES-GCM with a new nonce each time; `purpose` is bound to the content, so that nothing is read as something else. */
export async function seal(key: CryptoKey, purpose: string, content: BufferSource): Promise<Sealed> {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: bytes(purpose) }, key, content) };
}

export function unseal(key: CryptoKey, purpose: string, { iv, data }: Sealed): Promise<ArrayBuffer> {
	return crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: bytes(purpose) }, key, data);
}

/** A handle that seals and unseals and that nobody can read out. */
export function keyOf(raw: BufferSource): Promise<CryptoKey> {
	return crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
}

export function bytes(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}

export function text(content: BufferSource): string {
	return new TextDecoder().decode(content);
}
