import { expect, test } from '@playwright/test';

import { Api, token } from '../../src/api.ts';
import { status, type Status } from '../../src/launcher.ts';
import { half, raw, request } from '../../src/raw.ts';

/** What an attacker wants the next caller's connection to carry. */
const INNER = 'GET /actuator/prometheus HTTP/1.1\r\nHost: x\r\n\r\n';
const TIMES = 6;

let platform: Status;
let port: number;
let bearer: string;
let honest: Api;

test.beforeAll(async () => {
  platform = await status();
  port = Number(new URL(platform.url).port);
  honest = Api.as(platform, 'programme-officer');
  bearer = await token(platform, platform.clients.find((client) => client.roles.includes('auditor'))!);
});

/** Everybody's next requests to every service get their own answers, whatever was sent before. */
async function expectHonestCallersToBeServed(): Promise<void> {
  const answers = await Promise.all(['/api/measures', '/api/organisations?limit=1', '/api/courses?limit=1', '/api/projects?limit=1']
    .flatMap((path) => Array.from({ length: TIMES }, async () => ({ path, answer: await honest.get(path) }))));
  for (const { path, answer } of answers) {
    expect(answer.status, path).toBe(200);
    expect(answer.headers.get('content-type'), path).toContain('application/json');
    expect(Object.keys(answer.body), path).toContain('items');
  }
}

const callers: Record<string, () => string[]> = {
  'a browser without session': () => ['Cookie: __Host-XSRF-TOKEN=a'],
  'a browser that shows its token': () => ['Cookie: __Host-XSRF-TOKEN=a', 'X-XSRF-TOKEN: a'],
  'a page from before the change': () => ['Cookie: XSRF-TOKEN=a'],
  'a bearer token': () => [`Authorization: Bearer ${bearer}`],
  'both': () => [`Authorization: Bearer ${bearer}`, 'Cookie: __Host-XSRF-TOKEN=a'],
};

for (const [caller, headers] of Object.entries(callers)) {
  for (const type of ['application/x-www-form-urlencoded', 'Application/X-WWW-Form-URLEncoded; charset=utf-8',
    'multipart/form-data; boundary=b', 'text/plain', 'application/json', '*/*', '']) {
    test(`leaves nothing of a body behind for the next caller: ${caller}, ${type || 'no type'}`, async () => {
      const bodies = ['_csrf=a', `_csrf=a&x=${INNER}`, INNER];
      for (const path of ['/api/agreements', '/api/people', '/api/courses', '/api/enterprises']) {
        const answers = await Promise.all(Array.from({ length: TIMES }, (_, index) => raw(port, request(`POST ${path}`,
          ['Host: localhost', 'Connection: close', ...headers(), ...(type === '' ? [] : [`Content-Type: ${type}`])],
          bodies[index % bodies.length]!))));
        for (const answer of answers) {
          expect(answer.statuses).toHaveLength(1);
          expect(answer.statuses[0]).toBeGreaterThanOrEqual(400);
          expect(answer.statuses[0]).toBeLessThan(500);
          expect(answer.text).not.toContain('# HELP');
        }
      }
      await expectHonestCallersToBeServed();
    });
  }
}

test('keeps no connection to a service whose request was not sent whole', async () => {
  const heads = (more: string): string => ['POST /api/agreements HTTP/1.1', 'Host: localhost', `Authorization: Bearer ${bearer}`,
    'Content-Type: application/json', more, '', '{'].join('\r\n');
  for (let round = 0; round < 3; round++) {
    const sockets = await Promise.all(Array.from({ length: TIMES }, (_, index) =>
      half(port, heads(index % 2 ? 'Content-Length: 500' : 'Transfer-Encoding: chunked\r\n\r\n1'))));
    for (const [index, socket] of sockets.entries()) {
      if (index % 3) {
        socket.destroy();
      } else {
        socket.end(INNER);
      }
    }
    await expectHonestCallersToBeServed();
    sockets.forEach((socket) => socket.destroy());
  }
});

for (const header of ['Content-Length: 5\r\nContent-Length: 6', 'Content-Length: 5, 6', 'Content-Length: +5', 'Content-Length : 5',
  'Transfer-Encoding: xchunked', 'Transfer-Encoding: chunked, identity', 'Transfer-Encoding : chunked', 'X: a\rTransfer-Encoding: chunked',
  'X: a\nContent-Length: 50', 'Transfer-Encoding:\u000bchunked\r\nContent-Length: 5', 'X: a\r\n Transfer-Encoding: chunked']) {
  test(`refuses a body of doubtful length: ${JSON.stringify(header)}`, async () => {
    const answer = await raw(port, ['POST /api/agreements HTTP/1.1', 'Host: localhost', `Authorization: Bearer ${bearer}`,
      'Content-Type: application/json', header, '', '0', '', INNER].join('\r\n'));
    expect(answer.statuses).toEqual([400]);
    expect(answer.text).toContain('urn:ecotown:problem:');
    await expectHonestCallersToBeServed();
  });
}

test('publishes no measurements, however they are asked for', async () => {
  for (const path of ['/actuator/prometheus', '/actuator/prometheus/', '/api/../actuator/prometheus', '/api/agreements/..;/actuator/prometheus',
    '/%61ctuator/prometheus', '//actuator/prometheus', 'http://127.0.0.1:1/actuator/prometheus']) {
    const answer = await raw(port, request(`GET ${path}`, ['Host: localhost', 'Accept: text/plain', 'Connection: close']));
    expect(answer.text).not.toContain('# HELP');
    expect(answer.text).not.toContain('jvm_');
  }
});

test('gives up nothing to a request for an upgrade', async () => {
  for (const headers of [['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='],
    ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA']]) {
    for (const path of ['/api/measures', '/oauth2/jwks', '/sign-in']) {
      const answer = await raw(port, request(`GET ${path}`, ['Host: localhost', `Authorization: Bearer ${bearer}`, ...headers]) + INNER);
      expect(answer.statuses).not.toContain(101);
      expect(answer.text).not.toContain('# HELP');
      expect(answer.statuses.every((code) => code < 500 || code === 501)).toBe(true);
    }
  }
  await expectHonestCallersToBeServed();
});
