import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "./root";

export const noticeRoutes = [
	createRoute({
		getParentRoute: () => root,
		path: "/notices",
		validateSearch: (search): { unread?: true } => ({ unread: search["unread"] === true ? true : undefined }),
		component: lazyRouteComponent(() => import("@/features/notices/routes/notices-route")),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/notices/settings",
		component: lazyRouteComponent(() => import("@/features/notices/routes/notice-settings-route")),
	}),
] as const;
