import { createLink } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";

export type Look = "primary" | "outline" | "quiet" | "danger";

interface Looks {
	readonly look?: Look;
	readonly small?: boolean;
}

function classes({ look = "outline", small = false }: Looks): string {
	return `btn btn-${look}${small ? " btn-small" : ""}`;
}

export function Button({ look, small, ...props }: Omit<AriaButtonProps, "className"> & Looks) {
	return <AriaButton {...props} className={classes({ look, small })} />;
}

function AnchorButton({ look, small, children, ...props }: ComponentProps<"a"> & Looks) {
	return (
		<a {...props} className={classes({ look, small })}>
			{children}
		</a>
	);
}

/** A link that looks like a button; `to` is checked against the routes. */
export const LinkButton = createLink(AnchorButton);
