import { Suspense, use } from "react";
import type { Invitation } from "@/api/models";
import { useOrganisation } from "@/features/session-user/api/organisations";
import { formatInstant } from "@/shared/dates/format";
import { loadMessages, message, speaks } from "@/shared/i18n/messages";
import { formatPersonName } from "@/shared/i18n/person-name";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { Notice } from "@/shared/ui/notice";

/** The codes that an answer brought, to print and hand over. Nobody can read them again, so the screen says so. */
export function CodeSlips({ invitations }: { readonly invitations: readonly Invitation[] }) {
	const { t } = useI18n();
	return (
		<section className="printed stack" aria-label={t("slip.title")}>
			<div role="status">
				<Notice tone="wait" title={t("slip.once")}>
					<p>{t("slip.once.text")}</p>
					<div className="actions">
						<Button look="primary" onPress={() => { globalThis.print(); }}>
							{t("slip.print")}
						</Button>
					</div>
				</Notice>
			</div>
			<div className="slips">
				<Suspense>
					{invitations.map((invitation) => (
						<Slip key={invitation.id} invitation={invitation} />
					))}
				</Suspense>
			</div>
		</section>
	);
}

/** In the language of the person who gets it, whoever prints it. */
function Slip({ invitation }: { readonly invitation: Invitation }) {
	const locale = invitation.locale === "en" ? "en" : "th";
	if (!speaks(locale)) {
		use(loadMessages(locale));
	}
	const organisation = useOrganisation(invitation.organisation);
	const address = `${globalThis.location.origin}/sign-in/code`;
	return (
		<article className="slip" lang={locale}>
			<p className="small muted">Ecotown{organisation === undefined ? "" : ` · ${organisation.name[locale]}`}</p>
			<p className="strong">{invitation.name ? formatPersonName(invitation.name, locale) : ""}</p>
			<p className="slip-code">{invitation.code}</p>
			<ol className="slip-steps">
				<li>
					{message(locale, "slip.open")} <span className="hash">{address}</span>
				</li>
				<li>{message(locale, "slip.type", { phone: invitation.phone ?? "" })}</li>
				<li>{message(locale, "slip.password")}</li>
			</ol>
			<p className="small">{message(locale, "slip.until", { at: formatInstant(invitation.expiresAt, locale) })}</p>
		</article>
	);
}
