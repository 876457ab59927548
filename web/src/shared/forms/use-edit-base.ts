import { useState } from "react";
import type { Versioned } from "@/shared/http/versioned";

/**
 * What an edit started from. It stays even when the query is read anew in the background: otherwise a colleague's
 * change would be overwritten without a word. Only the person moves it, after a 412.
 */
export function useEditBase<T>(read: Versioned<T>, refetch: () => Promise<{ data?: Versioned<T> | undefined }>) {
	const [base, setBase] = useState(read);
	return {
		base,
		reload: async () => {
			const { data } = await refetch();
			if (data !== undefined) {
				setBase(data);
			}
		},
	};
}
