import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { CourseFilter } from "@/features/sessions/api/courses";
import type { SessionFilter } from "@/features/sessions/api/sessions";
import { root } from "./root";
import { oneOf, word } from "./search-values";

export const sessionRoutes = [
	createRoute({
		getParentRoute: () => root,
		path: "/sessions",
		validateSearch: (search): SessionFilter => ({ q: word(search["q"]), state: oneOf(["open", "closed", "verified", "returned"], search["state"]), sort: oneOf(["earliest", "title"], search["sort"]) }),
		component: lazyRouteComponent(() => import("@/features/sessions/routes/sessions-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/sessions/new",
		component: lazyRouteComponent(() => import("@/features/sessions/routes/new-session-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/sessions/$sessionId",
		component: lazyRouteComponent(() => import("@/features/sessions/routes/session-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/courses",
		validateSearch: (search): CourseFilter => ({ q: word(search["q"]), sort: oneOf(["title"], search["sort"]) }),
		component: lazyRouteComponent(() => import("@/features/sessions/routes/courses-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/courses/new",
		component: lazyRouteComponent(() => import("@/features/sessions/routes/new-course-route")),
	}),
] as const;
