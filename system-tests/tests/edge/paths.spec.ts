import { expect, test } from '@playwright/test';

import { Api, token } from '../../src/api.ts';
import { code } from '../../src/devices.ts';
import { status, type Status } from '../../src/launcher.ts';
import { newPerson } from '../../src/partner.ts';
import { raw, request } from '../../src/raw.ts';
import { Visitor } from '../../src/visitor.ts';

const AUTHORIZE = '?response_type=code&client_id=mobile&scope=openid&redirect_uri=http%3A%2F%2F127.0.0.1%3A9%2Fcallback'
  + '&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

let platform: Status;
let bearer: string;

test.beforeAll(async () => {
  platform = await status();
  bearer = await token(platform, platform.clients.find((client) => client.roles.includes('programme-officer'))!);
});

/** Where each service answers, the public door first. */
function doors(): { name: string; port: number }[] {
  return [{ name: 'the gateway', port: Number(new URL(platform.url).port) },
    ...platform.services.filter(({ name }) => name !== 'gateway').map(({ name, port }) => ({ name, port }))];
}

for (const [method, path] of [['GET', '/oauth2/%61uthorize' + AUTHORIZE], ['GET', '/oauth2/authoriz%65' + AUTHORIZE],
  ['GET', '/%6fauth2/authorize' + AUTHORIZE], ['GET', '/oauth2/%2e/authorize' + AUTHORIZE], ['GET', '/oauth2//authorize' + AUTHORIZE],
  ['GET', '/oauth2/authorize;a=b' + AUTHORIZE], ['POST', '/%61ccount/authenticator/removal'], ['POST', '/account/%61uthenticator/removal'],
  ['POST', '/account/passkeys/remov%61l'], ['GET', '/%61ccount'], ['POST', '/%73ign-in'], ['POST', '/sign%2din'], ['POST', '/oauth2/tok%65n'],
  ['POST', '/oauth2/p%61r'], ['POST', '/oauth2/revok%65'], ['POST', '/api/%63ourses'], ['POST', '/api/%61greements'], ['POST', '/%61pi/enterprises'],
  ['GET', '/api/agreements/%2e%2e/people'], ['GET', '/api/agreements%2f1'], ['GET', '/api/agreements/%5c'], ['GET', '/internal/%2e%2e/api/me'],
  ['GET', '/%61ctuator/prometheus'], ['GET', '/api/me%00'], ['GET', '/api/me%ff'], ['GET', '/api/%2561greements']] as const) {
  test(`is refused by the gateway and by every service: ${method} ${path.split('?')[0]}`, async () => {
    for (const { name, port } of doors()) {
      for (const headers of [[], [`Authorization: Bearer ${bearer}`]]) {
        const answer = await raw(port, request(`${method} ${path}`, ['Host: localhost', 'Connection: close', 'Accept-Language: en', ...headers]));
        expect(answer.statuses, name).toEqual([400]);
        expect(answer.text, name).toContain('urn:ecotown:problem:');
        expect(answer.text, name).not.toMatch(/Tomcat|<html|Exception/);
      }
    }
  });
}

test('says how a path is written, in the language of the caller', async () => {
  for (const { name, port } of doors()) {
    for (const [language, title] of [['en', 'The address is written in an unusual way'], ['th', 'ที่อยู่เขียนในรูปแบบที่ไม่รองรับ']]) {
      const answer = await raw(port, request('GET /api/%63ourses', ['Host: localhost', `Accept-Language: ${language}`, 'Connection: close']));
      expect(answer.text, name).toContain(title);
    }
  }
});

test('a password alone gives whoever has a second factor no code and no session, and does not remove the factor', async () => {
  const admin = Api.as(platform, 'platform-admin');
  const person = await newPerson(admin, (await admin.get('/api/organisations?q=ptt')).body.items[0].id, 'representative');
  const owner = new Visitor(platform.url);
  await owner.submit((await owner.open('/account')).page, '/sign-in', person);
  const setUp = await owner.open('/account/authenticator');
  const key = /<code[^>]*>([A-Z2-7 ]+)<\/code>/.exec(setUp.page)![1]!;
  await owner.submit(setUp.page, '/account/authenticator', { code: code(key) });

  const thief = new Visitor(platform.url);
  const stopped = await thief.submit((await thief.open('/oauth2/authorize' + AUTHORIZE)).page, '/sign-in', person);
  expect(stopped.url.pathname).toBe('/sign-in/second-factor');
  const csrf = /name="_csrf" value="([^"]+)"/.exec(stopped.page)![1]!;
  for (const path of ['/oauth2/%61uthorize', '/oauth2/authoriz%65', '/%6Fauth2/authorize', '/oauth2/authorize']) {
    for (const more of ['', '&prompt=none']) {
      const answer = await thief.send('GET', path + AUTHORIZE + more);
      expect(answer.headers.get('location') ?? '', path).not.toContain('code=');
    }
  }
  for (const path of ['/%61ccount/authenticator/removal', '/account/%61uthenticator/removal', '/account/authenticator/removal']) {
    const answer = await thief.send('POST', path, { _csrf: csrf });
    expect(answer.headers.get('location') ?? '', path).not.toContain('removed');
  }
  expect((await thief.open('/account')).url.pathname).toBe('/sign-in/second-factor');
  const again = new Visitor(platform.url);
  expect((await again.submit((await again.open('/account')).page, '/sign-in', person)).url.pathname, 'the factor is still there')
    .toBe('/sign-in/second-factor');
});
