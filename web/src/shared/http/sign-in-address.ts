const start = "/oauth2/authorization/ecotown";

/** Where the gateway starts a sign-in that comes back to a path of this app. */
export function signInAddress(returnTo: string): string {
	return `${start}?returnTo=${encodeURIComponent(local(returnTo))}`;
}

/** The same for a signed-in person who has to prove a second factor again (RFC 9470). */
export function stepUpAddress(returnTo: string): string {
	return `${start}?stepUp=true&returnTo=${encodeURIComponent(local(returnTo))}`;
}

function local(path: string): string {
	return path.startsWith("/") && !path.startsWith("//") ? path : "/";
}
