import { useSyncExternalStore } from "react";
import { useKeeping } from "@/shared/keeping/keeping";
import type { Sending } from "./sending";

const none: readonly Sending[] = [];
const never = () => () => undefined;

/** What waits to be sent, oldest first. */
export function useWaiting(): readonly Sending[] {
	const queue = useKeeping()?.queue;
	return useSyncExternalStore(queue?.subscribe ?? never, queue?.list ?? (() => none));
}
