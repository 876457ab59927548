import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { onSessionEnd } from "@/shared/http/ecotown-fetch";
import { DraftsOfPerson } from "@/shared/keeping/drafts";
import { lockKeeping, openKeeping, useKeeping } from "@/shared/keeping/keeping";
import type { SendingKinds } from "@/shared/queue/sending";
import { QueryView, Skeleton } from "@/shared/ui/states";
import { meQuery } from "../api/me";
import { Door } from "./door";

interface RequireSignInProps {
	readonly here: string;
	/** What may wait to be sent. */
	readonly kinds: SendingKinds;
	readonly children: ReactNode;
}

/** Shows its children to a signed-in person, and the door to everybody else. Drafts outlive the way through it. */
export function RequireSignIn({ here, kinds, children }: RequireSignInProps) {
	const query = useQuery(meQuery);
	const queries = useQueryClient();
	const keeping = useKeeping();
	const [ended, setEnded] = useState(false);
	useEffect(
		() =>
			onSessionEnd(() => {
				setEnded(true);
			}),
		[],
	);
	const owner = ended ? null : query.data === null ? null : query.data?.id;
	useEffect(() => {
		if (owner === null) {
			void lockKeeping();
		} else if (owner !== undefined) {
			void openKeeping(owner, kinds, queries);
		}
	}, [owner, kinds, queries, query.dataUpdatedAt]);
	return (
		<QueryView query={query}>
			{(me) => {
				if (me === null || ended) {
					return <Door returnTo={here} ended={ended} />;
				}
				return keeping?.owner === me.id ? (
					<DraftsOfPerson key={me.id} value={keeping.drafts}>
						{children}
					</DraftsOfPerson>
				) : (
					<Skeleton />
				);
			}}
		</QueryView>
	);
}
