import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { ClientRequest, Invitation, Organisation, Person, SecurityEvent } from "@/api/models";
import type { ClientRequestFilter } from "@/features/administration/api/client-requests";
import type { InvitationFilter } from "@/features/administration/api/invitations";
import type { OrganisationFilter } from "@/features/administration/api/organisations";
import type { PeopleFilter } from "@/features/administration/api/people";
import type { SecurityEventFilter } from "@/features/administration/api/security-events";
import { requestStates } from "@/features/administration/components/client-wording";
import { eventTypes } from "@/features/administration/components/event-types";
import { invitationStates } from "@/features/administration/components/invitation-wording";
import { organisationKinds } from "@/features/administration/components/organisation-wording";
import { personStates } from "@/features/administration/components/person-wording";
import { root } from "./root";
import { oneOf, word } from "./search-values";

export const administrationRoutes = [
	createRoute({
		getParentRoute: () => root,
		path: "/administration",
		component: lazyRouteComponent(() => import("@/features/administration/routes/administration-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/security-events",
		validateSearch: (search): SecurityEventFilter => ({
			type: oneOf(Object.keys(eventTypes) as SecurityEvent["type"][], search["type"]),
			person: word(search["person"]),
			organisation: word(search["organisation"]),
		}),
		component: lazyRouteComponent(() => import("@/features/administration/routes/security-events-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/people",
		validateSearch: (search): PeopleFilter => ({
			q: word(search["q"]),
			organisation: word(search["organisation"]),
			state: oneOf(Object.keys(personStates) as Person["state"][], search["state"]),
			sort: oneOf(["newest"], search["sort"]),
		}),
		component: lazyRouteComponent(() => import("@/features/administration/routes/people-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/people/new",
		component: lazyRouteComponent(() => import("@/features/administration/routes/new-person-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/people/$personId",
		component: lazyRouteComponent(() => import("@/features/administration/routes/person-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/people/$personId/edit",
		component: lazyRouteComponent(() => import("@/features/administration/routes/edit-person-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/invitations",
		validateSearch: (search): InvitationFilter => ({
			state: oneOf(Object.keys(invitationStates) as Invitation["state"][], search["state"]),
		}),
		component: lazyRouteComponent(() => import("@/features/administration/routes/invitations-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/invitations/new",
		component: lazyRouteComponent(() => import("@/features/administration/routes/new-invitation-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/invitations/import",
		component: lazyRouteComponent(() => import("@/features/administration/routes/import-people-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/invitations/$invitationId",
		component: lazyRouteComponent(() => import("@/features/administration/routes/invitation-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/organisations",
		validateSearch: (search): OrganisationFilter => ({
			q: word(search["q"]),
			kind: oneOf(Object.keys(organisationKinds) as Organisation["kind"][], search["kind"]),
		}),
		component: lazyRouteComponent(() => import("@/features/administration/routes/organisations-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/organisations/new",
		component: lazyRouteComponent(() => import("@/features/administration/routes/new-organisation-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/organisations/$organisationId",
		component: lazyRouteComponent(() => import("@/features/administration/routes/organisation-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/organisations/$organisationId/edit",
		component: lazyRouteComponent(() => import("@/features/administration/routes/edit-organisation-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/signing-keys",
		component: lazyRouteComponent(() => import("@/features/administration/routes/signing-keys-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/clients",
		component: lazyRouteComponent(() => import("@/features/administration/routes/clients-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/clients/$clientId",
		component: lazyRouteComponent(() => import("@/features/administration/routes/client-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/client-requests",
		validateSearch: (search): ClientRequestFilter => ({
			state: oneOf(Object.keys(requestStates) as ClientRequest["state"][], search["state"]),
		}),
		component: lazyRouteComponent(() => import("@/features/administration/routes/client-requests-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/client-requests/new",
		component: lazyRouteComponent(() => import("@/features/administration/routes/new-client-request-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/client-requests/$requestId",
		component: lazyRouteComponent(() => import("@/features/administration/routes/client-request-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/connections",
		component: lazyRouteComponent(() => import("@/features/administration/routes/connections-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/connections/new",
		component: lazyRouteComponent(() => import("@/features/administration/routes/new-connection-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/connections/$connectionId",
		component: lazyRouteComponent(() => import("@/features/administration/routes/connection-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/connections/$connectionId/edit",
		component: lazyRouteComponent(() => import("@/features/administration/routes/edit-connection-route")),
	}),
] as const;
