import { currentLocale } from "@/shared/i18n/locale";
import { noteReached } from "./connection";
import { Problem, problemOf, Unreachable } from "./problem";

type SessionEndListener = () => void;
const sessionEndListeners = new Set<SessionEndListener>();

/** Told when a call that needs a signed-in person found none. */
export function onSessionEnd(listener: SessionEndListener): () => void {
	sessionEndListeners.add(listener);
	return () => sessionEndListeners.delete(listener);
}

/** The one way to the platform: adds what every call needs and turns every failure into `Problem` or `Unreachable`. */
export async function ecotownFetch(request: Request): Promise<Response> {
	const headers = new Headers(request.headers);
	headers.set("Accept-Language", currentLocale());
	if (!headers.has("Accept")) {
		headers.set("Accept", "application/json, application/problem+json");
	}
	if (request.method !== "GET" && request.method !== "HEAD") {
		const token = csrfToken();
		if (token !== undefined) {
			headers.set("X-XSRF-TOKEN", token);
		}
	}
	const response = await reach(new Request(request, { headers, credentials: "same-origin" }));
	if (response.ok) {
		return response;
	}
	const problem = await problemOf(response);
	if (problem.status === 401 && !problem.stepUp && !request.url.endsWith("/api/me")) {
		sessionEndListeners.forEach((listener) => {
			listener();
		});
	}
	throw problem;
}

async function reach(request: Request): Promise<Response> {
	try {
		const response = await fetch(request);
		noteReached(true);
		return response;
	} catch (cause) {
		if (cause instanceof DOMException && cause.name === "AbortError") {
			throw cause;
		}
		noteReached(false);
		throw new Unreachable("the platform was not reached", { cause });
	}
}

/** The token that the gateway keeps in a cookie readable by scripts of this origin only. */
export function csrfToken(): string | undefined {
	const found = document.cookie.split("; ").find((part) => part.startsWith("__Host-XSRF-TOKEN="));
	return found === undefined ? undefined : decodeURIComponent(found.slice("__Host-XSRF-TOKEN=".length));
}

/** Whether asking again by itself can help; only reads are asked again. */
export function worthRetrying(failures: number, error: unknown): boolean {
	const temporary = error instanceof Unreachable || (error instanceof Problem && error.temporary);
	return temporary && failures < 2;
}
