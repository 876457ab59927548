import "@fontsource/ibm-plex-sans-thai-looped/latin-400.css";
import "@fontsource/ibm-plex-sans-thai-looped/latin-600.css";
import "@fontsource/ibm-plex-sans-thai-looped/thai-400.css";
import "@fontsource/ibm-plex-sans-thai-looped/thai-600.css";
import "@/shared/styles/tokens.css";
import "@/shared/styles/base.css";
import "@/shared/styles/ui.css";
import "@/shared/styles/forms.css";
import "@/shared/styles/steps.css";
import "@/shared/styles/shell.css";
import "@/shared/styles/notices.css";
import "@/shared/styles/print.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "@/app/app";
import { makeQueryClient } from "@/app/query-client";
import { makeRouter } from "@/app/router";
import { meQuery } from "@/features/session-user/api/me";
import { currentLocale } from "@/shared/i18n/locale";
import { loadMessages } from "@/shared/i18n/messages";

const root = document.getElementById("root");
if (root === null) {
	throw new Error("index.html has no #root");
}
// before the words are there: the page is not in the language that its file names
document.documentElement.lang = currentLocale();
const router = makeRouter();
const queryClient = makeQueryClient();
// all at once what the first screen needs, not one after the other; what fails says so on screen
void queryClient.prefetchQuery(meQuery);
void Promise.allSettled([loadMessages(currentLocale()), router.load()]).then(() => {
	createRoot(root).render(
		<StrictMode>
			<App router={router} queryClient={queryClient} />
		</StrictMode>,
	);
});
