import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { DataForm } from "./data-form";
import { NumberInput } from "./number-input";

const sent = vi.fn();

function Reporting() {
	const [value, setValue] = useState("");
	return (
		<DataForm error={null} running={false} restored={false} submitLabel="ส่ง" onSubmit={() => { sent(value); }}>
			<NumberInput label="ยอดขาย" value={value} onChange={setValue} />
		</DataForm>
	);
}

async function typed(text: string) {
	const user = userEvent.setup();
	render(<Reporting />);
	await user.type(screen.getByRole("textbox", { name: "ยอดขาย" }), text);
	await user.click(screen.getByRole("button", { name: "ส่ง" }));
}

beforeEach(() => {
	sent.mockReset();
});

it.each([["1,250.50", "1250.50"], ["๑,๒๕๐", "1250"]])("takes %s", async (text, value) => {
	await typed(text);
	expect(sent).toHaveBeenCalledWith(value);
});

it.each(["12,5", "1.234,5"])("says what the comma of %s is for and sends nothing", async (text) => {
	await typed(text);
	expect(sent).not.toHaveBeenCalled();
	expect(screen.getByText(/จุลภาคใช้คั่นหลักพันเท่านั้น/)).toBeTruthy();
	expect(screen.getByRole("textbox", { name: "ยอดขาย" })).toHaveProperty("value", text);
});
