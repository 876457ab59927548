import { expect, test } from '@playwright/test';

import { Api } from '../../src/api.ts';
import { Device, code } from '../../src/devices.ts';
import { status, type Status } from '../../src/launcher.ts';
import { newPerson } from '../../src/partner.ts';
import { Person } from '../../src/person.ts';

async function somebody(platform: Status): Promise<{ username: string; password: string }> {
  const admin = Api.as(platform, 'platform-admin');
  return newPerson(admin, (await admin.get('/api/organisations?q=ptt')).body.items[0].id, 'representative');
}

async function openAccount(person: Person, account: { username: string; password: string }): Promise<void> {
  await person.startSignIn();
  await person.givePassword(account);
  await person.expectToBeIn();
  await person.open('/account');
  await person.readIn();
}

async function removePasskey({ page, words }: Person, name: string): Promise<void> {
  await page.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: words.remove }).click();
  await expect(page.getByRole('status')).toHaveText(words.passkeyRemoved);
}

test('passkey: added on the account page, it signs in alone until it is removed', async ({ page }, info) => {
  const platform = await status();
  const person = new Person(page, platform, info);
  const { words } = person;
  const device = await Device.of(page);

  await openAccount(person, await somebody(platform));
  await page.getByRole('link', { name: words.passkeyAdd }).click();
  await page.getByLabel(words.passkeyName).fill('โทรศัพท์ของฉัน');
  await person.expectToFit('passkey');
  await person.expectToBeAccessible('passkey');
  await person.picture('add');
  await page.getByRole('button', { name: words.passkeyKeep }).click();
  await expect(page.getByRole('status')).toHaveText(words.passkeyAdded);
  expect(await device.passkeys()).toBe(1);
  await person.expectToFit('account');
  await person.expectToBeAccessible('account');
  await person.picture('added');
  await person.open('/');
  await person.signOut();

  await person.startSignIn();
  await person.picture('sign-in');
  await page.getByRole('button', { name: words.passkeySignIn }).click();
  await person.expectToBeIn();
  await person.picture('signed-in');

  await person.open('/account');
  await removePasskey(person, 'โทรศัพท์ของฉัน');
  await expect(page.getByText('โทรศัพท์ของฉัน')).toHaveCount(0);
  await person.open('/');
  await person.signOut();
  await person.startSignIn();
  await page.getByRole('button', { name: words.passkeySignIn }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await person.picture('removed');
});

test('passkey: offered by the device as soon as the page opens, and not again after a refusal', async ({ page, isMobile }, info) => {
  test.skip(!isMobile, 'the same script at both sizes');
  const platform = await status();
  const person = new Person(page, platform, info);
  const { words } = person;
  await Device.of(page, { offers: true });

  await openAccount(person, await somebody(platform));
  await page.getByRole('link', { name: words.passkeyAdd }).click();
  await page.getByLabel(words.passkeyName).fill('มือถือ');
  await page.getByRole('button', { name: words.passkeyKeep }).click();
  await expect(page.getByRole('status')).toHaveText(words.passkeyAdded);
  await person.open('/');
  await person.signOut();

  await person.signInLink.click();
  await person.expectToBeIn();

  await person.open('/account');
  await removePasskey(person, 'มือถือ');
  await person.open('/');
  await person.signOut();
  const offered: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && new URL(request.url()).pathname === '/sign-in/passkey' && offered.push(request.url()));
  await person.signInLink.click();
  await expect(page.getByRole('alert')).toBeVisible();
  // longer than the device takes to offer it
  await page.waitForTimeout(2000);
  expect(offered).toHaveLength(1);
  await expect(page.getByRole('alert')).toBeVisible();
});

test('authenticator: set up, asked for after the password, and replaced by a recovery code', async ({ page, isMobile }, info) => {
  test.skip(!isMobile, 'the same pages at both sizes; a phone is the harder one');
  const platform = await status();
  const person = new Person(page, platform, info);
  const { words } = person;
  const account = await somebody(platform);

  await openAccount(person, account);
  await page.getByRole('link', { name: words.setUp }).click();
  const key = (await page.locator('code.key').textContent())!;
  await person.expectToFit('authenticator');
  await person.expectToBeAccessible('authenticator');
  await person.picture('set-up');
  await page.getByLabel(words.code).fill(code(key));
  await page.getByRole('button', { name: words.setUp }).click();
  const recovery = await page.locator('.codes code').allTextContents();
  expect(recovery.length).toBeGreaterThan(5);
  await person.picture('recovery-codes');
  await page.getByRole('link', { name: words.codesKept }).click();
  await expect(page.getByRole('heading', { name: words.account })).toBeVisible();
  await person.open('/');
  await person.signOut();

  await person.startSignIn();
  await person.givePassword(account);
  await person.expectToBeAccessible('second-factor');
  await person.picture('asked');
  // each code works once; the next one is good already
  await page.getByLabel(words.code).fill(code(key, 1));
  await page.getByRole('button', { name: words.continue }).click();
  await person.expectToBeIn();
  await person.signOut();

  for (const works of [true, false]) {
    await person.startSignIn();
    await person.givePassword(account);
    await page.getByRole('link', { name: words.useRecovery }).click();
    await page.getByLabel(words.recoveryCode).fill(recovery[0]!);
    await person.picture('recovery');
    await page.getByRole('button', { name: words.continue }).click();
    if (works) {
      await person.expectToBeIn();
      await person.signOut();
    } else {
      await expect(page.getByRole('alert')).toBeVisible();
    }
  }
});
