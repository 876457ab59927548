import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMe } from "@/features/session-user/api/me";
import { administersAll } from "@/features/session-user/api/permissions";
import { NewForm } from "@/shared/forms/new-form";
import { useAction } from "@/shared/forms/use-action";
import { useDraft } from "@/shared/forms/use-draft";
import { withoutBlanks } from "@/shared/forms/without-blanks";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { PageHead } from "@/shared/ui/page-head";
import { createPerson, peopleKey } from "../api/people";
import { blankPerson, inputOf } from "../components/person-draft";
import { PersonFields } from "../components/person-fields";

export default function NewPersonRoute(): ReactNode {
	const { t } = useI18n();
	const navigate = useNavigate();
	const me = useMe();
	const blank = () => blankPerson(administersAll(me) ? "" : me?.organisation?.id);
	const draft = useDraft("person.new", blank());
	const save = useAction({
		send: createPerson,
		renews: [peopleKey],
		said: () => t("said.saved"),
		intent: draft.intent,
		done: (person) => {
			draft.forget();
			void navigate({ to: "/administration/people/$personId", params: { personId: person.id } });
		},
	});
	return (
		<div className="page">
			<PageHead back={<BackLink to="/administration/people">{t("people.title")}</BackLink>} title={t("person.new")} lede={t("person.new.lede")} />
			<NewForm
				draft={draft}
				blank={blank()}
				save={save}
				onSubmit={() => {
					// a password is taken as it was typed
					save.run({ ...withoutBlanks(inputOf(draft.value)), password: draft.value.password });
				}}
				cancel={<LinkButton to="/administration/people">{t("action.cancel")}</LinkButton>}
			>
				<PersonFields value={draft.value} onChange={draft.change} fresh />
			</NewForm>
		</div>
	);
}
