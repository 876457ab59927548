import { createMemoryHistory } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import { App } from "@/app/app";
import { makeQueryClient } from "@/app/query-client";
import { makeRouter } from "@/app/router";

/** The whole app at an address, as a person would open it. */
export function openApp(address: string) {
	const queryClient = makeQueryClient();
	queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
	return render(<App router={makeRouter(createMemoryHistory({ initialEntries: [address] }))} queryClient={queryClient} />);
}
