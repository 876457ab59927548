import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Problem, Unreachable } from "@/shared/http/problem";
import { Button, LinkButton } from "./button";
import { Icon, type IconName } from "./icon";

export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
	const { t } = useI18n();
	return (
		<div className="stack" role="status" aria-label={t("state.loading")}>
			<div className="skeleton skeleton-title" />
			{Array.from({ length: lines }, (_, line) => (
				<div key={line} className="skeleton skeleton-line" />
			))}
		</div>
	);
}

interface StateTitleProps {
	readonly title: string;
	/** Whether the state stands for the whole page, which then bears its name. */
	readonly page: boolean;
}

function StateTitle({ title, page }: StateTitleProps) {
	useEffect(() => {
		if (page) {
			document.title = `${title} · Ecotown`;
		}
	}, [title, page]);
	return page ? <h1>{title}</h1> : <h2>{title}</h2>;
}

interface EmptyProps {
	readonly title: string;
	readonly text?: string;
	readonly icon?: IconName;
	readonly page?: boolean;
	readonly children?: ReactNode;
}

export function Empty({ title, text, icon = "leaf", page = false, children }: EmptyProps) {
	return (
		<div className="state">
			<span className="state-icon">
				<Icon name={icon} size={26} />
			</span>
			<StateTitle title={title} page={page} />
			{text === undefined ? null : <p>{text}</p>}
			{children}
		</div>
	);
}

interface FailureProps {
	readonly error: Error;
	readonly retry?: () => void;
	readonly page?: boolean;
}

/** Says what went wrong in the reader's words, and what can be done. */
export function Failure({ error, retry, page = false }: FailureProps) {
	const { t } = useI18n();
	const { title, text, icon } = describe(error, t);
	const hopeless = error instanceof Problem && (error.status === 403 || error.status === 404);
	const trace = error instanceof Problem ? error.traceId : undefined;
	return (
		<div className="state" role="alert" data-tone="bad">
			<span className="state-icon">
				<Icon name={icon} size={26} />
			</span>
			<StateTitle title={title} page={page} />
			{text === undefined ? null : <p>{text}</p>}
			{trace === undefined ? null : <p className="hash">{t("state.trace", { id: trace })}</p>}
			{hopeless ? (
				<LinkButton to="/">{t("notFound.home")}</LinkButton>
			) : retry === undefined ? null : (
				<Button onPress={retry} look="primary">
					{t("action.retry")}
				</Button>
			)}
		</div>
	);
}

type Translate = ReturnType<typeof useI18n>["t"];

export function describe(error: Error, t: Translate): { title: string; text: string | undefined; icon: IconName } {
	if (error instanceof Unreachable) {
		return { title: t("state.offline.title"), text: t("state.offline.text"), icon: "offline" };
	}
	if (error instanceof Problem) {
		if (error.temporary) {
			return { title: error.title, text: error.detail ?? t("state.unavailable.text"), icon: "offline" };
		}
		return { title: error.title, text: error.detail, icon: "alert" };
	}
	return { title: t("state.failed.title"), text: t("state.failed.text"), icon: "alert" };
}

interface QueryViewProps<T> {
	readonly query: UseQueryResult<T>;
	readonly skeleton?: ReactNode;
	/** Whether it makes the whole page. */
	readonly page?: boolean;
	readonly children: (data: T) => ReactNode;
}

/** Loading, failed and loaded, the same everywhere. What was loaded stays on screen while it is read anew. */
export function QueryView<T>({ query, skeleton = <Skeleton />, page = false, children }: QueryViewProps<T>) {
	if (query.data !== undefined) {
		return children(query.data);
	}
	if (query.error !== null) {
		return (
			<Failure
				error={query.error}
				page={page}
				retry={() => {
					void query.refetch();
				}}
			/>
		);
	}
	return skeleton;
}
