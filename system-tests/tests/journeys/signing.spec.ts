import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from '@playwright/test';

import { Api } from '../../src/api.ts';
import { code } from '../../src/devices.ts';
import { ecotown, home, status, until } from '../../src/launcher.ts';
import { newPerson } from '../../src/partner.ts';
import { Person } from '../../src/person.ts';
import { expectStatus, Programme } from '../../src/programme.ts';

const settings = resolve(home, 'config');

/** On a developer's machine signing takes no second factor, on a server it does. */
async function restart(): Promise<void> {
  for (const what of ['stop', 'start']) {
    expect((await ecotown(what, 'agreements-service')).code).toBe(0);
  }
  await until('agreements-service is back', 60, async () =>
    (await status()).services.find(({ name }) => name === 'agreements-service')?.ready);
}

test.beforeAll(async () => {
  mkdirSync(settings, { recursive: true });
  writeFileSync(resolve(settings, 'application.properties'), 'ecotown.signing.step-up=true\n');
  await restart();
});

test.afterAll(async () => {
  rmSync(settings, { recursive: true });
  await restart();
});

test('signing: an officer proves a second factor on the way, and nothing typed is lost', async ({ page }, info) => {
  const platform = await status();
  const { agreement } = await Programme.open(platform);
  const account = await newPerson(Api.as(platform, 'platform-admin'), agreement.parties[0].organisation, 'programme-officer');
  const person = new Person(page, platform, info);
  const { words } = person;
  const { id: _, signedOn: __, signedAt: ___, version: ____, ...draft } = agreement;
  const anew = (part: { id?: string }) => delete part.id;
  [...draft.parties, ...draft.signatories].forEach(anew);
  for (const objective of draft.objectives) {
    anew(objective);
    for (const indicator of objective.indicators) {
      anew(indicator);
      indicator.targets.forEach(anew);
    }
  }
  const drafted = await Api.as(platform, 'programme-officer', 'tistr').post('/api/agreements', draft);
  expectStatus(drafted, 201);

  await person.startSignIn();
  await person.givePassword(account);
  await person.expectToBeIn();
  await person.open(`/agreements/${drafted.body.id}/signing`);
  await person.readIn();
  await person.date(words.signedOnField, '2017-11-10');
  const place = page.getByRole('textbox', { name: words.signedAtField }).first();
  await place.fill('ห้องประชุม น้ำ ป่าญู');
  await page.getByRole('textbox', { name: words.signedAtField }).nth(1).fill('Meeting room');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.getByText(words.proveTitle)).toBeVisible();
  await person.expectToBeInReach(page.getByRole('link', { name: words.proveMe }));
  await person.expectToFit('asked');
  await person.expectToBeAccessible('asked');
  // the form itself is longer than a picture may be
  await person.picture('asked', page.locator('.notice').filter({ hasText: words.proveTitle }));
  await page.getByRole('link', { name: words.proveMe }).click();

  // who has no second factor yet sets one up on the way
  const key = (await page.locator('code.key').textContent())!;
  await person.picture('at-auth');
  await page.getByLabel(words.code).fill(code(key));
  await page.getByRole('button', { name: words.setUp }).click();
  await person.picture('recovery-codes');
  await page.getByRole('link', { name: words.codesKept }).click();

  await expect(page).toHaveURL(new RegExp(`/agreements/${drafted.body.id}/signing$`));
  await expect(place).toHaveValue('ห้องประชุม น้ำ ป่าญู');
  await person.picture('back', page.locator('fieldset').first());
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.getByText(String(words.signedOn)).first()).toBeVisible();
  const signed = (await Api.as(platform, 'programme-officer', 'tistr').get(`/api/agreements/${drafted.body.id}`)).body;
  expect([signed.signedOn, signed.signedAt.th, signed.state]).toEqual(['2017-11-10', 'ห้องประชุม น้ำ ป่าญู', 'expired']);
  await person.picture('signed');
});
