import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Meter } from "./meter";

const targets = [
	{ value: 9000, label: "2561" },
	{ value: 10500, label: "2562" },
];

function show(value: number | null, share: number | null, start = 7800) {
	render(
		<Meter label="รายได้" value={value} unit="บาทต่อเดือน" start={start} share={share} targets={targets} />,
	);
	const meter = screen.getByRole("meter", { name: "รายได้" });
	return { meter, fill: meter.querySelector<HTMLElement>(".meter-fill")?.style.width, marks: meter.querySelectorAll<HTMLElement>(".meter-mark") };
}

describe("the meter of an indicator", () => {
	it("shows a level from its baseline on, so that no improvement is nothing", () => {
		const { meter, fill } = show(7800, 0);
		expect(meter).toHaveAttribute("aria-valuenow", "0");
		expect(fill).toBe("0%");
		expect(screen.getByText("0%")).toBeVisible();
	});

	it("says the share that the platform says", () => {
		const { fill, marks } = show(9600, 0.6667);
		expect(screen.getByText("67%")).toBeVisible();
		expect(fill).toBe("66.67%");
		expect(marks[0]?.style.left).toBe(`${String((1200 / 2700) * 100)}%`);
	});

	it("shows what shall fall", () => {
		// the first target is twice as far away as the goal
		const { fill, marks } = show(11250, 0.5, 12000);
		expect(fill).toBe("25%");
		expect(marks[0]?.style.left).toBe("50%");
	});

	it("tells no figure from nothing", () => {
		const { meter, fill } = show(null, null);
		expect(meter).toHaveAttribute("aria-valuetext", "ยังไม่มีตัวเลข");
		expect(screen.getByText("ยังไม่มีตัวเลข")).toBeVisible();
		expect(fill).toBe("0%");
	});
});
