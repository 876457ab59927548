import { use, useCallback, useEffect, useState } from "react";
import { DraftsOfPerson } from "@/shared/keeping/drafts";

interface DraftFiles {
	readonly files: readonly File[];
	/** True when some were chosen earlier and found again. */
	readonly restored: boolean;
	replace(files: readonly File[]): void;
}

/** The files chosen for a form, kept with what was typed there: a phone may end the page while its camera is open. */
export function useDraftFiles(key: string): DraftFiles {
	const drafts = use(DraftsOfPerson);
	const [{ files, restored }, setState] = useState<{ files: readonly File[]; restored: boolean }>({ files: [], restored: false });
	useEffect(() => {
		let gone = false;
		void drafts.filesOf(key).then((found) => {
			if (!gone && found.length > 0) {
				setState((now) => ({ files: [...found, ...now.files.filter((file) => !found.includes(file))], restored: true }));
			}
		});
		return () => {
			gone = true;
		};
	}, [drafts, key]);
	const replace = useCallback(
		(next: readonly File[]) => {
			setState((now) => ({ files: next, restored: now.restored && next.length > 0 }));
			void drafts.keepFiles(key, next);
		},
		[drafts, key],
	);
	return { files, restored, replace };
}
