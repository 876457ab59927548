import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Problem } from "@/shared/http/problem";
import { Intent } from "./intent";

export interface Action<I, R = unknown> {
	run(input: I): void;
	readonly running: boolean;
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
}

/** A change that a person asks for: one idempotency key per intent, and what is on screen is read anew after it. */
export function useAction<I, R>({ send, renews, intent: kept, done }: ActionOptions<I, R>): Action<I, R> {
	const queries = useQueryClient();
	const [own] = useState(() => new Intent());
	const intent = kept ?? own;
	const mutation = useMutation<R, Error, I>({
		networkMode: "always",
		mutationFn: (input) => send(input, intent.keyFor(input)),
		onError: (error) => {
			if (error instanceof Problem && error.refused) {
				intent.done();
			}
		},
		onSuccess: async (result, input) => {
			intent.done();
			await Promise.all(renews.map((queryKey) => queries.invalidateQueries({ queryKey })));
			done?.(result, input);
		},
	});
	return {
		run: (input) => {
			mutation.mutate(input);
		},
		running: mutation.isPending,
		error: mutation.error,
		result: mutation.data,
		clear: mutation.reset,
	};
}
