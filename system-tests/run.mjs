// Finds a browser, then runs the tests. Without one the journeys are skipped, loudly; with
// ECOTOWN_REQUIRE_BROWSER=true that is a failure.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const KNOWN = [
  process.env.ECOTOWN_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function run(command, args, env = {}) {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;
}

function findBrowser() {
  const installed = KNOWN.find((path) => path && existsSync(path));
  if (installed) {
    return installed;
  }
  console.log('No Chromium found; trying the download of Playwright …');
  return run('npx', ['playwright', 'install', 'chromium-headless-shell']) === 0 ? 'playwright' : undefined;
}

const browser = findBrowser();
const args = ['playwright', 'test', ...process.argv.slice(2)];
if (!browser) {
  const line = '*'.repeat(78);
  console.error(`${line}\n* NO BROWSER: the journeys are NOT RUN. Install Chromium (Debian: apt-get install\n` +
    `* chromium fonts-thai-tlwg) or name one in ECOTOWN_CHROMIUM.\n${line}`);
  if (process.env.ECOTOWN_REQUIRE_BROWSER === 'true') {
    process.exit(1);
  }
  args.push('--project=api');
}
process.exit(run('npx', args, browser && browser !== 'playwright' ? { ECOTOWN_CHROMIUM: browser } : {}));
