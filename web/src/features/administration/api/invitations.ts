import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { authApi } from "@/api/clients";
import type { ImportOfPeople, Invitation, InvitationInput, Page } from "@/api/models";
import { tableType } from "../components/people-table-file";
import { body, idempotencyKey, ifMatch, versioned } from "@/shared/http/versioned";

export interface InvitationFilter {
	readonly state?: Invitation["state"];
}

export const invitationsKey = ["invitations"] as const;

export function invitationsQuery(filter: InvitationFilter) {
	return infiniteQueryOptions({
		queryKey: [...invitationsKey, "list", filter],
		queryFn: async ({ pageParam, signal }) =>
			body<Page<Invitation>>(await authApi.GET("/api/invitations", { params: { query: { ...filter, cursor: pageParam } }, signal })),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
		placeholderData: keepPreviousData,
	});
}

/** The latest few that nobody has accepted yet. */
export const openInvitationsQuery = queryOptions({
	queryKey: [...invitationsKey, "open"],
	queryFn: async ({ signal }) => body<Page<Invitation>>(await authApi.GET("/api/invitations", { params: { query: { state: "pending", limit: 5 } }, signal })).items,
});

export function invitationQuery(id: string) {
	return queryOptions({
		queryKey: [...invitationsKey, "one", id],
		queryFn: async ({ signal }) => versioned<Invitation>(await authApi.GET("/api/invitations/{id}", { params: { path: { id } }, signal })),
	});
}

export async function invite(input: InvitationInput, key: string) {
	return body<Invitation>(await authApi.POST("/api/invitations", { body: input, headers: idempotencyKey(key) }));
}

/** Sends a new link, or makes a new code; what was sent or printed before no longer works. */
export async function resendInvitation(id: string, etag: string, key: string) {
	return body<Invitation>(await authApi.POST("/api/invitations/{id}/resend", { params: { path: { id } }, headers: { ...ifMatch(etag), ...idempotencyKey(key) } }));
}

export async function revokeInvitation(id: string, etag: string, key: string) {
	return body<Invitation>(await authApi.POST("/api/invitations/{id}/revocation", { params: { path: { id } }, headers: { ...ifMatch(etag), ...idempotencyKey(key) } }));
}

/** Tells what a table would do, and changes nothing. */
export async function checkTable(table: File) {
	return sendTable(table, true, {});
}

/** Invites everybody in the table, or nobody. */
export async function importTable(table: File, key: string) {
	return sendTable(table, false, idempotencyKey(key));
}

async function sendTable(table: File, dryRun: boolean, headers: Record<string, string>) {
	const bytes = await table.arrayBuffer();
	return body<ImportOfPeople>(
		await authApi.POST("/api/people/import", {
			params: { query: { dryRun } },
			body: table.name,
			bodySerializer: () => bytes,
			headers: { "Content-Type": tableType(bytes), ...headers },
		}),
	);
}
