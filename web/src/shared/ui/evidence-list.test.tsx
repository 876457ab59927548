import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { fireEvent } from "@testing-library/dom";
import { describe, expect, it } from "vitest";
import { EvidenceList } from "./evidence-list";

const sha256 = "9".repeat(64);
const photo = { name: "ร้าน.jpg", sha256, href: `/api/evidence/${sha256}` };

describe("the files behind a figure", () => {
	it("shows a photo small, and large on demand with the name and the hash", async () => {
		render(<EvidenceList files={[{ ...photo, thumbnail: `${photo.href}/thumbnail` }]} />);
		const small = screen.getByRole("button", { name: "ดูภาพใหญ่ ร้าน.jpg" });
		expect(small.querySelector("img")).toHaveAttribute("src", `/api/evidence/${sha256}/thumbnail`);
		await userEvent.click(small);
		const dialog = within(await screen.findByRole("dialog", { name: "ร้าน.jpg" }));
		expect(dialog.getByRole("img", { name: "ร้าน.jpg" })).toHaveAttribute("src", photo.href);
		expect(dialog.getByText(`SHA-256 ${sha256}`)).toBeVisible();
		await userEvent.click(dialog.getByRole("button", { name: "ปิด" }));
		expect(screen.queryByRole("dialog")).toBeNull();
	});

	it("knows a photo of a contribution by its name", () => {
		render(<EvidenceList files={[photo, { ...photo, name: "a.pdf" }, { ...photo, name: "b.jpg", href: "https://elsewhere.example/b.jpg" }]} />);
		expect(screen.getAllByRole("button", { name: /^ดูภาพใหญ่/ })).toHaveLength(1);
		expect(screen.getAllByText(`SHA-256 ${sha256}`)).toHaveLength(3);
	});

	it("shows the name where the picture cannot be had", () => {
		render(<EvidenceList files={[photo]} />);
		fireEvent.error(screen.getByRole("button").querySelector("img") as HTMLImageElement);
		expect(screen.queryByRole("button")).toBeNull();
		expect(screen.getByRole("link", { name: "ร้าน.jpg" })).toBeVisible();
	});
});
