import { QueryClient } from "@tanstack/react-query";
import { worthRetrying } from "@/shared/http/ecotown-fetch";

export function makeQueryClient(): QueryClient {
	return new QueryClient({
		defaultOptions: {
			queries: { staleTime: 20_000, retry: worthRetrying, networkMode: "always", gcTime: 8 * 60 * 60_000 },
		},
	});
}
