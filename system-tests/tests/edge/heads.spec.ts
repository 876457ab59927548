import { expect, test } from '@playwright/test';

import { Api } from '../../src/api.ts';
import { status, type Status } from '../../src/launcher.ts';
import { raw, request } from '../../src/raw.ts';

let platform: Status;
let port: number;

test.beforeAll(async () => {
  platform = await status();
  port = Number(new URL(platform.url).port);
});

for (const headers of [[], ['Host: a', 'Host: b'], ['Host: a', 'Host: a'], ['Host:'], ['Host: a b'], ['Host: user@a'], ['Host : a'],
  ['Host: a', 'X: b', ' c'], ['Host: a', 'X: b', '\tc'], ['Host: a', ' Host: b'], ['Host: a', 'X'], ['Host: a', 'X Y: b'], ['Host: a', 'X: a\u0000b']]) {
  test(`refuses a head that could be read in two ways: ${JSON.stringify(headers)}`, async () => {
    for (const line of ['GET /api/measures', 'POST /oauth2/token', 'GET /']) {
      const answer = await raw(port, request(line, [...headers, 'Connection: close', 'Accept-Language: en']));
      expect(answer.statuses).toEqual([400]);
      expect(answer.text).toContain('application/problem+json');
    }
  });
}

test('finds folded headers behind another request in the same packet', async () => {
  const first = request('POST /oauth2/token', ['Host: a', 'Content-Type: application/x-www-form-urlencoded'], '\r\n \r\n\r\n x');
  const answer = await raw(port, first + request('GET /oauth2/jwks', ['Host: a', 'X: b', ' c']));
  expect(answer.text).not.toContain('"keys"');
  expect((await raw(port, first + request('GET /oauth2/jwks', ['Host: a', 'X: b']))).text).toContain('"keys"');
});

test('answers headers that are too large with a problem, at every size', async () => {
  for (const { port: door } of [{ port }, ...platform.services.filter(({ name }) => name !== 'gateway')]) {
    for (const size of [7_000, 7_900, 8_050, 8_190, 8_300, 12_000, 30_000]) {
      const answer = await raw(door, request('GET /api/measures', ['Host: localhost', `X: ${'x'.repeat(size)}`, 'Connection: close']));
      expect(answer.statuses).toHaveLength(1);
      expect([400, 401, 403, 404, 431]).toContain(answer.statuses[0]);
      expect(answer.text).not.toMatch(/<html|Tomcat/);
      expect(answer.text).toContain('urn:ecotown:problem:');
    }
  }
});

test('tells of no more faults than anybody reads', async () => {
  const senders = { '/api/agreements': 'programme-officer', '/api/enterprises': 'programme-officer', '/api/courses': 'programme-officer',
    '/api/organisations': 'platform-admin' };
  const unknown = JSON.stringify(Object.fromEntries(Array.from({ length: 40_000 }, (_, index) => [`property${index}`, 1])));
  expect(unknown.length).toBeGreaterThan(649_000);
  const nested = `{"objectives":[${'{},'.repeat(40_000)}{}]}`;
  for (const [path, role] of Object.entries(senders)) {
    const sender = Api.as(platform, role);
    for (const body of [unknown, nested]) {
      const answer = await sender.post(path, body);
      expect([400, 422], path).toContain(answer.status);
      expect(JSON.stringify(answer.body).length).toBeLessThan(60_000);
    }
  }
});
