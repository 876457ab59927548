import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { noteReached } from "@/shared/http/connection";
import { chooseLocale } from "@/shared/i18n/locale";
import { loadMessages } from "@/shared/i18n/messages";
import { lockKeeping } from "@/shared/keeping/keeping";

// routes are loaded on demand, and the machine may be busy
configure({ asyncUtilTimeout: 15_000, getElementError: (message) => new Error(message ?? "not found") });
window.scrollTo = () => undefined;
// nothing is laid out, so nothing comes into view
globalThis.IntersectionObserver = class implements Partial<IntersectionObserver> {
	observe() { return undefined; }
	unobserve() { return undefined; }
	disconnect() { return undefined; }
} as unknown as typeof IntersectionObserver;
// browsers have it, the simulated one has not
Blob.prototype.arrayBuffer = function (this: Blob) {
	return new Promise<ArrayBuffer>((resolve, reject) => {
		const reader = new FileReader();
		// a view: the cryptography does not take the simulated browser's buffers
		reader.onload = () => { resolve(new Uint8Array(reader.result as ArrayBuffer) as unknown as ArrayBuffer); };
		reader.onerror = () => { reject(reader.error ?? new Error("not read")); };
		reader.readAsArrayBuffer(this);
	});
};

await Promise.all([loadMessages("th"), loadMessages("en")]);

beforeEach(() => {
	sessionStorage.clear();
	chooseLocale("th");
	// jsdom is not served over HTTPS, so it would not take a cookie of this name
	vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-XSRF-TOKEN=token-of-the-gateway");
});

afterEach(async () => {
	cleanup();
	await lockKeeping();
	noteReached(true);
	vi.useRealTimers();
});
