import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { chooseLocale } from "@/shared/i18n/locale";

// routes are loaded on demand, and the machine may be busy
configure({ asyncUtilTimeout: 15_000, getElementError: (message) => new Error(message ?? "not found") });
window.scrollTo = () => undefined;

beforeEach(() => {
	sessionStorage.clear();
	chooseLocale("th");
	document.cookie = "XSRF-TOKEN=token-of-the-gateway; path=/";
});

afterEach(() => {
	cleanup();
	vi.useRealTimers();
});
