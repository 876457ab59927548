// How long a session of the web app outlives "sign out everywhere" on the account page: from the moment that is sent until
// the gateway answers 401. Needs the running platform (./ecotown up). Usage: node bench/back-channel-logout.mjs [runs]
import { execFileSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Cookies } from './cookies.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const runs = Number(process.argv[2] ?? 20);
const platform = JSON.parse(execFileSync(resolve(root, 'ecotown'), ['status', '--json'], { encoding: 'utf8' }));
const person = platform.people.find(({ username }) => username === 'executive');
const times = [];

/** A browser in which the person is signed in to the web app. */
async function signedIn() {
  const browser = new Cookies(platform.url);
  const page = await browser.open('/oauth2/authorization/ecotown');
  await browser.submit(page, '/sign-in', { username: person.username, password: person.password });
  return browser;
}

for (let run = 0; run < runs; run++) {
  // both devices are known already, as they are when somebody signs out everywhere
  const [lost, own] = [await signedIn(), await signedIn()];
  if ((await lost.send('GET', '/api/me')).status !== 200) {
    throw new Error('not signed in');
  }
  const account = await own.open('/account');
  const start = performance.now();
  await own.submit(account, '/account/sessions/end-all', {});
  while ((await lost.send('GET', '/api/me')).status !== 401) {
    if (performance.now() - start > 30_000) {
      throw new Error('the session did not end');
    }
  }
  times.push(performance.now() - start);
}

const sorted = times.toSorted((one, other) => one - other);
const ms = (value) => `${value.toFixed(0)} ms`;
console.log(`min ${ms(sorted[0])}   median ${ms(sorted[Math.floor(runs / 2)])}   max ${ms(sorted.at(-1))}   (${runs} runs)`);
