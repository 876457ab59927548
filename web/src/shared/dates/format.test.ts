import { describe, expect, it } from "vitest";
import { formatDate, formatInstant, formatPeriod } from "./format";

describe("dates", () => {
	it("are in the Buddhist era for Thai readers", () => {
		expect(formatDate("2017-11-10", "th", "long")).toBe("10 พฤศจิกายน 2560");
		expect(formatDate("2017-11-10", "th", "short")).toBe("10 พ.ย. 2560");
	});

	it("are in the Common Era for English readers", () => {
		expect(formatDate("2017-11-10", "en", "long")).toBe("10 November 2017");
	});

	it("keep 29 February of a leap year", () => {
		expect(formatDate("2020-02-29", "th", "long")).toBe("29 กุมภาพันธ์ 2563");
	});

	it("name a whole month by its name", () => {
		expect(formatPeriod("2018-02-01", "2018-02-28", "th")).toBe("กุมภาพันธ์ 2561");
		expect(formatPeriod("2018-02-01", "2018-03-31", "en")).toBe("1 Feb 2018 – 31 Mar 2018");
	});

	it("show instants in Thai time", () => {
		expect(formatInstant("2018-06-01T18:30:00Z", "th")).toBe("2 มิ.ย. 2561 01:30 น.");
		expect(formatInstant("2018-06-01T18:30:00Z", "en")).toBe("2 Jun 2018 01:30");
	});

	it("show what is no date as it came", () => {
		expect(formatDate("soon", "th", "long")).toBe("soon");
	});
});
