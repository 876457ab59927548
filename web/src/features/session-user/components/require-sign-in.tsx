import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { DraftOwner } from "@/shared/forms/draft-store";
import { onSessionEnd } from "@/shared/http/ecotown-fetch";
import { QueryView } from "@/shared/ui/states";
import { meQuery } from "../api/me";
import { Door } from "./door";

/** Shows its children to a signed-in person, and the door to everybody else. Drafts outlive the way through it. */
export function RequireSignIn({ here, children }: { readonly here: string; readonly children: ReactNode }) {
	const query = useQuery(meQuery);
	const [ended, setEnded] = useState(false);
	useEffect(
		() =>
			onSessionEnd(() => {
				setEnded(true);
			}),
		[],
	);
	return (
		<QueryView query={query}>
			{(me) =>
				me === null || ended ? (
					<Door returnTo={here} ended={ended} />
				) : (
					<DraftOwner key={me.id} value={me.id}>
						{children}
					</DraftOwner>
				)
			}
		</QueryView>
	);
}
