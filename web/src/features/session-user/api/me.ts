import { queryOptions, useQuery } from "@tanstack/react-query";
import { authApi } from "@/api/clients";
import type { Me } from "@/api/models";
import { Problem } from "@/shared/http/problem";
import { body } from "@/shared/http/versioned";

/** The signed-in person, or null when nobody is. */
export const meQuery = queryOptions({
	queryKey: ["me"],
	queryFn: async (): Promise<Me | null> => {
		try {
			return body<Me>(await authApi.GET("/api/me"));
		} catch (error) {
			if (error instanceof Problem && error.status === 401) {
				return null;
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
