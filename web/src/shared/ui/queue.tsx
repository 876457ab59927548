import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { type ReactNode, useId } from "react";
import { useI18n } from "@/shared/i18n/use-i18n";
import { More, itemsOf } from "./more";
import { QueryView, Skeleton } from "./states";

interface CountedPage<T> {
	readonly items: readonly T[];
	readonly next?: string | null;
	readonly total: number;
}

interface QueueProps<T> {
	readonly title: string;
	readonly query: UseInfiniteQueryResult<InfiniteData<CountedPage<T>>>;
	/** Said when nothing waits; without it there is no queue on screen then. */
	readonly none?: string;
	readonly children: (item: T) => ReactNode;
}

/** What waits for the reader, the most urgent first, with how much there is in all. */
export function Queue<T>({ title, query, none, children }: QueueProps<T>) {
	const { number } = useI18n();
	const id = useId();
	const total = query.data?.pages.at(-1)?.total;
	if (total === 0 && none === undefined) {
		return null;
	}
	return (
		<section className="card stack" aria-labelledby={id}>
			<h2 id={id}>
				{title}{" "}
				{total === undefined || total === 0 ? null : <span className="chip chip-wait">{number(total)}</span>}
			</h2>
			<QueryView query={query} skeleton={<Skeleton lines={2} />}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<p className="muted">{none}</p>
					) : (
						<>
							<ul className="stack">{itemsOf(data).map(children)}</ul>
							<More query={query} />
						</>
					)
				}
			</QueryView>
		</section>
	);
}
