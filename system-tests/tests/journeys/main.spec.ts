import { createHash } from 'node:crypto';

import { expect, test } from '@playwright/test';

import type { Json } from '../../src/api.ts';
import { status, until } from '../../src/launcher.ts';
import { Person } from '../../src/person.ts';
import { Programme, expectStatus } from '../../src/programme.ts';
import { announcement } from '../../src/reference.ts';

// the smallest PNG there is: the file that proves the figure
const PHOTO = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const FINGERPRINT = `SHA-256 ${createHash('sha256').update(PHOTO).digest('hex')}`;

test('outcome: reported by one person, verified by another, counted with its evidence', async ({ page }, info) => {
  const platform = await status();
  const programme = await Programme.open(platform);
  const { items } = (await programme.officer.get('/api/measures')).body;
  const measure = items.find((candidate: Json) => candidate.code === 'jobs.created');
  const project = await programme.project(3, measure.code, measure.unitCode);
  const before = await programme.progress(3, measure.code);
  const person = new Person(page, platform, info);
  const { words } = person;
  const language = info.project.name.endsWith('th') ? 'th' : 'en';

  await person.signIn('officer');
  await person.picture('home');

  await page.getByRole('navigation').getByRole('link', { name: words.agreements, exact: true }).locator('visible=true').click();
  await person.picture('agreements');
  await page.getByRole('main').getByRole('link', { name: programme.agreement.title[language] }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(programme.agreement.title[language]);
  await expect(page.getByText(String(words.signedOn)).first()).toBeVisible();
  for (const objective of programme.agreement.objectives) {
    await expect(page.getByText(objective.text[language]).first()).toBeVisible();
  }
  for (const party of announcement.parties) {
    await expect(page.getByRole('heading', { name: party[language], exact: true })).toBeVisible();
  }
  for (const { title, given, family, en } of announcement.signatories) {
    await expect(page.getByText(language === 'th' ? `${title}${given} ${family}` : en, { exact: true })).toBeVisible();
  }
  await person.picture('agreement');

  await person.open('/enterprises');
  await expect(page.getByRole('main').getByText(String(words.samples), { exact: true }).first()).toBeVisible();
  await person.picture('enterprises');

  await person.open(`/projects/${project.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(project.title[language]);
  await page.getByRole('link', { name: words.report }).first().click();
  await person.choose(words.measure, measure.name[language]);
  await person.date(words.from, '2018-07-01');
  await person.date(words.to, '2018-07-31');
  await page.getByLabel(words.value).fill('7');
  await page.locator('input[type=file]').setInputFiles({ name: 'ใบเซ็นชื่อ น้ำพริก.png', mimeType: 'image/png', buffer: PHOTO });
  await person.picture('report');
  await page.getByRole('button', { name: words.send }).click();
  await expect(page).toHaveURL(/\/outcomes\//);
  await expect(page.locator('.evidence-photo img')).toHaveJSProperty('complete', true);
  await page.getByText(words.fileHash).click();
  await expect(page.getByText(FINGERPRINT)).toBeVisible();
  await expect(page.getByRole('button', { name: words.verify })).toHaveCount(0);
  await person.picture('reported');
  const outcome = new URL(page.url()).pathname;
  expect(await programme.progress(3, measure.code)).toBe(before);
  await person.signOut();

  await person.signIn('coordinator');
  await expect(page.getByRole('heading', { name: words.toVerify })).toBeVisible();
  await person.picture('to-verify');
  await person.open(outcome);
  await person.doAfterAsking(words.verify);
  await expect(page.getByRole('main').getByText(String(words.verified), { exact: true }).first()).toBeVisible();
  await person.picture('verified');
  await programme.waitForProgress(3, measure.code, before + 7);

  await person.open(`/agreements/${programme.agreement.id}`);
  const indicator = programme.objective(3).indicators.find((candidate: Json) => candidate.measure === measure.code);
  // all objectives but the first are folded
  await page.getByText(programme.objective(3).text[language]).first().click();
  await page.getByRole('link', { name: indicator.name[language] }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(indicator.name[language]);
  await expect(page.getByRole('main').getByText(new RegExp(`\\b${before + 7}\\b`)).first()).toBeVisible();
  await person.picture('indicator');
  const id = outcome.split('/').at(-1);
  await page.locator(`a[href="/contributions/${id}"]`).click();
  await expect(page.locator('.evidence-photo img')).toHaveJSProperty('complete', true);
  await page.getByText(words.fileHash).click();
  await expect(page.getByText(FINGERPRINT)).toBeVisible();
  await person.picture('contribution');
});

test('session: registered, checked in, closed by one person and verified by another', async ({ page }, info) => {
  const platform = await status();
  const programme = await Programme.open(platform);
  const { officer, agreement } = programme;
  const objective = agreement.objectives.find((candidate: Json) =>
    candidate.indicators.some((indicator: Json) => indicator.measure === 'people.trained'));
  const course = await officer.post('/api/courses', { title: { th: 'บรรจุภัณฑ์อาหาร', en: 'Food packaging' }, hours: 6, sample: true });
  expectStatus(course, 201);
  const session = await officer.post('/api/sessions', {
    course: course.body.id, title: { th: 'อบรมบรรจุภัณฑ์น้ำผึ้ง', en: 'Honey packaging workshop' }, agreement: agreement.id,
    objective: objective.id, enterprises: [], days: [{ date: '2018-08-09', startsAt: '09:00', endsAt: '16:00' }],
    venue: { th: 'ศาลาประชาคมบ้านฉาง', en: 'Ban Chang community hall' }, subdistrict: '210203', capacity: 20, sample: true,
  });
  expectStatus(session, 201);
  const before = await programme.progress(objective.number, 'people.trained');
  const person = new Person(page, platform, info);
  const { words } = person;

  await person.signIn('trainer', `/sessions/${session.body.id}`);
  await page.getByRole('button', { name: words.register }).click();
  await page.getByLabel(words.given, { exact: true }).fill('น้ำผึ้ง');
  await page.getByLabel(words.family, { exact: true }).fill(info.project.name === 'phone-th' ? 'ศรีสุข' : 'ป่าไม้');
  await page.getByRole('button', { name: words.registerSend, exact: true }).click();
  const toggle = page.getByRole('button', { name: words.attended });
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await until('the check-in is kept', 15, async () =>
    (await officer.get(`/api/sessions/${session.body.id}/registrations`)).body.items[0]?.attendance.length === 1);
  await person.picture('register');
  await person.doAfterAsking(words.close);
  await expect(page.getByRole('button', { name: words.close })).toHaveCount(0);
  await person.signOut();

  await person.signIn('coordinator', `/sessions/${session.body.id}`);
  await person.doAfterAsking(words.verify);
  await expect(page.getByRole('button', { name: words.verify })).toHaveCount(0);
  await person.picture('verified');
  await programme.waitForProgress(objective.number, 'people.trained', before + 1);
});

test('dead end: a wrong password and an unknown address say what to do', async ({ page }, info) => {
  const platform = await status();
  const person = new Person(page, platform, info);
  await page.goto(platform.url);
  await person.readIn();
  await person.signInLink.click();
  await page.getByLabel(person.words.username).fill('officer');
  await page.getByLabel(person.words.password).fill('not the password');
  await page.getByRole('button', { name: person.words.signIn, exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await person.picture('wrong-password');

  await person.signIn('officer', '/nowhere');
  await expect(page.getByRole('heading', { level: 1, name: person.words.notFound })).toBeVisible();
  await person.picture('unknown-address');
  await page.getByRole('main').getByRole('link', { name: person.words.goHome }).click();
  await expect(page).toHaveURL(`${platform.url}/`);
});
