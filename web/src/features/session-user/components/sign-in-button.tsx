import { signInAddress } from "@/shared/http/sign-in-address";
import { useI18n } from "@/shared/i18n/use-i18n";

/** Leaves the app: the gateway starts the sign-in and comes back to where the person was. */
export function SignInButton({ returnTo }: { readonly returnTo: string }) {
	const { t } = useI18n();
	return (
		<a className="btn btn-primary" href={signInAddress(returnTo)}>
			{t("signIn.action")}
		</a>
	);
}
