import { fileURLToPath } from "node:url";
import localesPlugin from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const gateway = process.env["ECOTOWN_URL"] ?? "http://localhost:8080";
const behindTheGateway = "^/(api|account|oauth2|login|logout|sign-in|consent|connect|userinfo)(/|$|\\?)";

export default defineConfig({
	plugins: [react(), { ...localesPlugin.vite({ locales: ["en-US"] }), enforce: "pre" }],
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
