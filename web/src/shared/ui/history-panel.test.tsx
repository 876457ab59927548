import { describe, expect, it } from "vitest";
import { message } from "@/shared/i18n/messages";
import { actorName } from "./history-panel";

describe("who did it", () => {
	const actor = { name: "มานี ตัวอย่าง" };

	it("is told with the client that acted in that name", () => {
		expect(actorName({ actor, through: "training-service" }, (key, values) => message("th", key, values))).toBe("มานี ตัวอย่าง ผ่าน training-service");
		expect(actorName({ actor, through: "training-service" }, (key, values) => message("en", key, values))).toBe("มานี ตัวอย่าง, through training-service");
	});

	it("is the person alone who did it directly", () => {
		expect(actorName({ actor, through: null }, (key, values) => message("th", key, values))).toBe("มานี ตัวอย่าง");
	});
});
