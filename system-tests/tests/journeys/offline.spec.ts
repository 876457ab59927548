import { expect, test } from '@playwright/test';

import type { Json } from '../../src/api.ts';
import { status, until } from '../../src/launcher.ts';
import { Person } from '../../src/person.ts';
import { Programme } from '../../src/programme.ts';

// the smallest PNG there is
const PHOTO = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

test('no network: a report and its photo wait through a reload and a closed page, and arrive once', async ({ page, context }, info) => {
  const platform = await status();
  const programme = await Programme.open(platform);
  const { items } = (await programme.officer.get('/api/measures')).body;
  const measure = items.find((candidate: Json) => candidate.code === 'jobs.created');
  const project = await programme.project(3, measure.code, measure.unitCode);
  const person = new Person(page, platform, info);
  const { words, language } = person;
  const reported = async (): Promise<Json[]> => (await programme.officer.get(`/api/projects/${project.id}/outcomes`)).body.items;

  await person.signIn('officer', `/projects/${project.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(project.title[language]);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // seen once, and opened by the worker from now on
  await person.open(`/projects/${project.id}/report`);
  await expect(page.getByRole('button', { name: words.send })).toBeVisible();

  await context.setOffline(true);
  await person.choose(words.measure, measure.name[language]);
  await person.date(words.from, '2018-07-01');
  await person.date(words.to, '2018-07-31');
  await page.getByLabel(words.value).fill('7');
  await page.locator('input[type=file]').setInputFiles({ name: 'ใบเซ็นชื่อ.png', mimeType: 'image/png', buffer: PHOTO });
  await expect(page.getByText('ใบเซ็นชื่อ.png')).toBeVisible();
  await page.reload();
  await expect(page.getByText(words.noNetwork).first()).toBeVisible();
  await expect(page.getByLabel(words.value)).toHaveValue('7');
  await expect(page.getByText('ใบเซ็นชื่อ.png')).toBeVisible();
  await person.picture('kept');
  await page.getByRole('button', { name: words.send }).click();
  await expect(page.getByRole('button', { name: words.waiting })).toBeVisible();
  await person.expectToFit('what waits');
  await person.picture('waits');
  await page.close();

  const later = await context.newPage();
  await later.goto(`${platform.url}/projects/${project.id}`);
  await expect(later.getByRole('button', { name: words.waiting })).toBeVisible();
  expect(await reported()).toEqual([]);
  await context.setOffline(false);
  await expect(later.getByRole('button', { name: words.waiting })).toHaveCount(0);
  await until('the report is there once', 15, async () => (await reported()).length === 1);
  const [outcome] = await reported();
  expect(outcome!.value).toBe('7');
  expect(outcome!.evidence).toHaveLength(1);
  await later.goto(`${platform.url}/outcomes/${outcome!.id}`);
  const photo = later.locator('.evidence-photo img');
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);

  // signed out: without network there is nothing of the person left to see
  const left = new Person(later, platform, info);
  await left.signOut();
  await context.setOffline(true);
  await later.reload();
  await expect(later.getByRole('button', { name: words.menu })).toHaveCount(0);
  expect(await later.evaluate(async () => (await indexedDB.databases()).length)).toBeLessThanOrEqual(1);
  await context.setOffline(false);
});
