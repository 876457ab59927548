import { useQueryClient } from "@tanstack/react-query";
import { Button } from "@/shared/ui/button";
import { chooseLocale } from "@/shared/i18n/locale";
import { loadMessages } from "@/shared/i18n/messages";
import { useLocale } from "@/shared/i18n/use-i18n";

/** Named in the language it switches to, for those who cannot read the current one. */
export function LanguageSwitch() {
	const locale = useLocale();
	const queries = useQueryClient();
	const other = locale === "th" ? "en" : "th";
	return (
		<Button
			look="quiet"
			small
			onPress={() => {
				void loadMessages(other).then(() => {
					chooseLocale(other);
					// problem texts come from the services in the reader's language
					void queries.refetchQueries({ predicate: (query) => query.state.status === "error" });
				});
			}}
		>
			<span lang={other}>{other === "en" ? "English" : "ภาษาไทย"}</span>
		</Button>
	);
}
