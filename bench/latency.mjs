// One request through the gateway and the same request straight to the service, in turn, so that both see the same
// machine. Needs the running platform (./ecotown up). Usage: node bench/latency.mjs [requests]
import { execFileSync } from 'node:child_process';
import { Agent, request } from 'node:http';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const count = Number(process.argv[2] ?? 2000);
const platform = JSON.parse(execFileSync(resolve(root, 'ecotown'), ['status', '--json'], { encoding: 'utf8' }));
const port = (name) => platform.services.find((service) => service.name === name).port;
const client = platform.clients.find(({ roles }) => roles.includes('programme-officer'));
const agent = new Agent({ keepAlive: true });

function send(target, path, options = {}) {
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port: target, path, agent, method: options.method ?? 'GET', headers: options.headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => done({ status: answer.statusCode, body: Buffer.concat(parts).toString() }));
    });
    sent.on('error', failed);
    sent.end(options.body);
  });
}

async function token() {
  const answer = await send(port('gateway'), '/oauth2/token', {
    method: 'POST',
    headers: {
      authorization: 'Basic ' + Buffer.from(`${client.id}:${client.secret}`).toString('base64'),
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  return JSON.parse(answer.body).access_token;
}

const headers = { authorization: `Bearer ${await token()}` };
const agreement = JSON.parse((await send(port('gateway'), '/api/agreements', { headers })).body).items[0].id;
const path = `/api/agreements/${agreement}/progress`;
const targets = { gateway: port('gateway'), direct: port('agreements-service') };
const times = { gateway: [], direct: [] };

for (let round = 0; round < count * 1.25; round++) {
  for (const [name, target] of Object.entries(targets)) {
    const start = performance.now();
    const answer = await send(target, path, { headers });
    if (answer.status !== 200) {
      throw new Error(`${name}: ${answer.status}`);
    }
    if (round >= count * 0.25) {
      times[name].push(performance.now() - start);
    }
  }
}

const at = (values, share) => values.toSorted((one, other) => one - other)[Math.floor(values.length * share)].toFixed(2);
for (const [name, values] of Object.entries(times)) {
  console.log(`${name.padEnd(8)} p50 ${at(values, 0.5)} ms   p99 ${at(values, 0.99)} ms   (${values.length} requests, one after another)`);
}
agent.destroy();
