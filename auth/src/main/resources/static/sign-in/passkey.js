// Asks the device for a passkey and hands the answer to the form around it. Without this
// script everything else on the pages works.
"use strict";

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));

const text = (buffer) =>
	buffer ? btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "") : null;

const withBytes = (credentials) => (credentials ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

const answer = (credential) => {
	const response = { clientDataJSON: text(credential.response.clientDataJSON) };
	for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
		if (credential.response[part]) response[part] = text(credential.response[part]);
	}
	if (credential.response.getTransports) response.transports = credential.response.getTransports();
	return JSON.stringify({
		id: credential.id,
		rawId: text(credential.rawId),
		type: credential.type,
		authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
		clientExtensionResults: credential.getClientExtensionResults(),
		response,
	});
};

const form = document.getElementById("passkey");

const submit = (credential) => {
	form.elements.credential.value = answer(credential);
	form.submit();
};

const create = (options) =>
	navigator.credentials.create({
		publicKey: {
			...options,
			challenge: bytes(options.challenge),
			user: { ...options.user, id: bytes(options.user.id) },
			excludeCredentials: withBytes(options.excludeCredentials),
		},
	});

const get = (options, more) =>
	navigator.credentials.get({
		...more,
		publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: withBytes(options.allowCredentials) },
	});

if (form && window.PublicKeyCredential) {
	const options = JSON.parse(form.dataset.options);
	let waiting = null;
	form.hidden = false;
	form.addEventListener("submit", async (event) => {
		event.preventDefault();
		waiting?.abort();
		try {
			submit(await (form.dataset.mode === "create" ? create(options) : get(options)));
		} catch {
			// the person changed their mind, or the device did not answer in time
			document.getElementById("passkey-failed").hidden = false;
		}
	});
	// after a refusal the person decides what to try next: the device would offer the same passkey again at once
	if (form.dataset.mode === "offer" && document.getElementById("passkey-failed").hidden) {
		PublicKeyCredential.isConditionalMediationAvailable?.().then((can) => {
			if (!can) return;
			waiting = new AbortController();
			get(options, { mediation: "conditional", signal: waiting.signal }).then(submit, () => {});
		});
	}
}
