import { createRoute, createRouter, lazyRouteComponent, type RouterHistory } from "@tanstack/react-router";
import type { AgreementFilter } from "@/features/agreements/api/agreements";
import type { EnterpriseFilter } from "@/features/enterprises/api/enterprises";
import type { ProjectFilter } from "@/features/projects/api/projects";
import { administrationRoutes } from "./administration-routes";
import { noticeRoutes } from "./notice-routes";
import { root } from "./root";
import { oneOf, word } from "./search-values";
import { sessionRoutes } from "./session-routes";

interface ProjectFor {
	readonly enterprise?: string;
}

const routes = [
	createRoute({ getParentRoute: () => root, path: "/", component: lazyRouteComponent(() => import("./home-route"), "HomeRoute") }),
	createRoute({
		getParentRoute: () => root,
		path: "/agreements",
		validateSearch: (search): AgreementFilter => ({ q: word(search["q"]), state: oneOf(["draft", "signed", "in-force", "expired", "terminated"], search["state"]), sort: oneOf(["urgent", "title"], search["sort"]) }),
		component: lazyRouteComponent(() => import("@/features/agreements/routes/agreements-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/agreements/new",
		component: lazyRouteComponent(() => import("@/features/agreements/routes/new-agreement-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/agreements/$agreementId",
		component: lazyRouteComponent(() => import("@/features/agreements/routes/agreement-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/agreements/$agreementId/edit",
		component: lazyRouteComponent(() => import("@/features/agreements/routes/edit-agreement-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/agreements/$agreementId/signing",
		component: lazyRouteComponent(() => import("@/features/agreements/routes/sign-agreement-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/agreements/$agreementId/indicators/$indicatorId",
		component: lazyRouteComponent(() => import("@/features/agreements/routes/indicator-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/contributions/$contributionId",
		component: lazyRouteComponent(() => import("@/features/agreements/routes/contribution-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/measures",
		component: lazyRouteComponent(() => import("@/features/agreements/routes/measures-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/enterprises",
		validateSearch: (search): EnterpriseFilter => ({ q: word(search["q"]), kind: oneOf(["community-enterprise", "otop-producer", "cooperative", "sme", "industrial-plant"], search["kind"]), sort: oneOf(["newest", "members"], search["sort"]) }),
		component: lazyRouteComponent(() => import("@/features/enterprises/routes/enterprises-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/enterprises/new",
		component: lazyRouteComponent(() => import("@/features/enterprises/routes/new-enterprise-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/enterprises/$enterpriseId",
		component: lazyRouteComponent(() => import("@/features/enterprises/routes/enterprise-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/enterprises/$enterpriseId/edit",
		component: lazyRouteComponent(() => import("@/features/enterprises/routes/edit-enterprise-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/projects",
		validateSearch: (search): ProjectFilter => ({ q: word(search["q"]), stage: oneOf(["diagnosed", "planned", "running", "completed", "followed-up"], search["stage"]), sort: oneOf(["newest", "name"], search["sort"]) }),
		component: lazyRouteComponent(() => import("@/features/projects/routes/projects-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/projects/new",
		validateSearch: (search): ProjectFor => ({ enterprise: word(search["enterprise"]) }),
		component: lazyRouteComponent(() => import("@/features/projects/routes/new-project-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/projects/$projectId",
		component: lazyRouteComponent(() => import("@/features/projects/routes/project-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/projects/$projectId/report",
		component: lazyRouteComponent(() => import("@/features/projects/routes/report-outcome-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/outcomes/$outcomeId",
		component: lazyRouteComponent(() => import("@/features/projects/routes/outcome-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/outcomes/$outcomeId/correct",
		component: lazyRouteComponent(() => import("@/features/projects/routes/correct-outcome-route")),
	}),
	...sessionRoutes,
	...noticeRoutes,
	...administrationRoutes,
] as const;

export function makeRouter(history?: RouterHistory) {
	return createRouter({
		routeTree: root.addChildren(routes),
		...(history === undefined ? {} : { history }),
		defaultPreload: "intent",
		scrollRestoration: true,
	});
}

declare module "@tanstack/react-router" {
	interface Register {
		router: ReturnType<typeof makeRouter>;
	}
}
