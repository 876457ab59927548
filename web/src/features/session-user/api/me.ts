import { queryOptions, useQuery } from "@tanstack/react-query";
import { authApi } from "@/api/clients";
import type { Me } from "@/api/models";
import { Problem, Unreachable } from "@/shared/http/problem";
import { body } from "@/shared/http/versioned";
import { knownPerson } from "@/shared/keeping/keeping";

/** The signed-in person, or null when nobody is. Without network it is who was signed in here last, as long as that lasts. */
export const meQuery = queryOptions({
	queryKey: ["me"],
	queryFn: async (): Promise<Me | null> => {
		try {
			return body<Me>(await authApi.GET("/api/me"));
		} catch (error) {
			if (error instanceof Problem && error.status === 401) {
				return null;
			}
			const known = error instanceof Unreachable ? await knownPerson<Me>() : undefined;
			if (known !== undefined) {
				return known;
			}
			throw error;
		}
	},
	staleTime: 5 * 60_000,
});

/** Inside the shell, where somebody is signed in. */
export function useMe(): Me | null {
	return useQuery(meQuery).data ?? null;
}
