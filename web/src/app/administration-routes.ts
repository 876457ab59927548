import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Person, SecurityEvent } from "@/api/models";
import type { PeopleFilter } from "@/features/administration/api/people";
import type { SecurityEventFilter } from "@/features/administration/api/security-events";
import { eventTypes } from "@/features/administration/components/event-types";
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
] as const;
