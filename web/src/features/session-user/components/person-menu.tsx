import { Button } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import type { Me } from "@/api/models";
import { csrfToken } from "@/shared/http/ecotown-fetch";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Icon } from "@/shared/ui/icon";
import { roleName } from "./role-name";

/** Who is signed in, for which organisation and in which roles, and the way out. */
export function PersonMenu({ me }: { readonly me: Me }) {
	const { t, text } = useI18n();
	const roles = me.roles.map((role) => {
		const name = roleName(role);
		return name === undefined ? role : t(name);
	});
	return (
		<DialogTrigger>
			<Button className="person-button" aria-label={t("person.menu", { name: me.displayName })}>
				<span className="avatar">{initial(me)}</span>
				<span className="who">{me.displayName}</span>
				<Icon name="down" size={16} />
			</Button>
			<Popover className="popover" placement="bottom end">
				<Dialog className="person-menu" aria-label={t("person.title")}>
					<div>
						<p className="strong">{me.displayName}</p>
						<p className="small muted">{roles.join(" · ")}</p>
					</div>
					{me.organisation ? <p className="small">{text(me.organisation.name)}</p> : null}
					<form method="post" action="/logout">
						<input type="hidden" name="_csrf" value={csrfToken() ?? ""} />
						<button type="submit" className="btn btn-outline">
							{t("person.signOut")}
						</button>
					</form>
				</Dialog>
			</Popover>
		</DialogTrigger>
	);
}

/** Thai vowels written before their consonant are skipped: เ แ โ ใ ไ. */
function initial(me: Me): string {
	return Array.from(me.name?.given ?? me.displayName).find((letter) => !/[เ-ไ]/.test(letter)) ?? "?";
}
