import { expect, test } from '@playwright/test';

import { Api } from '../../src/api.ts';
import { status, type Status } from '../../src/launcher.ts';
import { newPerson } from '../../src/partner.ts';
import { Visitor } from '../../src/visitor.ts';

let platform: Status;
let visitor: Visitor;
let csrf: string;

test.beforeAll(async () => {
  platform = await status();
  const admin = Api.as(platform, 'platform-admin');
  const person = await newPerson(admin, (await admin.get('/api/organisations?q=ptt')).body.items[0].id, 'programme-officer');
  visitor = new Visitor(platform.url);
  await visitor.signIn('/oauth2/authorization/ecotown', person);
  csrf = visitor.cookie('__Host-XSRF-TOKEN');
  expect(csrf).not.toBe('');
  expect((await visitor.send('GET', '/api/me')).status).toBe(200);
});

/** Asks the service for something it would say 422 to, if it came that far. */
const change = (headers: Record<string, string>): Promise<Response> =>
  visitor.send('POST', '/api/enterprises', '{}', { 'content-type': 'application/json', ...headers });

test('a browser that shows the token of its own page is heard', async () => {
  for (const headers of [{}, { origin: new URL(platform.issuer).origin }, { 'sec-fetch-site': 'same-origin' }] as Record<string, string>[]) {
    expect((await change({ 'x-xsrf-token': csrf, ...headers })).status).toBe(422);
  }
});

for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: 'https://sibling.localhost' },
  { 'sec-fetch-site': 'same-site' }, { 'sec-fetch-site': 'cross-site' }] as Record<string, string>[]) {
  test(`a page of another site changes nothing, though it knew the token: ${JSON.stringify(headers)}`, async () => {
    const answer = await change({ 'x-xsrf-token': csrf, ...headers });
    expect(answer.status).toBe(403);
    expect(((await answer.json()) as { type: string }).type).toBe('urn:ecotown:problem:forged-request');
    expect((await visitor.send('POST', '/logout', { _csrf: csrf }, headers)).status).toBe(403);
    expect((await visitor.send('GET', '/api/me')).status, 'still signed in').toBe(200);
  });
}

test('a form with a tossed cookie changes nothing, of whatever type it is', async () => {
  const cookie = `__Host-ecotown-session=${visitor.cookie('__Host-ecotown-session')}; XSRF-TOKEN=tossed`;
  for (const [type, body] of [['application/x-www-form-urlencoded', '_csrf=tossed'], ['text/plain', '_csrf=tossed'],
    ['multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\ntossed\r\n--b--\r\n']]) {
    for (const path of ['/api/signing-keys/rotations', '/api/signing-keys', '/api/people', '/api/agreements']) {
      const answer = await fetch(platform.url + path, { method: 'POST', headers: { cookie, 'content-type': type! }, body: body! });
      expect([403, 415], `${path} ${type}`).toContain(answer.status);
    }
  }
});
