import { Failure } from "@/shared/ui/states";

/** The net under every screen: a fault of the app itself, or a part of it that could not be loaded. */
export function RouteFailure({ error }: { readonly error: unknown }) {
	return (
		<Failure
			page
			error={error instanceof Error ? error : new Error(String(error))}
			retry={() => {
				globalThis.location.reload();
			}}
		/>
	);
}
