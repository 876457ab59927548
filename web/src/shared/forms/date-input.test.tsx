import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { expect, it } from "vitest";
import { DateInput } from "./date-input";

function Typing() {
	const [value, setValue] = useState("");
	return (
		<I18nProvider locale="th-TH-u-ca-buddhist-nu-latn">
			<DateInput label="วันที่" value={value} onChange={setValue} />
			<output>{value}</output>
		</I18nProvider>
	);
}

it("takes a Buddhist-era date typed digit by digit", async () => {
	const user = userEvent.setup();
	render(<Typing />);
	const [day] = within(screen.getByRole("group", { name: /วันที่/ })).getAllByRole("spinbutton");
	if (day === undefined) {
		throw new Error("no segments");
	}
	await user.click(day);
	await user.keyboard("01072561");
	expect(screen.getByRole("status").textContent).toBe("2018-07-01");
});
