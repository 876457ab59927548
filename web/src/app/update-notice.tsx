import { useEffect, useState } from "react";
import type { Workbox } from "workbox-window";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { Notice } from "@/shared/ui/notice";

/**
 * Keeps the app on this device, so that it opens without network. A new version waits until the person takes it: drafts
 * outlive the reload, and nothing changes under an open form.
 */
export function UpdateNotice() {
	const { t } = useI18n();
	const [take, setTake] = useState<(() => void) | undefined>(undefined);
	useEffect(() => {
		if (!import.meta.env.PROD || !("serviceWorker" in navigator)) {
			return;
		}
		void register((worker) => {
			setTake(() => () => {
				worker.addEventListener("controlling", () => {
					globalThis.location.reload();
				});
				worker.messageSkipWaiting();
			});
		});
	}, []);
	if (take === undefined) {
		return null;
	}
	return (
		<Notice title={t("update.title")}>
			<div className="actions">
				<Button small onPress={take}>
					{t("update.take")}
				</Button>
			</div>
		</Notice>
	);
}

async function register(waits: (worker: Workbox) => void): Promise<void> {
	const { Workbox } = await import("workbox-window");
	const worker = new Workbox("/sw.js", { scope: "/", updateViaCache: "none" });
	worker.addEventListener("waiting", () => {
		waits(worker);
	});
	await worker.register();
	// whoever leaves the app open for days learns of a new version as well
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState === "visible") {
			void worker.update().catch(() => undefined);
		}
	});
}
