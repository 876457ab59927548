import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
export const command = resolve(here, '../../ecotown');
/** A platform that runs already, for work on the tests; without it they start one of their own. */
export const running = process.env.ECOTOWN_TEST_HOME;
export const home = running ?? resolve(here, '../target/platform');
const port = process.env.ECOTOWN_TEST_PORT ?? '18080';

export interface Status {
  url: string;
  issuer: string;
  services: { name: string; port: number; pid: number | null; ready: boolean; rssBytes: number | null }[];
  people: { username: string; password: string; organisation: string; roles: string[] }[];
  clients: { id: string; secret: string; organisation: string; roles: string[] }[];
  /** Where the mail that the platform sent can be read. */
  mailbox: string;
}

// started once and thrown away: a start-up cache would only cost the time to record it
const environment = { ...process.env, ECOTOWN_HOME: home, ECOTOWN_STARTUP_CACHE: 'off', LC_ALL: 'C.UTF-8' };

/** Runs a command of the launcher; its exit code is not judged. */
export async function ecotown(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, args, { env: environment });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const failed = error as { code?: number; stdout?: string; stderr?: string };
    return { code: failed.code ?? 1, stdout: failed.stdout ?? '', stderr: failed.stderr ?? '' };
  }
}

export async function status(): Promise<Status> {
  return JSON.parse((await ecotown('status', '--json')).stdout) as Status;
}

/** Waits for a condition; there is no other way to wait in these tests. */
export async function until<T>(what: string, seconds: number, probe: () => Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await probe().catch(() => undefined);
    if (found) {
      return found;
    }
    if (Date.now() > end) {
      throw new Error(`${what}: not within ${seconds} s`);
    }
    await new Promise((next) => setTimeout(next, 250));
  }
}

/** Starts the platform as a person would, with nothing left of an earlier run. */
export async function up(): Promise<ChildProcess> {
  if (existsSync(home)) {
    await ecotown('down');
    rmSync(home, { recursive: true, force: true });
  }
  // a process group of its own, as a terminal gives it one
  const child = spawn(command, ['up', '--port', port], {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  let ended: number | null | undefined;
  child.on('exit', (code) => (ended = code ?? -1));
  try {
    await until('the platform is up with the reference programme', 420, async () => {
      if (ended !== undefined) {
        return true;
      }
      const now = await status();
      return now.services.length === 5 && now.services.every((service) => service.ready) && (await isLoaded(now));
    });
  } catch (error) {
    interrupt(child);
    throw error;
  }
  if (ended !== undefined) {
    throw new Error(`./ecotown up ended with ${ended} before the platform was ready; what it said stands above`);
  }
  return child;
}

async function isLoaded(now: Status): Promise<boolean> {
  const officer = now.clients.find((client) => client.roles.includes('programme-officer'));
  if (!officer) {
    return false;
  }
  const { token } = await import('./api.ts');
  const bearer = await token(now, officer);
  const answer = await fetch(`${now.url}/api/sessions?state=verified`, { headers: { authorization: `Bearer ${bearer}` } });
  return answer.ok && ((await answer.json()) as { items: unknown[] }).items.length > 0;
}

/** Ctrl-C in a terminal goes to every process of the group, those that the launcher started included. */
function interrupt(child: ChildProcess): void {
  if (child.pid !== undefined) {
    process.kill(-child.pid, 'SIGINT');
  }
}

/** Ends it with Ctrl-C and waits until it is gone; answers its exit code, null when a signal ended it. */
export async function ctrlC(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) {
    throw new Error(`./ecotown up ended by itself with ${child.exitCode ?? child.signalCode}`);
  }
  const gone = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  interrupt(child);
  return gone;
}
