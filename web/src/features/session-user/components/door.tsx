import type { MessageKey } from "@/shared/i18n/messages";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Icon, type IconName } from "@/shared/ui/icon";
import { Notice } from "@/shared/ui/notice";
import { SignInButton } from "./sign-in-button";

const thread: readonly { readonly icon: IconName; readonly title: MessageKey; readonly text: MessageKey }[] = [
	{ icon: "agreement", title: "door.agreement.title", text: "door.agreement.text" },
	{ icon: "project", title: "door.work.title", text: "door.work.text" },
	{ icon: "check", title: "door.evidence.title", text: "door.evidence.text" },
];

/** What a signed-out person sees. */
export function Door({ returnTo, ended = false }: { readonly returnTo: string; readonly ended?: boolean }) {
	const { t } = useI18n();
	const failed = new URLSearchParams(returnTo.split("?")[1]).get("sign-in") === "failed";
	return (
		<div className="door">
			<div>
				{ended ? <Notice tone="wait" title={t("signIn.ended.title")}>{t("signIn.ended.text")}</Notice> : null}
				{failed ? <Notice tone="bad" title={t("signIn.failed.title")}>{t("signIn.failed.text", { address: window.location.origin })}</Notice> : null}
				<p className="eyebrow">{t("app.programme")}</p>
				<h1 className="pre">{t("door.title")}</h1>
				<p className="lede">{t("door.text")}</p>
				<div className="actions">
					<SignInButton returnTo={failed ? "/" : returnTo} />
				</div>
			</div>
			<ol className="thread">
				{thread.map((step) => (
					<li key={step.title}>
						<span>
							<Icon name={step.icon} />
						</span>
						<div>
							<h2>{t(step.title)}</h2>
							<p className="muted">{t(step.text)}</p>
						</div>
					</li>
				))}
			</ol>
		</div>
	);
}
