import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Problem, Unreachable } from "@/shared/http/problem";
import { useI18n } from "@/shared/i18n/use-i18n";
import { currentKeeping } from "@/shared/keeping/keeping";
import type { NewSending } from "@/shared/queue/sending";
import { say } from "@/shared/ui/said";
import { Intent } from "./intent";

export interface Action<I, R = unknown> {
	run(input: I): void;
	readonly running: boolean;
	/** What was asked for last. */
	readonly input: I | undefined;
	readonly error: Error | null;
	readonly result: R | undefined;
	clear(): void;
}

interface ActionOptions<I, R> {
	readonly send: (input: I, idempotencyKey: string) => Promise<R>;
	/** What is read anew afterwards, as query keys. */
	readonly renews: readonly QueryKey[];
	/** The intent of a draft, which outlives the page; without it the intent lives as long as the screen. */
	readonly intent?: Intent;
	readonly done?: (result: R, input: I) => void;
	/** The word that it worked. */
	readonly said?: (result: R, input: I) => string;
	/**
	 * What is kept and sent later when the platform cannot be reached, under the same key; without it the person tries
	 * again themselves. What waits already for the same thing goes first.
	 */
	readonly later?: (input: I, idempotencyKey: string) => readonly NewSending[];
	/** It waits to be sent. */
	readonly waits?: (input: I) => void;
}

const waiting = Symbol("waits to be sent");

/** A change that a person asks for: one idempotency key per intent, and what is on screen is read anew after it. */
export function useAction<I, R>({ send, renews, intent: kept, done, said, later, waits }: ActionOptions<I, R>): Action<I, R> {
	const { t } = useI18n();
	const queries = useQueryClient();
	const [own] = useState(() => new Intent());
	const intent = kept ?? own;
	const mutation = useMutation<R | typeof waiting, Error, I>({
		networkMode: "always",
		mutationFn: async (input) => {
			const key = intent.keyFor(input);
			const sendings = later?.(input, key) ?? [];
			if (mustWait(sendings)) {
				if (await keepForLater(sendings)) {
					return waiting;
				}
				// it stays on screen: sent now, it would overtake what waits
				throw new Unreachable("what waits goes first, and this could not be kept behind it");
			}
			try {
				return await send(input, key);
			} catch (error) {
				if (error instanceof Unreachable && sendings.length > 0 && (await keepForLater(sendings))) {
					return waiting;
				}
				throw error;
			}
		},
		onError: (error) => {
			if (error instanceof Problem && error.refused) {
				intent.done();
			}
		},
		onSuccess: async (result, input) => {
			intent.done();
			if (result === waiting) {
				say(t("waiting.said"));
				waits?.(input);
				return;
			}
			await Promise.all(renews.map((queryKey) => queries.invalidateQueries({ queryKey })));
			if (said !== undefined) {
				say(said(result, input));
			}
			done?.(result, input);
		},
	});
	return {
		run: (input) => {
			mutation.mutate(input);
		},
		running: mutation.isPending,
		input: mutation.variables,
		error: mutation.error,
		result: mutation.data === waiting ? undefined : mutation.data,
		clear: mutation.reset,
	};
}

function mustWait(sendings: readonly NewSending[]): boolean {
	const before = new Set(currentKeeping()?.queue?.list().map(({ resource }) => resource));
	return sendings.some(({ resource }) => before.has(resource));
}

/** False where nothing can be kept: then it stays on screen. */
async function keepForLater(sendings: readonly NewSending[]): Promise<boolean> {
	const queue = currentKeeping()?.queue;
	if (queue === undefined) {
		return false;
	}
	try {
		for (const sending of sendings) {
			await queue.add(sending);
		}
		return true;
	} catch {
		return false;
	}
}
