// Makes src/api/schema/*.ts and src/api/required-roles.ts from the services' openapi.yaml; with --check only says whether
// they are up to date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { load } from "js-yaml";
import openapiTS, { astToString } from "openapi-typescript";

const services = { auth: "auth", agreements: "agreements-service", enterprises: "enterprises-service", training: "training-service" };
const check = process.argv.includes("--check");
let stale = false;

function write(path, source, content) {
	const target = new URL(`../${path}`, import.meta.url);
	if (existsSync(target) && readFileSync(target, "utf8") === content) {
		return;
	}
	if (check) {
		console.error(`web: ${path} does not match ${source}; run "npm run generate" and commit it`);
		stale = true;
	} else {
		writeFileSync(target, content);
		console.log(path);
	}
}

/** Operations that need no role have no line: nothing is to be asked about them. */
function rolesOf(description) {
	return Object.values(description.paths)
		.flatMap((path) => Object.values(path))
		.filter((operation) => operation["x-required-roles"]?.length > 0)
		.map((operation) => [operation.operationId, operation["x-required-roles"]]);
}

mkdirSync(new URL("../src/api/schema/", import.meta.url), { recursive: true });
const required = new Map();
for (const [name, folder] of Object.entries(services)) {
	const source = new URL(`../../${folder}/openapi.yaml`, import.meta.url);
	if (!existsSync(source)) {
		console.error(`web: ${folder}/openapi.yaml is not there; what is made of it cannot be told`);
		process.exit(1);
	}
	write(`src/api/schema/${name}.ts`, `${folder}/openapi.yaml`, `// Generated from ${folder}/openapi.yaml by "npm run generate"; do not edit.\n${astToString(await openapiTS(source))}`);
	for (const [operation, roles] of rolesOf(load(readFileSync(source, "utf8")))) {
		if (required.has(operation)) {
			console.error(`web: two services have an operation ${operation}; one of them needs another name`);
			process.exit(1);
		}
		required.set(operation, roles);
	}
}

const lines = [...required].sort().map(([operation, roles]) => `\t${operation}: [${roles.map((role) => JSON.stringify(role)).join(", ")}],\n`);
write(
	"src/api/required-roles.ts",
	"the services' openapi.yaml",
	`// Generated from the services' openapi.yaml by "npm run generate"; do not edit.

/** Who may call an operation: whoever has one of these roles. */
export const requiredRoles = {
${lines.join("")}} as const;
`,
);
process.exit(stale ? 1 : 0);
