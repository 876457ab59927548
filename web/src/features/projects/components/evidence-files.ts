import { Unreachable } from "@/shared/http/problem";
import { currentKeeping } from "@/shared/keeping/keeping";
import { attachEvidence } from "../api/outcomes";
import { evidenceToSend } from "./outcome-sending";

/** One key per file: a file sent again is stored once, whichever others went before. */
const keys = new WeakMap<File, string>();

/** Under which the page of an outcome keeps the files that are still to be sent. */
export const evidenceDraft = (outcome: string) => `evidence.${outcome}`;

interface Sending {
	readonly left: File[];
	/** Why the first file that is left was not sent. */
	readonly error?: unknown;
}

/**
 * Sends what can be sent, one after the other; a file that fails does not hold up the others. Without network they wait
 * to be sent, where that can be kept.
 */
export async function sendFiles(outcome: string, files: readonly File[], subject: string): Promise<Sending> {
	const left: File[] = [];
	let error: unknown;
	for (const file of files) {
		try {
			await attachEvidence(outcome, file, keyOf(file));
		} catch (failure) {
			if (failure instanceof Unreachable && (await waits(outcome, file, subject))) {
				continue;
			}
			left.push(file);
			error ??= failure;
		}
	}
	return { left, error };
}

async function waits(outcome: string, file: File, subject: string): Promise<boolean> {
	const queue = currentKeeping()?.queue;
	try {
		await queue?.add(evidenceToSend(outcome, file, subject));
		return queue !== undefined;
	} catch {
		return false;
	}
}

export function keyOf(file: File): string {
	const key = keys.get(file) ?? crypto.randomUUID();
	keys.set(file, key);
	return key;
}
