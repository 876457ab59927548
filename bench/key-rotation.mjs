// Signing keys that change every ten seconds while tokens are taken and used: starts a platform of its own without the
// reference programme (in bench/target, emptied first), and counts what is refused. A token is used at once by nine requests,
// and once more when it is nearly over, when its key has long been retired.
// Usage: node bench/key-rotation.mjs [requests a second] [seconds] [port]
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [rate = 100, seconds = 120, port = 18180] = process.argv.slice(2).map(Number);
const USES = 9;
const LATE_MS = 100_000;
const home = resolve(root, 'bench/target/platform');
const environment = {
  ...process.env, ECOTOWN_HOME: home, ECOTOWN_REFERENCE: 'none', ECOTOWN_STARTUP_CACHE: 'off',
  ECOTOWN_AUTH_SIGNINGKEYS_PERIOD: '10s',
  // longer than the services keep the JWKS (5 minutes); the default, 15 minutes, would publish twice as many keys ahead
  ECOTOWN_AUTH_SIGNINGKEYS_PUBLISHAHEAD: '6m',
};
const ecotown = (...command) => execFileSync(resolve(root, 'ecotown'), command, { env: environment, encoding: 'utf8' });

const counts = { tokens: 0, used: 0, late: 0, refused: 0, failed: 0 };
const kids = new Set();
const late = [];
let open = 0;
let url;
let secret;

/** What is refused is the token's or the key's fault; what fails otherwise is a machine that cannot keep up. */
async function send(path, options, kind) {
  open++;
  try {
    const answer = await fetch(url + path, { ...options, signal: AbortSignal.timeout(30_000) });
    const body = await answer.text();
    if (answer.ok) {
      counts[kind]++;
      return body;
    }
    counts[[400, 401, 403].includes(answer.status) ? 'refused' : 'failed']++;
    console.error(`${path}: ${answer.status} ${body.slice(0, 200)}`);
  } catch (error) {
    counts.failed++;
    console.error(`${path}: ${error.cause?.code ?? error.name}`);
  } finally {
    open--;
  }
  return undefined;
}

async function token() {
  const authorization = 'Basic ' + Buffer.from(`bootstrap:${secret}`).toString('base64');
  const body = await send('/oauth2/token', { method: 'POST', headers: { authorization }, body: new URLSearchParams({ grant_type: 'client_credentials' }) }, 'tokens');
  return body && JSON.parse(body).access_token;
}

const use = (bearer, kind) => send('/api/agreements', { headers: { authorization: `Bearer ${bearer}` } }, kind);

async function takeAndUse() {
  const bearer = await token();
  if (bearer) {
    kids.add(JSON.parse(Buffer.from(bearer.split('.')[0], 'base64url')).kid);
    late.push({ bearer, at: performance.now() + LATE_MS });
    await Promise.all(Array.from({ length: USES }, () => use(bearer, 'used')));
  }
}

rmSync(home, { recursive: true, force: true });
try {
  ecotown('up', '--detach', '--port', String(port));
  ({ url } = JSON.parse(ecotown('status', '--json')));
  secret = /^.*bootstrap.*=(.+)$/m.exec(readFileSync(resolve(home, 'secrets.properties'), 'utf8'))[1].trim();
  const start = performance.now();
  for (let sent = 0; performance.now() - start < seconds * 1000;) {
    const due = (performance.now() - start) / 1000 * rate;
    // a machine that cannot keep up is not buried under requests
    while (sent < due && open < 4 * rate) {
      if (late.length > 0 && late[0].at < performance.now()) {
        use(late.shift().bearer, 'late');
        sent++;
      } else {
        takeAndUse();
        sent += 1 + USES;
      }
    }
    await new Promise((next) => setTimeout(next, 20));
  }
  while (open > 0) {
    await new Promise((next) => setTimeout(next, 100));
  }
  const took = (performance.now() - start) / 1000;
  const all = counts.tokens + counts.used + counts.late + counts.refused + counts.failed;
  console.log(`${all} requests in ${took.toFixed(0)} s, ${(all / took).toFixed(0)} a second, tokens signed with ${kids.size} keys`);
  console.log(`${counts.tokens} tokens taken, used ${counts.used} times at once and ${counts.late} times ${LATE_MS / 1000} s later; `
    + `refused ${counts.refused}, failed otherwise ${counts.failed}`);
  process.exitCode = counts.refused + counts.failed > 0 ? 1 : 0;
} finally {
  ecotown('down');
}
