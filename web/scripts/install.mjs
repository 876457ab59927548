// Installs the packages of package-lock.json, unless just these are there already.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const stamp = "node_modules/.ecotown-lock";
const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) {
	process.exit(0);
}
const done = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { stdio: "inherit" });
if (done.status === 0) {
	writeFileSync(stamp, lock);
}
process.exit(done.status ?? 1);
