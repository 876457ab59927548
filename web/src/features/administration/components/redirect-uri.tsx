import { useI18n } from "@/shared/i18n/use-i18n";
import { CopyText } from "@/shared/ui/copy-text";

/** What the partner's administrator registers at the partner's own provider. */
export function RedirectUri({ uri }: { readonly uri: string }) {
	const { t } = useI18n();
	return (
		<section className="card stack">
			<h2>{t("connection.redirectUri")}</h2>
			<p className="muted small">{t("connection.redirectUri.hint")}</p>
			<CopyText text={uri} label={t("connection.redirectUri.copy")} />
		</section>
	);
}
