import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Intent } from "./intent";

export interface Action<I> {
	run(input: I): void;
	readonly running: boolean;
	readonly error: Error | null;
	clear(): void;
}

interface ActionOptions<I, R> {
	readonly send: (input: I, idempotencyKey: string) => Promise<R>;
	/** What is read anew afterwards, as query keys. */
	readonly renews: readonly QueryKey[];
	readonly done?: (result: R, input: I) => void;
}

/** A change that a person asks for: one idempotency key per intent, and what is on screen is read anew after it. */
export function useAction<I, R>({ send, renews, done }: ActionOptions<I, R>): Action<I> {
	const queries = useQueryClient();
	const [intent] = useState(() => new Intent());
	const mutation = useMutation<R, Error, I>({
		networkMode: "always",
		mutationFn: (input) => send(input, intent.keyFor(input)),
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
		clear: mutation.reset,
	};
}
