import type { ChildProcess } from 'node:child_process';

import { expect, test } from '@playwright/test';

import { call, connect } from '../../src/connection.ts';
import * as keycloak from '../../src/keycloak.ts';
import { status } from '../../src/launcher.ts';
import { Person } from '../../src/person.ts';

let process: ChildProcess | undefined;

test.skip(!keycloak.folder, 'needs a Keycloak: build with -Pkeycloak');

test.beforeAll(async () => {
  test.setTimeout(400_000);
  process = await keycloak.start();
  await keycloak.bridge(`${(await status()).url}/sign-in/partner/callback`);
});

test.afterAll(() => keycloak.stop(process));

test('bridge: an employee of a company that speaks only SAML signs in through Keycloak', async ({ page }, info) => {
  const person = new Person(page, await status(), info);

  await person.signIn('admin');
  const connection = await connect(page, keycloak, {
    name: { th: 'บริษัท สกายโค จำกัด', en: 'Skyco Limited' }, domains: ['skyco.example'],
    roleMappings: [{ claim: 'realm_access.roles', value: 'inspectors', role: 'inspector' }],
  });
  await person.signOut();

  await person.startAtCompany(keycloak.employee.email, 'company-account');
  await page.waitForURL('**/realms/company/**');
  await page.locator('#username').fill(keycloak.employee.username);
  await page.locator('#password').fill(keycloak.employee.password);
  await person.picture('at-the-company');
  await page.locator('#kc-login').click();

  await expect(page.getByRole('button', { name: person.words.menu })).toBeVisible();
  const me = (await call(page, 'GET', '/api/me')).body;
  expect(me).toMatchObject({
    username: keycloak.employee.email, displayName: `${keycloak.employee.given} ${keycloak.employee.family}`,
  });
  expect(me.organisation.id).toBe(connection.organisation);
  expect(me.roles).toEqual(['inspector', 'representative']);
});
