import type { QueryKey } from "@tanstack/react-query";
import type { LocalizedText } from "@/api/models";
import type { InputFault } from "@/shared/http/problem";
import type { I18n } from "@/shared/i18n/use-i18n";
import type { KeptDraft } from "@/shared/keeping/drafts";

/** A change that a person asked for and that the platform does not know yet. */
export interface Sending<I = unknown> {
	/** Made here: the idempotency key, and the id of what is created. However often it is sent, it happens once. */
	readonly id: string;
	readonly kind: string;
	/** What it changes. One thing's changes are sent in the order in which they were made. */
	readonly resource: string;
	readonly input: I;
	/** What it is about, as it was on screen. */
	readonly subject: string;
	readonly since: string;
	/** For whom the person acted when they asked; it is sent only when they do again. */
	readonly organisation?: ActingFor;
	/** How often the platform failed at it, though it was there. */
	readonly failures?: number;
	readonly file?: { readonly name: string; readonly type: string };
	readonly refusal?: Refusal;
}

export interface ActingFor {
	readonly id: string;
	readonly name: LocalizedText;
}

/** Why the platform does not take it. It waits for the person, and what comes after it for the same thing waits with it. */
export interface Refusal {
	readonly title: string;
	readonly detail?: string;
	readonly faults: readonly InputFault[];
}

/** How one kind of change is sent, shown and, when it was refused, taken up again. */
export interface SendingKind<I> {
	send(sending: Sending<I>, file: File | undefined): Promise<void>;
	/** What is read anew afterwards. */
	readonly renews: readonly QueryKey[];
	/** It makes the thing: without it, what comes after it for the same thing has no sense, and goes where it goes. */
	readonly creates?: true;
	label(i18n: I18n): string;
	/** What was typed, in the reader's words. */
	content(input: I, i18n: I18n): string;
	/** The form it goes back to; without one, it can only be sent again or thrown away. */
	form?(sending: Sending<I>): FormOfSending;
}

/** Where something is typed again, and what stands there then. */
export interface FormOfSending {
	readonly place: string;
	readonly draft: string;
	readonly content: KeptDraft<unknown>;
}

/** Loaded when there is something to send. */
export type SendingKinds = Readonly<Record<string, () => Promise<SendingKind<never>>>>;

export interface NewSending<I = unknown> extends Omit<Sending<I>, "since" | "organisation" | "failures" | "file" | "refusal"> {
	readonly file?: File;
}
