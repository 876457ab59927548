import type { Server } from 'node:http';

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import * as sky from '../../src/company.ts';
import { call, connect } from '../../src/connection.ts';
import { status } from '../../src/launcher.ts';
import { Person } from '../../src/person.ts';

let provider: Server;

test.beforeAll(async () => {
  provider = await sky.company(`${(await status()).url}/sign-in/partner/callback`);
});

test.afterAll(() => {
  provider.closeAllConnections();
  provider.close();
});

test.skip(({ isMobile }) => !isMobile, 'the same pages at both sizes; a phone is the harder one');

test('company: an employee signs in through the company, with the roles the company gives', async ({ page }, info) => {
  const platform = await status();
  const person = new Person(page, platform, info);
  const { words } = person;

  await person.signIn('admin');
  const connection = await connect(page, sky, {
    name: { th: 'บริษัท ท้องฟ้า จำกัด', en: 'Sky Company Limited' }, domains: ['sky.example'],
    roleMappings: [{ claim: 'groups', value: 'signatories', role: 'signatory' }],
  });
  await person.signOut();

  await person.startAtCompany(sky.employee.email, 'company-account');
  await page.waitForURL(`${sky.issuer}/**`);
  await page.locator('input[name=login]').fill(sky.employee.subject);
  await page.locator('input[name=password]').fill('anything');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(page.getByRole('button', { name: words.menu })).toBeVisible();
  const me = (await call(page, 'GET', '/api/me')).body;
  expect(me).toMatchObject({ username: sky.employee.username, displayName: `${sky.employee.given} ${sky.employee.family}` });
  expect(me.organisation.id).toBe(connection.organisation);
  expect(me.roles).toEqual(['representative', 'signatory']);
  await person.picture('signed-in-through-the-company');
});

test('company: an address of no company leads back to the password form', async ({ page }, info) => {
  const person = new Person(page, await status(), info);
  await person.open('/');
  await person.readIn();
  await person.startAtCompany('somebody@unknown.example', 'unknown-company');
  await expect(page.getByRole('alert')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze();
  expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
  await expect(page.getByLabel(person.words.username)).toBeVisible();
});
