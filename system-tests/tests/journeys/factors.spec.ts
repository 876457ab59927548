import { expect, test } from '@playwright/test';

import { Api } from '../../src/api.ts';
import { Device } from '../../src/devices.ts';
import { status, type Status } from '../../src/launcher.ts';
import { newPerson } from '../../src/partner.ts';
import { Person } from '../../src/person.ts';

async function somebody(platform: Status): Promise<{ username: string; password: string }> {
  const admin = Api.as(platform, 'platform-admin');
  return newPerson(admin, (await admin.get('/api/organisations?q=ptt')).body.items[0].id, 'representative');
}

test('passkey: added on the account page, it signs in alone until it is removed', async ({ page }, info) => {
  const platform = await status();
  const person = new Person(page, platform, info);
  const { words } = person;
  const device = await Device.of(page);

  await person.givePassword(await somebody(platform));
  await person.expectToBeIn();
  await person.open('/account');
  await person.readIn();
  await page.getByRole('link', { name: words.passkeyAdd }).click();
  await page.getByLabel(words.passkeyName).fill('โทรศัพท์ของฉัน');
  await person.expectToFit('passkey');
  await person.expectToBeAccessible('passkey');
  await person.picture('add');
  await device.touch(() => page.getByRole('button', { name: words.passkeyKeep }).click());
  await expect(page.getByRole('status')).toHaveText(words.passkeyAdded);
  await device.release();
  expect(await device.passkeys()).toBe(1);
  await person.expectToFit('account');
  await person.expectToBeAccessible('account');
  await person.picture('added');
  await person.open('/');
  await person.signOut();

  await person.startSignIn();
  await person.picture('sign-in');
  await device.touch(() => page.getByRole('button', { name: words.passkeySignIn }).click());
  await person.expectToBeIn();
  await device.release();
  await person.picture('signed-in');

  await person.open('/account');
  await page.getByRole('listitem').filter({ hasText: 'โทรศัพท์ของฉัน' }).getByRole('button', { name: words.remove }).click();
  await expect(page.getByRole('status')).toHaveText(words.passkeyRemoved);
  await expect(page.getByText('โทรศัพท์ของฉัน')).toHaveCount(0);
});
