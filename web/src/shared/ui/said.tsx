import { useEffect, useState, useSyncExternalStore } from "react";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "./button";
import { Icon } from "./icon";

interface Word {
	readonly text: string;
	/** Takes back what was done, where that is possible. */
	readonly undo?: () => void;
}

let last: Word | undefined;
const listeners = new Set<() => void>();

/** Says that something worked: on screen for a while, and to screen readers. The latest word takes the place of the one before. */
export function say(text: string, undo?: () => void): void {
	become(undo === undefined ? { text } : { text, undo });
}

const staysFor = 8_000;

/** The place of such words, once in the app. Whoever looks at it or tabs into it keeps it on screen. */
export function Said() {
	const { t } = useI18n();
	const word = useSyncExternalStore(subscribe, () => last);
	const [held, setHeld] = useState(false);
	useEffect(() => {
		if (word === undefined || held) {
			return undefined;
		}
		const timer = setTimeout(() => { become(undefined); }, word.undo === undefined ? staysFor : 2 * staysFor);
		return () => { clearTimeout(timer); };
	}, [word, held]);
	// what is taken from under a finger tells of no leaving
	const close = () => {
		setHeld(false);
		become(undefined);
	};
	return (
		<div className="said" role="status" aria-live="polite">
			{word === undefined ? null : (
				<div
					className="said-word"
					onPointerEnter={() => { setHeld(true); }}
					onPointerLeave={() => { setHeld(false); }}
					onFocus={() => { setHeld(true); }}
					onBlur={() => { setHeld(false); }}
				>
					<Icon name="check" size={18} />
					<p>{word.text}</p>
					{word.undo === undefined ? null : (
						<Button
							small
							look="quiet"
							onPress={() => {
								word.undo?.();
								close();
							}}
						>
							{t("action.undo")}
						</Button>
					)}
					<Button small look="quiet" aria-label={t("action.close")} onPress={close}>
						<Icon name="close" size={16} />
					</Button>
				</div>
			)}
		</div>
	);
}

function become(next: Word | undefined): void {
	last = next;
	listeners.forEach((listener) => { listener(); });
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
