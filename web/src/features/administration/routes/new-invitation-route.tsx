import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMe } from "@/features/session-user/api/me";
import { administersAll, may } from "@/features/session-user/api/permissions";
import { NewForm } from "@/shared/forms/new-form";
import { useAction } from "@/shared/forms/use-action";
import { useDraft } from "@/shared/forms/use-draft";
import { withoutBlanks } from "@/shared/forms/without-blanks";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { Button, LinkButton } from "@/shared/ui/button";
import { PageHead } from "@/shared/ui/page-head";
import { invitationsKey, invite } from "../api/invitations";
import { CodeSlips } from "../components/code-slips";
import { blankInvitation, inputOf } from "../components/invitation-draft";
import { InvitationFields } from "../components/invitation-fields";

export default function NewInvitationRoute(): ReactNode {
	const { t } = useI18n();
	const navigate = useNavigate();
	const me = useMe();
	const coordinates = may(me, "createInvitation") && !may(me, "createPerson");
	const blank = () => blankInvitation(administersAll(me) || coordinates ? "" : me?.organisation?.id);
	const draft = useDraft("invitation.new", blank());
	const save = useAction({
		send: invite,
		renews: [invitationsKey],
		intent: draft.intent,
		done: (invitation) => {
			draft.forget();
			draft.replace(blank());
			// a code is in this answer only
			if (!invitation.code) {
				void navigate({ to: "/administration/invitations/$invitationId", params: { invitationId: invitation.id } });
			}
		},
	});
	const made = save.result?.code ? save.result : undefined;
	return (
		<div className="page">
			<PageHead
				back={<BackLink to="/administration/invitations">{t("invitations.title")}</BackLink>}
				title={t(made === undefined ? "invitation.new" : "slip.title")}
				{...(made === undefined ? { lede: t("invitation.new.lede") } : {})}
			/>
			{made === undefined ? (
				<NewForm
					draft={draft}
					blank={blank()}
					save={save}
					onSubmit={() => { save.run(withoutBlanks(inputOf(draft.value))); }}
					submitLabel={t(draft.value.way === "email" ? "invitation.send" : "invitation.makeCode")}
					cancel={<LinkButton to="/administration/invitations">{t("action.cancel")}</LinkButton>}
				>
					<InvitationFields value={draft.value} onChange={draft.change} />
				</NewForm>
			) : (
				<>
					<CodeSlips invitations={[made]} />
					<div className="actions">
						<LinkButton to="/administration/invitations">{t("invitations.title")}</LinkButton>
						<Button onPress={save.clear}>{t("invitation.another")}</Button>
					</div>
				</>
			)}
		</div>
	);
}
