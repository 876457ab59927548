import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "./button";

interface PageOf<T> {
	readonly items: readonly T[];
	readonly next?: string | null;
}

/** All items of the pages read so far. */
export function itemsOf<T>(data: InfiniteData<PageOf<T>> | undefined): readonly T[] {
	return data?.pages.flatMap((page) => page.items) ?? [];
}

/** Reads the next page of a list where there is one. */
export function More({ query }: { readonly query: Pick<UseInfiniteQueryResult, "hasNextPage" | "isFetchingNextPage" | "fetchNextPage"> }) {
	const { t } = useI18n();
	if (!query.hasNextPage) {
		return null;
	}
	return (
		<div className="actions">
			<Button
				isDisabled={query.isFetchingNextPage}
				onPress={() => {
					void query.fetchNextPage();
				}}
			>
				{query.isFetchingNextPage ? t("state.loading") : t("action.more")}
			</Button>
		</div>
	);
}
