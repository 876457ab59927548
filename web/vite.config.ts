import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import localesPlugin from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";

const gateway = process.env["ECOTOWN_URL"] ?? "http://localhost:8080";
const behindTheGateway = "^/(api|account|oauth2|login|logout|session|sign-in|consent|connect|userinfo)(/|$|\\?)";
const schema = fileURLToPath(new URL("./src/api/schema/", import.meta.url));
const shape = readdirSync(schema).sort().reduce((hash, file) => hash.update(readFileSync(schema + file)), createHash("sha256"));

/**
 * The files of the app, so that it opens without network. Answers of the services are never among them, and a new version
 * waits until the person takes it: nothing changes under an open form.
 */
const serviceWorker = VitePWA({
	injectRegister: null,
	manifest: false,
	registerType: "prompt",
	workbox: {
		globPatterns: ["index.html", "manifest.webmanifest", "*.{svg,png}", "assets/*.{js,css,woff2}"],
		navigateFallback: "/index.html",
		// what is not a screen of this app
		navigateFallbackDenylist: [/^\/(api|account|oauth2|openapi|login|logout|session|sign-in|consent|connect|userinfo|actuator|\.well-known)(\/|$|\?)/, /\.[a-z]+$/],
		inlineWorkboxRuntime: true,
		sourcemap: false,
	},
});

const screen = /path: "([^"]+)"/g;
/** The addresses of the app, one a line: the gateway answers any other with 404. */
const screens = {
	name: "ecotown-screens",
	generateBundle(this: { emitFile(file: { type: "asset"; fileName: string; source: string }): void }) {
		const routes = ["router.tsx", "administration-routes.ts"].map((file) => readFileSync(new URL(`./src/app/${file}`, import.meta.url), "utf8"));
		const paths = routes.flatMap((source) => Array.from(source.matchAll(screen), ([, path = "/"]) => path));
		this.emitFile({ type: "asset", fileName: "screens.txt", source: `${paths.sort().join("\n")}\n` });
	},
};

export default defineConfig({
	plugins: [react(), screens, serviceWorker, { ...localesPlugin.vite({ locales: ["en-US"] }), enforce: "pre" }],
	define: { __API_SHAPE__: JSON.stringify(shape.digest("hex").slice(0, 12)) },
	resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
	build: {
		target: "es2022",
		assetsInlineLimit: 0, // data: URLs would need a wider content security policy
		manifest: true,
	},
	server: { proxy: { [behindTheGateway]: { target: gateway, changeOrigin: false } } },
	test: {
		environment: "jsdom",
		setupFiles: ["src/test/setup.ts"],
		testTimeout: 60_000,
		restoreMocks: true,
		unstubGlobals: true,
	},
});
