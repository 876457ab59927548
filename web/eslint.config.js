import { readdirSync } from "node:fs";
import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Lowest first, as the services call each other: a feature may use the `api` of those before it, never of those after it. */
const order = ["session-user", "notices", "agreements", "enterprises", "projects", "sessions", "administration"];
const features = readdirSync(new URL("./src/features", import.meta.url)).filter((name) => !name.startsWith("."));
const unordered = features.filter((name) => !order.includes(name));
if (unordered.length > 0) {
	throw new Error(`eslint.config.js: give ${unordered.join(", ")} a place in the order of features`);
}

const forbid = (...groups) => ({
	"no-restricted-imports": ["error", { patterns: groups.map(([regex, message]) => ({ regex, message })) }],
});
const deep = ["^\\.\\./\\.\\./", "Cross a folder boundary with @/, so that the direction can be checked."];

const directions = [
	{
		files: ["src/shared/**", "src/api/**"],
		rules: forbid(["^@/(features|app)/", "Shared code knows neither features nor app."], deep),
	},
	...features.map((feature) => {
		const usable = order.slice(0, order.indexOf(feature) + 1).join("|");
		return {
			files: [`src/features/${feature}/**`],
			rules: forbid(
				["^@/app/", "Features do not know the app."],
				[`^@/features/(?!(${usable})/)`, "A feature uses only features before it in the order of eslint.config.js."],
				["^@/features/[^/]+/routes/", "Routes belong to the app's router."],
				deep,
			),
		};
	}),
];

export default tseslint.config(
	{ ignores: ["dist", "target", "node_modules", "src/api/schema"] },
	js.configs.recommended,
	...tseslint.configs.strict,
	...tseslint.configs.stylistic,
	reactHooks.configs.flat.recommended,
	jsxA11y.flatConfigs.recommended,
	{
		rules: {
			"@typescript-eslint/no-explicit-any": "error",
			"@typescript-eslint/consistent-type-imports": "error",
			"@typescript-eslint/consistent-type-definitions": ["error", "interface"],
			"no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
			"max-lines": ["error", { max: 320, skipBlankLines: true, skipComments: true }],
		},
	},
	{
		files: ["src/**/*.tsx"],
		rules: { "max-lines": ["error", { max: 150, skipBlankLines: true, skipComments: true }] },
	},
	{ files: ["src/features/*/routes/*.tsx", "*.config.*"], rules: { "no-restricted-exports": "off" } },
	{ files: ["src/**/*.test.tsx", "src/shared/i18n/catalogue/*"], rules: { "max-lines": "off" } },
	{ files: ["scripts/*.mjs", "eslint.config.js"], languageOptions: { globals: { console: "readonly", process: "readonly", URL: "readonly" } } },
	...directions,
);
