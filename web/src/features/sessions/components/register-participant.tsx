import { EnterpriseInput } from "@/features/projects/components/enterprise-input";
import { DataForm } from "@/shared/forms/data-form";
import { DigitsInput } from "@/shared/forms/digits-input";
import { PersonNameInput } from "@/shared/forms/person-name-input";
import { TextInput } from "@/shared/forms/text-input";
import { useAction } from "@/shared/forms/use-action";
import { useDraft } from "@/shared/forms/use-draft";
import { withoutBlanks } from "@/shared/forms/without-blanks";
import type { RegistrationInput, Session } from "@/api/models";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { register } from "../api/registrations";
import { sessionsKey } from "../api/sessions";

const blank = { name: { title: "", given: "", family: "", en: "" }, personalNumber: "", phone: "", email: "", enterprise: "" };

interface RegisterParticipantProps {
	readonly session: Session;
	readonly onDone: () => void;
}

/** Registers a person, by hand and without e-mail if they have none. */
export function RegisterParticipant({ session, onDone }: RegisterParticipantProps) {
	const { t } = useI18n();
	const draft = useDraft(`registration.${session.id}`, blank);
	const save = useAction({
		send: (input: RegistrationInput, key) => register(session.id, input, key),
		renews: [sessionsKey],
		said: () => t("said.registered"),
		intent: draft.intent,
		done: () => {
			draft.forget();
			onDone();
		},
	});
	const { value, change } = draft;
	return (
		<section className="card">
			<h2>{t("register.add")}</h2>
			<DataForm
				error={save.error}
				running={save.running}
				restored={draft.restored}
				submitLabel={t("register.send")}
				onSubmit={() => {
					const { enterprise, ...participant } = value;
					save.run(withoutBlanks({ participant, enterprise }));
				}}
				onDiscard={() => {
					draft.forget();
					draft.replace(blank);
				}}
				cancel={<Button onPress={onDone}>{t("action.cancel")}</Button>}
			>
				<div className="fields">
					{session.mayRegisterAnybody ? null : (
						<EnterpriseInput value={value.enterprise} onChange={(enterprise) => { change({ enterprise }); }} />
					)}
					<PersonNameInput
						pointer="/participant/name"
						value={value.name}
						onChange={(name) => {
							change({ name: { ...blank.name, ...name } });
						}}
						required
					/>
					<DigitsInput
						label={t("register.personalNumber")}
						pointer="/participant/personalNumber"
						value={value.personalNumber}
						onChange={(personalNumber) => { change({ personalNumber: personalNumber.replaceAll("-", "") }); }}
						hint={t("register.personalNumber.hint")}
						maxLength={17}
					/>
					<TextInput label={t("field.phone")} pointer="/participant/phone" type="tel" value={value.phone} onChange={(phone) => { change({ phone }); }} />
					<TextInput label={t("field.email")} pointer="/participant/email" type="email" value={value.email} onChange={(email) => { change({ email }); }} />
				</div>
			</DataForm>
		</section>
	);
}
