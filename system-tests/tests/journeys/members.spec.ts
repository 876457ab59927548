import { expect, test } from '@playwright/test';

import { Api } from '../../src/api.ts';
import { status, until } from '../../src/launcher.ts';
import { Person } from '../../src/person.ts';
import { Programme } from '../../src/programme.ts';

/** The founding companies of the association, and a company of the PTT group. */
const members = ['ptt', 'scg', 'blcp', 'dow', 'glow', 'pttgc'];

test('members: the founders see what their association signed, and look on only', async () => {
  const platform = await status();
  const { agreement } = await Programme.open(platform);
  const path = `/api/agreements/${agreement.id}`;
  for (const code of members) {
    const member = Api.as(platform, 'representative', code);
    await until(`${code} sees the agreement`, 90, async () => (await member.get(path)).status === 200);
    expect((await member.get(path)).body.seenAs.reason).toBe('member');
    expect((await member.get('/api/agreements')).body.items.map(({ id }: { id: string }) => id)).toContain(agreement.id);
    expect((await member.get(`${path}/progress`)).status).toBe(200);
    expect((await member.get(`${path}/contributions`)).body.items).toEqual([]);
    expect((await member.get(`${path}/history`)).status).toBe(404);
  }
  expect((await Api.as(platform, 'programme-officer', 'sample-university').get(path)).status).toBe(404);
});

test('members: a representative of PTT Global Chemical opens the agreement', async ({ page }, info) => {
  const platform = await status();
  const { agreement } = await Programme.open(platform);
  const member = Api.as(platform, 'representative', 'pttgc');
  await until('the company sees the agreement', 90, async () => (await member.get(`/api/agreements/${agreement.id}`)).status === 200);
  const person = new Person(page, platform, info);
  const { words } = person;
  await person.signIn('representative');
  await person.open('/agreements');
  await page.getByRole('main').getByRole('link', { name: agreement.title[person.language] }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(agreement.title[person.language]);
  await expect(page.getByRole('heading', { name: words.ownShare })).toBeVisible();
  await expect(page.getByRole('link', { name: words.edit, exact: true })).toHaveCount(0);
  await person.expectToFit('member');
  await person.expectToBeAccessible('member');
  await person.picture('member');
});
