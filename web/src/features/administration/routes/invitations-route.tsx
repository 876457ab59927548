import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMay } from "@/features/session-user/api/permissions";
import { SelectInput } from "@/shared/forms/select-input";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { More, itemsOf } from "@/shared/ui/more";
import { PageHead } from "@/shared/ui/page-head";
import { Empty, QueryView } from "@/shared/ui/states";
import { invitationsQuery } from "../api/invitations";
import { InvitationTable } from "../components/invitation-table";
import { invitationStates } from "../components/invitation-wording";

export default function InvitationsRoute(): ReactNode {
	const { t } = useI18n();
	const filter = useSearch({ from: "/administration/invitations" });
	const navigate = useNavigate({ from: "/administration/invitations" });
	const query = useInfiniteQuery(invitationsQuery(filter));
	const filtered = filter.state !== undefined;
	const anyone = useMay("createPerson");
	return (
		<div className="page">
			<PageHead
				back={<BackLink to="/administration">{t("administration.title")}</BackLink>}
				title={t("invitations.title")}
				lede={t(anyone ? "invitations.lede" : "invitations.lede.coordinator")}
				actions={
					<>
						<LinkButton to="/administration/invitations/import">{t("import.title")}</LinkButton>
						<LinkButton to="/administration/invitations/new" look="primary">
							{t("invitation.new")}
						</LinkButton>
					</>
				}
			/>
			<div className="filters">
				<SelectInput
					label={t("field.state")}
					value={filter.state ?? "all"}
					options={[{ id: "all", label: t("filter.all") }, ...optionsOf(invitationStates, t)]}
					onChange={(state) => { void navigate({ search: { state: state === "all" ? undefined : state }, replace: true }); }}
				/>
			</div>
			<QueryView query={query}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<Empty title={filtered ? t("filter.nothing") : t("invitations.empty")} text={t(filtered ? "invitations.none.text" : "invitations.empty.text")} icon="person" />
					) : (
						<div className="stack">
							<InvitationTable invitations={itemsOf(data)} />
							<More query={query} />
						</div>
					)
				}
			</QueryView>
		</div>
	);
}
