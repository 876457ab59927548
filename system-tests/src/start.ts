import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { resolve } from 'node:path';

import { ctrlC, home, running, status, up } from './launcher.ts';

/** What a shell expects of a program that Ctrl-C ended: 128 and the number of the signal. */
const INTERRUPTED = 130;

function isOpen(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      answer(true);
    });
    socket.once('error', () => answer(false));
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Starts the platform once for all tests; at the end Ctrl-C must leave nothing running. */
export default async function start(): Promise<(() => Promise<void>) | void> {
  if (running) {
    return;
  }
  const child = await up();
  return async () => {
    // a service that a test killed has another process by now
    const { services } = await status();
    const code = await ctrlC(child);
    if (code !== INTERRUPTED) {
      throw new Error(`./ecotown up ended with ${code} after Ctrl-C, not ${INTERRUPTED}`);
    }
    for (const { name, pid } of services) {
      if (pid !== null && isAlive(pid)) {
        throw new Error(`${name} (${pid}) lives on after Ctrl-C`);
      }
    }
    // PostgreSQL removes it when it ends in good order
    if (existsSync(resolve(home, 'postgres/postmaster.pid'))) {
      throw new Error('PostgreSQL did not end in good order after Ctrl-C');
    }
    const first = Math.min(...services.map((service) => service.port));
    // the services, PostgreSQL, the management port of the gateway and the mailbox
    for (let port = first; port <= first + 8; port++) {
      if (await isOpen(port)) {
        throw new Error(`something still listens on ${port} after Ctrl-C`);
      }
    }
  };
}
