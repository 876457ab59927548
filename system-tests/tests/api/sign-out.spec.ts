import { expect, test } from '@playwright/test';

import { Api } from '../../src/api.ts';
import { status, until } from '../../src/launcher.ts';
import { newPerson } from '../../src/partner.ts';
import { Visitor } from '../../src/visitor.ts';

/** Signs in to the web app and holds the cookie of the gateway. */
async function webApp(url: string, person: { username: string; password: string }, visitor = new Visitor(url)): Promise<Visitor> {
  expect((await visitor.signIn('/oauth2/authorization/ecotown', person)).search).toBe('');
  expect((await visitor.send('GET', '/api/me')).status).toBe(200);
  return visitor;
}

function expectToBeOut(visitor: Visitor): Promise<boolean> {
  return until('the gateway has ended the session', 30, async () => (await visitor.send('GET', '/api/me')).status === 401);
}

test('signing out everywhere ends the sessions of the web app on other devices', async () => {
  const { url, ...platform } = await status();
  const admin = Api.as({ url, ...platform }, 'platform-admin');
  const person = await newPerson(admin, (await admin.get('/api/organisations?q=ptt')).body.items[0].id, 'representative');
  const [lost, own] = [await webApp(url, person), await webApp(url, person)];
  const { page } = await own.open('/account');
  await own.submit(page, '/account/sessions/end-all');
  await expectToBeOut(lost);
  await expectToBeOut(own);
});
