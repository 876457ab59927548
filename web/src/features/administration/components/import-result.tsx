import type { ImportOfPeople } from "@/api/models";
import { OrganisationName } from "@/features/session-user/components/organisation-name";
import { roleNames } from "@/features/session-user/components/role-name";
import type { InputFault } from "@/shared/http/problem";
import { wordFor } from "@/shared/i18n/options";
import { formatPersonName } from "@/shared/i18n/person-name";
import { useI18n } from "@/shared/i18n/use-i18n";
import { placeOf } from "./people-table-file";

/** A table may have thousands of lines; nobody reads them all on a screen. */
const shown = 300;

/** Every fault with its line, in the order of the file. */
export function ImportFaults({ faults }: { readonly faults: readonly InputFault[] }) {
	const { t, number } = useI18n();
	const placed = faults.map((fault) => ({ ...fault, ...placeOf(fault.pointer) })).sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
	return (
		<div className="list">
			<table className="table">
				<caption className="visually-hidden">{t("import.faults")}</caption>
				<thead>
					<tr>
						<th>{t("import.line")}</th>
						<th>{t("import.column")}</th>
						<th>{t("import.fault")}</th>
					</tr>
				</thead>
				<tbody>
					{placed.slice(0, shown).map(({ line, column, pointer, code, detail }) => (
						<tr key={pointer + code + detail}>
							<td>{line === undefined ? t("import.wholeFile") : t("import.lineNumber", { line: number(line) })}</td>
							<td data-label={t("import.column")}>{column === undefined ? "–" : typeof column === "number" ? number(column) : t(column)}</td>
							<td data-label={t("import.fault")}>{detail}</td>
						</tr>
					))}
				</tbody>
			</table>
			<Rest count={placed.length - shown} />
		</div>
	);
}

/** Whom the table invites and how, line by line. */
export function ImportLines({ result }: { readonly result: ImportOfPeople }) {
	const { t, locale, number } = useI18n();
	return (
		<div className="list">
			<table className="table">
				<caption className="visually-hidden">{t("import.lines")}</caption>
				<thead>
					<tr>
						<th>{t("import.line")}</th>
						<th>{t("person.name")}</th>
						<th>{t("party.organisation")}</th>
						<th>{t("import.what")}</th>
					</tr>
				</thead>
				<tbody>
					{result.lines.slice(0, shown).map(({ line, name, email, phone, organisation, roles }) => (
						<tr key={line}>
							<td>{t("import.lineNumber", { line: number(line) })}</td>
							<td data-label={t("person.name")}>{formatPersonName(name, locale)}</td>
							<td data-label={t("party.organisation")}>
								<div>
									<OrganisationName id={organisation} />
									<p className="small muted">{roles.map((role) => wordFor(roleNames, role, t)).join(", ")}</p>
								</div>
							</td>
							<td data-label={t("import.what")}>{email ? t("import.what.email", { email }) : t("import.what.code", { phone: phone ?? "" })}</td>
						</tr>
					))}
				</tbody>
			</table>
			<Rest count={result.lines.length - shown} />
		</div>
	);
}

function Rest({ count }: { readonly count: number }) {
	const { t, number } = useI18n();
	return count <= 0 ? null : <p className="rest small muted">{t("import.rest", { count: number(count) })}</p>;
}
