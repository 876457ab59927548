import type { ChildProcess } from 'node:child_process';

import { expect, test, type Page } from '@playwright/test';

import { call, connect, type Provider } from '../../src/connection.ts';
import * as keycloak from '../../src/keycloak.ts';
import { status } from '../../src/launcher.ts';
import { Person } from '../../src/person.ts';

// companies of their own for every run: the platform never forgets whom it has seen
const run = Date.now().toString(36);

let server: ChildProcess | undefined;

test.skip(!keycloak.folder, 'needs a Keycloak: build with -Pkeycloak');

test.beforeAll(async () => {
  test.setTimeout(400_000);
  server = await keycloak.start();
});

test.afterAll(() => keycloak.stop(server));

/** Fills in the form for a new connection as an administrator does, and tries it. */
async function addOnScreen(person: Person, { issuer, client }: Provider, name: string, domain: string): Promise<void> {
  const { page, words } = person;
  await person.open('/administration/connections/new');
  await person.find(words.organisation, String(words.ptt));
  await page.getByLabel(words.connectionName).nth(0).fill(`บริษัท ${name} จำกัด`);
  await page.getByLabel(words.connectionName).nth(1).fill(`${name} Limited`);
  await page.getByLabel(words.issuer).fill(issuer);
  await page.getByLabel(words.clientId).fill(client.id);
  await page.getByLabel(words.clientSecret).fill(client.secret);
  await page.getByRole('button', { name: words.addDomain }).click();
  await page.getByLabel(words.domain).fill(domain);
  await page.getByRole('button', { name: words.addMapping }).click();
  await page.getByLabel(words.claim).fill('realm_access.roles');
  await page.getByLabel(words.claimValue).fill('inspectors');
  await person.choose(words.claimRole, words.inspector);
  await page.getByText(words.enable, { exact: true }).click();
  await person.picture('new-connection');
  await page.getByRole('button', { name: words.save, exact: true }).click();

  await page.getByRole('button', { name: words.testNow }).click();
  await expect(page.getByText(words.testGood)).toBeVisible();
  await person.expectToFit('a connection that was tested');
  await person.expectToBeAccessible();
  await person.picture('connection-tested');
}

async function signInAtKeycloak(person: Person, realm: string, username: string): Promise<void> {
  const { page } = person;
  await page.waitForURL(`**/realms/${realm}/**`);
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(keycloak.password);
  await person.picture('at-the-company');
  await page.locator('#kc-login').click();
}

async function me(page: Page) {
  return (await call(page, 'GET', '/api/me')).body;
}

test('keycloak: the administrator adds a company while everything runs, and its people sign in', async ({ page, browser }, info) => {
  const platform = await status();
  const person = new Person(page, platform, info);
  const name = `lomco-${run}`;
  const inspector = { username: `wanida-${run}`, email: `wanida@${name}.example`, given: 'วนิดา', family: 'สายลม', roles: ['inspectors'] };
  // called like somebody here, and without a role there
  const namesake = { username: 'officer', email: `officer@${name}.example`, given: 'ปรีชา', family: 'สายลม', roles: [] };
  await keycloak.company(name, `${platform.url}/sign-in/partner/callback`, [inspector, namesake]);

  await person.signIn('admin');
  await addOnScreen(person, keycloak.realm(name), name, `${name}.example`);
  const { items } = (await call(page, 'GET', '/api/connections')).body;
  await person.signOut();

  await person.startAtCompany(inspector.email, 'company-account');
  await signInAtKeycloak(person, name, inspector.username);
  await expect(page.getByRole('button', { name: person.words.menu })).toBeVisible();
  await person.picture('signed-in');
  const signedIn = await me(page);
  expect(signedIn).toMatchObject({ username: inspector.username, displayName: `${inspector.given} ${inspector.family}` });
  expect(signedIn.organisation.id).toBe(items.find((one: Provider) => one.issuer === keycloak.realm(name).issuer).organisation);
  expect(signedIn.roles).toEqual(['inspector', 'representative']);

  await test.step('whoever is called like somebody here becomes somebody else', async () => {
    const context = await browser.newContext(info.project.use);
    const other = new Person(await context.newPage(), platform, info);
    await other.open('/');
    await other.readIn();
    await other.startAtCompany(namesake.email, 'namesake');
    await signInAtKeycloak(other, name, namesake.username);
    await expect(other.page.getByRole('heading', { name: other.words.linkAccounts })).toBeVisible();
    await other.picture('link-or-new');
    await other.page.getByRole('button', { name: other.words.newAccount }).click();
    await expect(other.page.getByRole('button', { name: other.words.menu })).toBeVisible();
    const stranger = await me(other.page);
    expect(stranger.username).not.toBe('officer');
    expect(stranger.roles).toEqual(['representative']);
    await context.close();
  });
});

test('bridge: an employee of a company that speaks only SAML signs in through Keycloak', async ({ page }, info) => {
  const platform = await status();
  const person = new Person(page, platform, info);
  const name = `skyco-${run}`;
  const employee = { username: 'somchai', email: `somchai@${name}.example`, given: 'สมชาย', family: 'ฟ้าใส', roles: ['plant-inspection'] };
  await keycloak.bridge(name, `${platform.url}/sign-in/partner/callback`, [employee]);

  await person.signIn('admin');
  const connection = await connect(page, keycloak.realm(name), {
    name: { th: `บริษัท ${name} จำกัด`, en: `${name} Limited` }, domains: [`${name}.example`],
    roleMappings: [{ claim: 'realm_access.roles', value: 'inspectors', role: 'inspector' }],
  });
  await person.signOut();

  await person.startAtCompany(employee.email, 'company-account');
  await signInAtKeycloak(person, `${name}-saml`, employee.username);
  await expect(page.getByRole('button', { name: person.words.menu })).toBeVisible();
  await person.picture('signed-in');
  const signedIn = await me(page);
  expect(signedIn).toMatchObject({ username: employee.email, displayName: `${employee.given} ${employee.family}` });
  expect(signedIn.organisation.id).toBe(connection.organisation);
  expect(signedIn.roles).toEqual(['inspector', 'representative']);
});

test('outage: Keycloak is away, people of the company are told, all others sign in', async ({ page }, info) => {
  const platform = await status();
  const person = new Person(page, platform, info);
  const name = `rainco-${run}`;
  await keycloak.stop(server);

  await person.signIn('admin');
  const organisation = (await call(page, 'GET', '/api/organisations?kind=company')).body.items[0].id;
  const { issuer, client } = keycloak.realm(name);
  const added = await call(page, 'POST', '/api/connections', {
    organisation, issuer, clientId: client.id, clientSecret: client.secret, defaultRoles: ['representative'],
    jitProvisioning: true, enabled: true, name: { th: `บริษัท ${name} จำกัด`, en: `${name} Limited` }, domains: [`${name}.example`],
  });
  expect(added.status).toBe(201);
  await person.open(`/administration/connections/${added.body.id}`);
  await page.getByRole('button', { name: person.words.testNow }).click();
  await expect(page.getByText(person.words.testBad)).toBeVisible();
  await person.picture('connection-out-of-reach');
  await person.signOut();

  await person.startAtCompany(`malee@${name}.example`, 'company-account');
  await expect(page.getByRole('heading', { name: person.words.notSignedIn })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveText(person.words.noAnswer);
  await person.expectToBeAccessible();
  await person.picture('company-does-not-answer');
  await page.getByText(person.words.backToSignIn).click();
  await person.signInHere('officer');
  expect((await me(page)).username).toBe('officer');
});
