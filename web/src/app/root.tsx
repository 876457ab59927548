import { createRootRoute } from "@tanstack/react-router";
import { NotFound } from "./not-found";
import { RouteFailure } from "./route-failure";
import { Shell } from "./shell";

export const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: RouteFailure });
