import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { today } from "@/shared/dates/today";
import { chooseLocale } from "@/shared/i18n/locale";
import { DataForm } from "./data-form";
import { DateInput } from "./date-input";

const sent = vi.fn();
const year = Number(today().slice(0, 4));
const short = (of: number) => String(of).slice(2);

function Signing({ required = false }: { readonly required?: boolean }) {
	const [value, setValue] = useState("");
	return (
		<DataForm error={null} running={false} restored={false} submitLabel="ส่ง" onSubmit={() => { sent(value); }}>
			<DateInput label="วันที่ลงนาม" value={value} onChange={setValue} required={required} />
		</DataForm>
	);
}

async function typed(text: string) {
	const user = userEvent.setup();
	render(<Signing />);
	await user.type(screen.getByRole("textbox", { name: /วันที่ลงนาม/ }), text);
	await user.click(screen.getByRole("button", { name: "ส่ง" }));
	return user;
}

afterEach(() => {
	sent.mockReset();
	chooseLocale("th");
});

it.each([`20/11/${String(year + 543)}`, `20112569`.replace("2569", String(year + 543)), `๒๐ พ.ย. ${String(year + 543)}`, `${String(year)}-11-20`])(
	"takes %s as it stands",
	async (text) => {
		await typed(text);
		expect(sent).toHaveBeenCalledWith(`${String(year)}-11-20`);
	},
);

it.each([`20/11/${short(year + 543)}`, `20/11/${String(year)}`])("asks about %s and sends nothing before it is answered", async (text) => {
	const user = await typed(text);
	expect(sent).not.toHaveBeenCalled();
	expect(screen.getByRole("textbox", { name: /วันที่ลงนาม/ })).toHaveProperty("value", text);
	await user.click(screen.getByRole("button", { name: `หมายถึง 20 พฤศจิกายน ${String(year + 543)} (${String(year)}) ใช่หรือไม่` }));
	await user.click(screen.getByRole("button", { name: "ส่ง" }));
	expect(sent).toHaveBeenCalledWith(`${String(year)}-11-20`);
});

it("asks in English, too", async () => {
	chooseLocale("en");
	const user = await typed(`20/11/${short(year)}`);
	expect(sent).not.toHaveBeenCalled();
	await user.click(screen.getByRole("button", { name: `Did you mean 20 November ${String(year)} (B.E. ${String(year + 543)})?` }));
	await user.click(screen.getByRole("button", { name: "ส่ง" }));
	expect(sent).toHaveBeenCalledWith(`${String(year)}-11-20`);
});

it("keeps what cannot be read, says so and sends nothing", async () => {
	await typed("เร็ว ๆ นี้");
	expect(sent).not.toHaveBeenCalled();
	expect(screen.getByText(/อ่านวันที่นี้ไม่ได้/)).toBeTruthy();
	expect(screen.getByRole("textbox", { name: /วันที่ลงนาม/ })).toHaveProperty("value", "เร็ว ๆ นี้");
});

it("may be left out where it need not be there", async () => {
	const user = userEvent.setup();
	render(<Signing />);
	await user.click(screen.getByRole("button", { name: "ส่ง" }));
	expect(sent).toHaveBeenCalledWith("");
});
