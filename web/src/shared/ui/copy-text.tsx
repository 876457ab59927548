import { useState } from "react";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "./button";

/** A text to take elsewhere. Where the browser does not let it be copied, it can still be selected. */
export function CopyText({ text, label }: { readonly text: string; readonly label: string }) {
	const { t } = useI18n();
	const [copied, setCopied] = useState(false);
	return (
		<div className="row">
			<code className="hash">{text}</code>
			<Button
				small
				onPress={() => {
					navigator.clipboard.writeText(text).then(
						() => { setCopied(true); },
						() => { setCopied(false); },
					);
				}}
			>
				{label}
			</Button>
			<span role="status" className="small muted">
				{copied ? t("action.copied") : ""}
			</span>
		</div>
	);
}
