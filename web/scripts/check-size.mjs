// Fails the build when the compressed script of the first screen grows beyond its budget.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const budget = 200 * 1024;
const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));

/** A chunk and everything it imports statically. */
function closure(key, found = new Set()) {
	if (!found.has(key)) {
		found.add(key);
		(manifest[key].imports ?? []).forEach((next) => closure(next, found));
	}
	return found;
}

const size = (keys) => [...keys].reduce((sum, key) => sum + gzipSync(readFileSync(`dist/${manifest[key].file}`)).length, 0);
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(0)} kB`;

const languages = Object.keys(manifest).filter((key) => /catalogue\/(th|en)\.ts$/.test(key));
const entry = closure("index.html");
// everybody reads one language, and loads it before the first screen
const words = Math.max(...languages.map((key) => size([...closure(key)].filter((part) => !entry.has(part)))));
const screens = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && !languages.includes(key));
const largest = screens
	.map((key) => ({ key, bytes: words + size(closure(key, new Set(entry))) }))
	.sort((one, other) => other.bytes - one.bytes);
const home = largest.find(({ key }) => key.includes("home-route"));

console.log(`script, gzip: shell ${kilobytes(size(entry))}, first screen ${kilobytes(home.bytes)} of ${kilobytes(budget)}, largest screen ${kilobytes(largest[0].bytes)} (${largest[0].key})`);
if (home.bytes > budget) {
	console.error("web: the first screen is over its budget");
	process.exit(1);
}
