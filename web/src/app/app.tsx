import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { languageTag } from "@/shared/i18n/locale";
import { useLocale } from "@/shared/i18n/use-i18n";
import type { makeRouter } from "./router";

interface AppProps {
	readonly router: ReturnType<typeof makeRouter>;
	readonly queryClient: QueryClient;
}

export function App({ router, queryClient }: AppProps) {
	const locale = useLocale();
	useEffect(() => {
		document.documentElement.lang = locale;
	}, [locale]);
	return (
		<I18nProvider locale={languageTag(locale)}>
			<QueryClientProvider client={queryClient}>
				<RouterProvider router={router} />
			</QueryClientProvider>
		</I18nProvider>
	);
}
