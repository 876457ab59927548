import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Session } from "@/api/models";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { More, itemsOf } from "@/shared/ui/more";
import { Notice } from "@/shared/ui/notice";
import { Empty, QueryView } from "@/shared/ui/states";
import { registrationsQuery } from "../api/registrations";
import { RegisterParticipant } from "./register-participant";
import { RegisterTable } from "./register-table";

/** Who is registered, and who was there on which day. */
export function Register({ session }: { readonly session: Session }) {
	const { t, number } = useI18n();
	const [adding, setAdding] = useState(false);
	const query = useInfiniteQuery(registrationsQuery(session.id));
	const open = session.state === "open" || session.state === "returned";
	const full = session.registered >= session.capacity;
	return (
		<section className="stack" aria-labelledby="register">
			<div className="row between">
				<h2 id="register">{t("register.title")}</h2>
				{session.mayRegister && !adding ? (
					<Button look="primary" onPress={() => { setAdding(true); }}>
						{t("register.add")}
					</Button>
				) : null}
			</div>
			{open && full ? <Notice tone="wait" title={t("register.full", { capacity: number(session.capacity) })} /> : null}
			{adding ? <RegisterParticipant session={session} onDone={() => { setAdding(false); }} /> : null}
			<QueryView query={query}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<div className="card">
							<Empty title={t("register.empty")} text={t("register.empty.text")} icon="person" />
						</div>
					) : (
						<>
							<RegisterTable session={session} registrations={itemsOf(data)} />
							<More query={query} />
						</>
					)
				}
			</QueryView>
		</section>
	);
}
