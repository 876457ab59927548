import { connect } from 'node:net';

import { ctrlC, running, status, up } from './launcher.ts';

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

/** Starts the platform once for all tests; at the end Ctrl-C must leave nothing running. */
export default async function start(): Promise<(() => Promise<void>) | void> {
  if (running) {
    return;
  }
  const child = await up();
  const { services } = await status();
  return async () => {
    await ctrlC(child);
    const first = Math.min(...services.map((service) => service.port));
    // the services, PostgreSQL, the management port of the gateway and the mailbox
    for (let port = first; port <= first + 8; port++) {
      if (await isOpen(port)) {
        throw new Error(`something still listens on ${port} after Ctrl-C`);
      }
    }
  };
}
