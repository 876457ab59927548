#!/bin/sh
# Runs a command that needs Node.js, or says in one line what is missing.
needs="web: Node.js 20.19 or newer (22.12 or newer for 22) is needed to build the web app"
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
	echo "$needs; none was found. Install it from https://nodejs.org or your system's packages." >&2
	exit 1
fi
node -e '
	const [major, minor] = process.versions.node.split(".").map(Number);
	process.exit((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22 ? 0 : 1);
' || {
	echo "$needs; $(node --version) was found." >&2
	exit 1
}
exec "$@"
