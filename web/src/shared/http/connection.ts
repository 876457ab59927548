import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
let reached = true;

/** Whether the last call reached the platform. What a browser says of itself tells of its cable only. */
export function isReached(): boolean {
	return reached;
}

export function noteReached(now: boolean): void {
	if (reached !== now) {
		reached = now;
		listeners.forEach((listener) => {
			listener();
		});
	}
}

export function onReached(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

export function useReached(): boolean {
	return useSyncExternalStore(onReached, isReached);
}
