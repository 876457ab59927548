import { Button } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import type { Me } from "@/api/models";
import { today } from "@/shared/dates/today";
import { useI18n } from "@/shared/i18n/use-i18n";
import { LinkButton } from "@/shared/ui/button";
import { Icon } from "@/shared/ui/icon";
import { displayName } from "../api/display-name";
import { administers } from "../api/permissions";
import { roleName } from "./role-name";
import { SignOut } from "./sign-out";

/** Who is signed in, for which organisation and in which roles, and the way out. */
export function PersonMenu({ me }: { readonly me: Me }) {
	const { t, text, locale } = useI18n();
	const name = displayName(me, locale);
	const roles = me.roles.map((role) => {
		const name = roleName(role);
		return name === undefined ? role : t(name);
	});
	return (
		<DialogTrigger>
			<Button className="person-button" aria-label={t("person.menu", { name })}>
				<span className="avatar">{initial(name)}</span>
				<span className="who">{name}</span>
				<Icon name="down" size={16} />
			</Button>
			<Popover className="popover" placement="bottom end">
				<Dialog className="person-menu" aria-label={t("person.title")}>
					{({ close }) => (
						<>
							<div>
								<p className="strong">{name}</p>
								<p className="small muted">{roles.join(" · ")}</p>
							</div>
							{me.organisation ? <p className="small">{text(me.organisation.name)}</p> : null}
							{administers(me) ? (
								<LinkButton to="/administration" onClick={close}>
									{t("administration.title")}
								</LinkButton>
							) : null}
							{/* pages of auth, outside this app */}
							{actsForSeveral(me) ? (
								<a className="btn btn-outline" href="/sign-in/organisation?change">
									{t("person.changeOrganisation")}
								</a>
							) : null}
							<a className="btn btn-outline" href="/account">
								{t("person.account")}
							</a>
							<SignOut />
						</>
					)}
				</Dialog>
			</Popover>
		</DialogTrigger>
	);
}

/** Whether there is another organisation to act for today. */
function actsForSeveral({ memberships }: Me): boolean {
	const now = today();
	const current = memberships.filter(({ from, to }) => (from === undefined || from <= now) && (!to || to >= now));
	return new Set(current.map(({ organisation }) => organisation?.id)).size > 1;
}

/** Thai vowels written before their consonant are skipped: เ แ โ ใ ไ. */
function initial(name: string): string {
	return Array.from(name.replace(/^(ดร\.|นาย|นางสาว|นาง|Dr\.|Mr\.|Ms\.|Mrs\.)\s*/, "")).find((letter) => !/[เ-ไ]/.test(letter)) ?? "?";
}
