import { StateChip } from "@/shared/ui/state-chip";
import { agreementState } from "./wording";

export function AgreementStateChip({ state }: { readonly state: string }) {
	return <StateChip state={state} wording={agreementState(state)} />;
}
