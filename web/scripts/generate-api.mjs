// Makes src/api/schema/*.ts from the services' openapi.yaml; with --check only says whether they are up to date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const services = { auth: "auth", agreements: "agreements-service", enterprises: "enterprises-service", training: "training-service" };
const check = process.argv.includes("--check");
let stale = false;

mkdirSync(new URL("../src/api/schema/", import.meta.url), { recursive: true });
for (const [name, folder] of Object.entries(services)) {
	const source = new URL(`../../${folder}/openapi.yaml`, import.meta.url);
	const target = new URL(`../src/api/schema/${name}.ts`, import.meta.url);
	if (!existsSync(source)) {
		console.error(`web: ${folder}/openapi.yaml is not there; src/api/schema/${name}.ts stays as it is`);
		continue;
	}
	const types = `// Generated from ${folder}/openapi.yaml by "npm run generate"; do not edit.\n${astToString(await openapiTS(source))}`;
	if (existsSync(target) && readFileSync(target, "utf8") === types) {
		continue;
	}
	if (check) {
		console.error(`web: src/api/schema/${name}.ts does not match ${folder}/openapi.yaml; run "npm run generate" and commit it`);
		stale = true;
	} else {
		writeFileSync(target, types);
		console.log(`src/api/schema/${name}.ts`);
	}
}
process.exit(stale ? 1 : 0);
