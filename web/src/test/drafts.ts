import { QueryClient } from "@tanstack/react-query";
import { sendingKinds } from "@/app/sending-kinds";
import { currentKeeping, openKeeping } from "@/shared/keeping/keeping";
import type { KeptDraft } from "@/shared/keeping/drafts";

/** What a person typed before they come back to it. */
export async function typedBefore(person: string, key: string, draft: KeptDraft<unknown>, queries = new QueryClient()): Promise<void> {
	await openKeeping(person, sendingKinds, queries);
	currentKeeping()?.drafts.keep(key, draft);
}

/** What is kept of a draft, as it is written; `{}` when nothing is. */
export function kept(key: string): string {
	return JSON.stringify(currentKeeping()?.drafts.read(key) ?? {});
}
