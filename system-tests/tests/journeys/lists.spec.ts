import { randomUUID } from 'node:crypto';

import { expect, test } from '@playwright/test';

import { status } from '../../src/launcher.ts';
import { Person } from '../../src/person.ts';
import { Programme, expectStatus } from '../../src/programme.ts';

test('lists: whoever comes back from a row of a later page finds it where it was', async ({ page }, info) => {
  const platform = await status();
  const programme = await Programme.open(platform);
  const { total } = (await programme.officer.get('/api/enterprises')).body;
  for (let number = total; number < 75; number++) {
    // at the end of the alphabet, out of the way of others
    expectStatus(await programme.officer.post('/api/enterprises', {
      kind: 'community-enterprise',
      name: { th: `ฮ้อยน้ำเงิน ${randomUUID().slice(0, 8)}`, en: `Hoi Nam Ngoen ${number}` },
      subdistrict: '210203',
      agreement: programme.agreement.id,
      sample: true,
    }), 201);
  }
  const person = new Person(page, platform, info);
  await person.signIn('officer', '/enterprises');
  const rows = page.getByRole('main').locator('tbody tr');
  await expect(rows).toHaveCount(50);
  await page.getByRole('button', { name: person.words.more }).click();
  const row = rows.nth(60);
  await expect(row).toBeVisible();
  const link = row.getByRole('link').first();
  const address = (await link.getAttribute('href'))!;
  await row.scrollIntoViewIfNeeded();
  // where a page stands is noted a moment after it was moved; nobody presses as fast as a test
  await page.waitForTimeout(500);
  const before = (await row.boundingBox())!.y;
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => { window.scrollTo(0, 0); });
  await page.goBack();
  const again = page.getByRole('main').locator('tbody tr', { has: page.locator(`a[href="${address}"]`) });
  await expect(again).toBeInViewport();
  await expect.poll(async () => Math.abs((await again.boundingBox())!.y - before)).toBeLessThan(60);
  await person.picture('back at the row');
});
