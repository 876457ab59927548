import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Collection } from "react-aria-components/Collection";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem, ListBoxLoadMoreItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Icon } from "@/shared/ui/icon";
import { Fault } from "./fault";
import type { Option } from "./select-input";

interface SearchSelectProps {
	readonly label: string;
	readonly pointer?: string;
	readonly options: readonly Option[];
	/** What is shown for the value that is chosen already. */
	readonly shown: string;
	readonly onSearch: (text: string) => void;
	readonly onChoose: (id: string) => void;
	/** Takes the choice back, where there need not be one. */
	readonly onClear?: () => void;
	readonly hint?: string;
	readonly required?: boolean;
	readonly busy?: boolean;
	/** Reads on where the list ends and the service has more. */
	readonly more?: Pick<UseInfiniteQueryResult, "hasNextPage" | "isFetchingNextPage" | "fetchNextPage">;
	readonly wide?: boolean;
}

/** Chooses one of many that a service searches through. */
export function SearchSelect(props: SearchSelectProps) {
	const { t } = useI18n();
	const { more } = props;
	const [typed, setTyped] = useState<string | undefined>(undefined);
	// the list closes when this changes to an option
	const [chosen, setChosen] = useState<string | null>(null);
	// React Aria empties the text right after a choice, since the choice is not its to keep
	const choosing = useRef(false);
	return (
		<ComboBox
			className={props.wide === true ? "field wide" : "field"}
			name={props.pointer}
			isRequired={props.required ?? false}
			items={props.options}
			inputValue={typed ?? props.shown}
			selectedKey={chosen}
			allowsCustomValue
			allowsEmptyCollection
			menuTrigger="focus"
			onInputChange={(text) => {
				if (!choosing.current) {
					setTyped(text);
					setChosen(null);
					props.onSearch(text);
				}
			}}
			onSelectionChange={(key) => {
				if (key === null) {
					return;
				}
				choosing.current = true;
				setTimeout(() => {
					choosing.current = false;
				});
				setTyped(props.options.find((option) => option.id === key)?.label);
				setChosen(String(key));
				props.onChoose(String(key));
			}}
			onBlur={() => {
				setTyped(undefined);
				setChosen(null);
			}}
		>
			<Label>{props.label}</Label>
			<div className="combo">
				<Input />
				{props.onClear === undefined || props.shown === "" ? null : (
					<Button
						slot={null}
						aria-label={t("action.clearNamed", { name: props.label })}
						onPress={() => {
							setTyped(undefined);
							props.onSearch("");
							props.onClear?.();
						}}
					>
						<Icon name="close" size={18} />
					</Button>
				)}
				<Button aria-label={t("action.openList")}>
					<Icon name="down" size={18} />
				</Button>
			</div>
			{props.hint === undefined ? null : <Text slot="description">{props.hint}</Text>}
			<Fault />
			<Popover className="popover">
				<ListBox
					className="options"
					renderEmptyState={() => (
						<div className="options-empty">{props.busy === true ? t("state.loading") : t("field.nothingFound")}</div>
					)}
				>
					<Collection items={props.options}>
						{(option: Option) => (
							<ListBoxItem id={option.id} className="option" textValue={option.label}>
								{option.label}
							</ListBoxItem>
						)}
					</Collection>
					{more?.hasNextPage === true ? (
						<ListBoxLoadMoreItem
							isLoading={more.isFetchingNextPage}
							onLoadMore={() => {
								void more.fetchNextPage();
							}}
						>
							<span className="options-empty">{t("state.loading")}</span>
						</ListBoxLoadMoreItem>
					) : null}
				</ListBox>
			</Popover>
		</ComboBox>
	);
}
