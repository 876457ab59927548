import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { SecurityEvent } from "@/api/models";
import type { SecurityEventFilter } from "@/features/administration/api/security-events";
import { eventTypes } from "@/features/administration/components/event-types";
import { root } from "./root";
import { oneOf } from "./search-values";

export const administrationRoutes = [
	createRoute({
		getParentRoute: () => root,
		path: "/administration",
		component: lazyRouteComponent(() => import("@/features/administration/routes/administration-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/administration/security-events",
		validateSearch: (search): SecurityEventFilter => ({ type: oneOf(Object.keys(eventTypes) as SecurityEvent["type"][], search["type"]) }),
		component: lazyRouteComponent(() => import("@/features/administration/routes/security-events-route")),
	}),
] as const;
