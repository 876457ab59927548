// auth and a real Keycloak, in turn, on one machine: the same PostgreSQL (that of the running platform, fsync on), the same
// heap limit, ES256 and Argon2id cost on both sides. Counts what each server process itself uses of the processor, so that
// other load on the machine matters little, and leaves out the JIT compiler's threads. Needs Linux, the running platform (./ecotown up) and an unpacked Keycloak.
// auth runs as one more replica on the platform's database, as it does on a server (auth/README.md, "On a server"), which
// includes a start-up cache and settings of the C library; Keycloak as its own scripts start it, which have neither.
// Usage: ECOTOWN_KEYCLOAK=<folder> [JAVA_HOME=<JDK 21 or later>] node bench/keycloak.mjs [rounds] [warm] [starts] [heap]
// warm: for how many seconds each side does each of the things before it counts; starts: how often each is started;
// heap: the limit of both heaps in MiB (Keycloak's scripts have 512 when they are not told)
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Browser, json, post, signIn, tokens } from './oauth.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const rounds = Number(process.argv[2] ?? 7);
const warmSeconds = Number(process.argv[3] ?? 60);
const startRounds = Number(process.argv[4] ?? 3);
const heap = Number(process.argv[5] ?? 256);
const MINUTES = 15;
const SECRET = 'only-for-the-measurement';
// and compiler threads that stay, so that their time can be told from the rest
const JVM = ['-Xms64m', `-Xmx${heap}m`, '-XX:-UseDynamicNumberOfCompilerThreads'];
// as auth has it: Argon2id, 19 MiB, two passes, one lane, 32 bytes
const ARGON2 = { memory: 19 * 1024, iterations: 2 };
// named again: the C library has taken what the platform's auth was given apart, where this could be read
const MALLOC = 'glibc.malloc.arena_max=2:glibc.malloc.mmap_threshold=1048576:glibc.malloc.hugetlb=1';
const CACHE = resolve(root, 'bench/target/auth.aot');
const PORTS = { ecotown: 18181, keycloak: 18182 };

const platform = JSON.parse(execFileSync(resolve(root, 'ecotown'), ['status', '--json'], { encoding: 'utf8' }));
const auth = platform.services.find((service) => service.name === 'auth');
const environment = Object.fromEntries(readFileSync(`/proc/${auth.pid}/environ`, 'utf8').split('\0').filter(Boolean)
  .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
const command = readFileSync(`/proc/${auth.pid}/cmdline`, 'utf8').split('\0');
const [database] = /127\.0\.0\.1:\d+/.exec(environment.SPRING_DATASOURCE_URL);
const secrets = readFileSync(resolve(environment.ECOTOWN_HOME, 'secrets.properties'), 'utf8');
const person = platform.people.find(({ username }) => username === 'representative');
const machine = platform.clients.find(({ roles }) => roles.includes('programme-officer'));

const sides = {
  ecotown: {
    base: `http://127.0.0.1:${PORTS.ecotown}`,
    ready: '/.well-known/openid-configuration',
    authorize: '/oauth2/authorize', token: '/oauth2/token',
    person, machine,
    web: { id: 'gateway', secret: environment.ECOTOWN_AUTH_SECRETS_GATEWAY, redirect: `${platform.issuer}/login/oauth2/code/ecotown` },
    spawn: () => spawn(command[0], [...JVM, `-XX:AOTCache${existsSync(CACHE) ? '' : 'Output'}=${CACHE}`, `@${resolve(root, 'auth/src/main/jvm/server.options')}`,
      ...command.slice(command.indexOf('-jar')).filter(Boolean)], {
      stdio: 'ignore', cwd: environment.ECOTOWN_HOME,
      env: { ...environment, GLIBC_TUNABLES: MALLOC, SERVER_PORT: String(PORTS.ecotown) },
    }),
  },
  keycloak: {
    base: `http://127.0.0.1:${PORTS.keycloak}`,
    ready: '/realms/master',
    authorize: '/realms/bench/protocol/openid-connect/auth', token: '/realms/bench/protocol/openid-connect/token',
    person: { username: person.username, password: person.password },
    machine: { id: 'machine', secret: SECRET },
    web: { id: 'web', secret: SECRET, redirect: `${platform.issuer}/login/oauth2/code/ecotown` },
    spawn: () => spawn('bash', [resolve(keycloak(), 'bin/kc.sh'), 'start', '--optimized', '--http-enabled=true',
      '--http-host=127.0.0.1', `--http-port=${PORTS.keycloak}`, `--hostname=http://127.0.0.1:${PORTS.keycloak}`,
      `--db-url=jdbc:postgresql://${database}/postgres`, '--db-username=postgres'], {
      stdio: 'ignore', detached: true, env: {
        ...process.env, JAVA_OPTS_KC_HEAP: JVM.join(' '), KC_DB_PASSWORD: /^database\.postgres=(.*)$/m.exec(secrets)[1],
        KC_SPI_PASSWORD_HASHING__ARGON2__MEMORY: String(ARGON2.memory),
        KC_SPI_PASSWORD_HASHING__ARGON2__ITERATIONS: String(ARGON2.iterations),
        KC_BOOTSTRAP_ADMIN_USERNAME: 'admin', KC_BOOTSTRAP_ADMIN_PASSWORD: SECRET,
      },
    }),
  },
};

/** A copy of its own, built for PostgreSQL. */
function keycloak() {
  const copy = resolve(root, 'bench/target/keycloak');
  if (!existsSync(`${copy}/built`)) {
    cpSync(process.env.ECOTOWN_KEYCLOAK, copy, { recursive: true });
    execFileSync('bash', [`${copy}/bin/kc.sh`, 'build', '--db=postgres'], { stdio: 'ignore' });
    writeFileSync(`${copy}/built`, '');
  }
  return copy;
}

function ticks(path) {
  const fields = readFileSync(`${path}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

const cpuSeconds = (pid) => ticks(`/proc/${pid}`) / 100;

/** Without the threads that compile: what a request costs once the server is warm, although this run is short. */
function workSeconds(pid) {
  let seconds = cpuSeconds(pid);
  for (const task of readdirSync(`/proc/${pid}/task`).map((id) => `/proc/${pid}/task/${id}`)) {
    try {
      if (/^C[12] Compiler/.test(readFileSync(`${task}/comm`, 'utf8'))) {
        seconds -= ticks(task) / 100;
      }
    }
    catch (gone) {
      // another thread that has ended since it was listed; those that compile stay
      if (gone.code !== 'ENOENT' && gone.code !== 'ESRCH') {
        throw gone;
      }
    }
  }
  return seconds;
}

const residentMiB = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

/** The JVM: the process itself, or the child of a script. */
function jvm(pid) {
  const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  const child = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0];
  return name === 'java' || !child ? pid : Number(child);
}

async function start(side) {
  const from = performance.now();
  side.process = side.spawn();
  side.process.once('exit', () => (side.process = undefined));
  while (!(await fetch(side.base + side.ready).then((answer) => answer.ok, () => false))) {
    if (!side.process || performance.now() - from > 900_000) {
      throw new Error(`${side.base} did not start`);
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  side.pid = jvm(side.process.pid);
  return { wall: (performance.now() - from) / 1000, cpu: cpuSeconds(side.pid) };
}

async function stop(side) {
  if (side.process) {
    const gone = new Promise((done) => side.process.once('exit', done));
    process.kill(jvm(side.process.pid), 'SIGTERM');
    await gone;
  }
}

/** A realm that does what auth does: ES256, refresh tokens that are good once. */
async function setUpKeycloak({ base, web }) {
  const admin = async (method, path, body) => {
    const { access_token: token } = await json(await post(`${base}/realms/master/protocol/openid-connect/token`,
      { grant_type: 'password', client_id: 'admin-cli', username: 'admin', password: SECRET }));
    const answer = await fetch(`${base}/admin/realms${path}`, {
      method, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok && answer.status !== 404) {
      throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    }
    return answer.status === 200 ? answer.json() : undefined;
  };
  await admin('DELETE', '/bench');
  const es256 = { 'access.token.signed.response.alg': 'ES256', 'id.token.signed.response.alg': 'ES256' };
  await admin('POST', '', {
    realm: 'bench', enabled: true, sslRequired: 'none', defaultSignatureAlgorithm: 'ES256', accessTokenLifespan: 300,
    revokeRefreshToken: true, refreshTokenMaxReuse: 0,
    components: { 'org.keycloak.keys.KeyProvider': [
      { name: 'es256', providerId: 'ecdsa-generated', config: { priority: ['200'], ecdsaEllipticCurveKey: ['P-256'] } }] },
    clients: [
      { clientId: 'machine', secret: SECRET, serviceAccountsEnabled: true, standardFlowEnabled: false, attributes: es256 },
      { clientId: 'web', secret: SECRET, standardFlowEnabled: true, redirectUris: [web.redirect],
        attributes: { ...es256, 'pkce.code.challenge.method': 'S256' } },
    ],
    users: [{
      username: person.username, enabled: true, email: 'someone@bench.example', emailVerified: true, firstName: 'Some',
      lastName: 'One', credentials: [{ type: 'password', value: person.password, temporary: false }],
    }],
  });
  const [{ id }] = await admin('GET', '/bench/users');
  const [{ credentialData }] = await admin('GET', `/bench/users/${id}/credentials`);
  const { hashIterations, additionalParameters: cost } = JSON.parse(credentialData);
  if (Number(cost.memory[0]) !== ARGON2.memory || hashIterations !== ARGON2.iterations || cost.parallelism[0] !== '1' || cost.type[0] !== 'id') {
    throw new Error(`Keycloak hashes at another cost: ${credentialData}`);
  }
}

/** Does something `count` times, so many at once. */
async function repeat(count, atOnce, work) {
  let left = count;
  await Promise.all(Array.from({ length: atOnce }, async (_, place) => {
    while (left-- > 0) {
      await work(place);
    }
  }));
}

const chains = { ecotown: [], keycloak: [] };
const measures = {
  'client credentials': { count: 2000, atOnce: 4, work: (side) =>
    tokens(side, side.machine, { grant_type: 'client_credentials' }) },
  refresh: { count: 1000, atOnce: 4, work: async (side, name, place) => {
    chains[name][place] = await tokens(side, side.web,
      { grant_type: 'refresh_token', refresh_token: chains[name][place].refresh_token });
  } },
  'password sign-in': { count: 60, atOnce: 2, work: (side) => signIn(side, new Browser(side.base)) },
};
const times = Object.fromEntries(Object.keys(measures).map((what) => [what, { ecotown: [], keycloak: [] }]));
const memory = { ecotown: [], keycloak: [] };

async function run(name, what, count) {
  const side = sides[name];
  const { atOnce, work } = measures[what];
  const before = workSeconds(side.pid);
  await repeat(count, atOnce, (place) => work(side, name, place));
  return count / (workSeconds(side.pid) - before);
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const spread = (values, digits = 0) =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;

async function measure() {
  // the first start is not counted: Keycloak makes its tables, and auth records its start-up cache while it works a little
  rmSync(CACHE, { force: true });
  mkdirSync(dirname(CACHE), { recursive: true });
  await Promise.all(Object.values(sides).map(start));
  await setUpKeycloak(sides.keycloak);
  chains.ecotown = await Promise.all(Array.from({ length: measures.refresh.atOnce },
    () => signIn(sides.ecotown, new Browser(sides.ecotown.base))));
  for (const [what, { count }] of Object.entries(measures)) {
    await run('ecotown', what, count / 20);
  }
  chains.ecotown = [];
  await Promise.all(Object.values(sides).map(stop));
  if (!existsSync(CACHE)) {
    throw new Error(`auth wrote no start-up cache to ${CACHE}`);
  }
  await Promise.all(Object.values(sides).map(start));
  const starts = { ecotown: [], keycloak: [] };
  for (let round = 0; round < startRounds; round++) {
    for (const [name, side] of Object.entries(sides)) {
      await stop(side);
      starts[name].push(await start(side));
    }
  }
  for (const [name, side] of Object.entries(sides)) {
    for (let place = 0; place < measures.refresh.atOnce; place++) {
      chains[name].push(await signIn(side, new Browser(side.base)));
    }
  }
  for (const [what, { count }] of Object.entries(measures)) {
    for (const name of Object.keys(sides)) {
      for (const from = performance.now(); performance.now() - from < warmSeconds * 1000;) {
        await run(name, what, Math.ceil(count / 10));
      }
    }
  }
  const end = performance.now() + MINUTES * 60_000;
  let done = 0;
  while (done < rounds && performance.now() < end) {
    for (const [what, { count }] of Object.entries(measures)) {
      for (const name of Object.keys(sides)) {
        times[what][name].push(await run(name, what, count));
      }
    }
    Object.entries(sides).forEach(([name, side]) => memory[name].push(residentMiB(side.pid)));
    done++;
    console.error(`round ${done} of ${rounds}`);
  }
  console.log(`${done} rounds, medians (least–most); per second of the server's own processor time, without its compiler`);
  const line = (what, ecotown, other, ratio) =>
    console.log(`${what.padEnd(26)} auth ${ecotown.padEnd(22)} Keycloak ${other.padEnd(22)} ${ratio.toFixed(2)} ×`);
  for (const [what, { ecotown, keycloak: other }] of Object.entries(times)) {
    line(what, spread(ecotown), spread(other), median(ecotown.map((value, round) => value / other[round])));
  }
  line('resident memory, MiB', spread(memory.ecotown), spread(memory.keycloak), median(memory.ecotown) / median(memory.keycloak));
  for (const [key, what] of startRounds === 0 ? [] : [['cpu', 'start, processor s'], ['wall', 'start, s']]) {
    const of = (name) => starts[name].map((one) => one[key]);
    line(what, spread(of('ecotown'), 1), spread(of('keycloak'), 1), median(of('ecotown')) / median(of('keycloak')));
  }
}

// what was started ends with this, also when it is interrupted
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => Promise.all(Object.values(sides).map(stop)).then(() => process.exit(1)));
}
try {
  await measure();
} finally {
  await Promise.all(Object.values(sides).map(stop));
}
