import { expect, test, type Browser, type TestInfo } from '@playwright/test';

import { Api } from '../../src/api.ts';
import { status, type Status } from '../../src/launcher.ts';
import { inMailTo } from '../../src/mailbox.ts';
import { newPerson } from '../../src/partner.ts';
import { Person } from '../../src/person.ts';

const PASSWORD = 'ตลาดน้ำบ้านฉาง-เช้าวันเสาร์';

/** Somebody else, with a phone or computer of their own. */
async function somebodyElse(browser: Browser, platform: Status, info: TestInfo): Promise<Person> {
  const { locale, timezoneId, viewport, isMobile, hasTouch } = info.project.use;
  const context = await browser.newContext({ locale, timezoneId, viewport, isMobile, hasTouch });
  return new Person(await context.newPage(), platform, info);
}

async function invite(person: Person, given: string): Promise<void> {
  const { page, words } = person;
  await person.open('/administration/invitations/new');
  await person.readIn();
  await page.getByLabel(words.given, { exact: true }).fill(given);
  await person.find(words.organisation, String(words.sampleCommunity));
  await page.getByText(words.leader, { exact: true }).click();
}

test('joining: a leader with e-mail opens the link, one without types the code on the paper', async ({ page, browser }, info) => {
  const platform = await status();
  const coordinator = new Person(page, platform, info);
  const { words } = coordinator;
  const address = `leader-${Date.now().toString(36)}@example.org`;
  await coordinator.signIn('coordinator');

  await invite(coordinator, 'น้ำทิพย์');
  await page.getByRole('textbox', { name: words.email }).fill(address);
  await coordinator.expectToFit('invitation');
  await coordinator.expectToBeAccessible('invitation');
  await coordinator.picture('invitation');
  await page.getByRole('button', { name: words.sendInvitation, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'น้ำทิพย์' })).toBeVisible();

  const reader = await somebodyElse(browser, platform, info);
  const link = await inMailTo(platform, address, /https?:\/\/\S+/);
  await reader.page.goto(link);
  await reader.readIn();
  await reader.expectToFit('new account');
  await reader.expectToBeAccessible('new account');
  await reader.picture('new-account');
  await reader.page.getByLabel(words.newPassword).fill(PASSWORD);
  await reader.page.getByRole('button', { name: words.begin }).click();
  await reader.open('/');
  await reader.readIn();
  await reader.signInLink.click();
  await reader.readIn();
  await reader.expectToBeIn();
  await reader.picture('in-by-mail');
  const second = await somebodyElse(browser, platform, info);
  await second.page.goto(link);
  await expect(second.page.getByLabel(words.newPassword)).toHaveCount(0);

  await invite(coordinator, 'ปู่ญู');
  await coordinator.choose(words.way, words.byCode);
  const phone = `08${String(Date.now()).slice(-8)}`;
  await page.getByRole('textbox', { name: words.phone }).fill(phone);
  await page.getByRole('button', { name: words.makeCode, exact: true }).click();
  const code = (await page.locator('.slip-code').textContent())!;
  await coordinator.expectToFit('slip');
  await coordinator.expectToBeAccessible('slip');
  await coordinator.picture('slip');

  const villager = await somebodyElse(browser, platform, info);
  await villager.startSignIn();
  await villager.page.getByRole('link', { name: words.haveCode }).click();
  await villager.page.getByLabel(words.yourPhone).fill(`${phone.slice(0, 3)}-${phone.slice(3, 6)}-${phone.slice(6)}`);
  await villager.page.getByLabel(words.paperCode, { exact: true }).fill(code.toLowerCase());
  await villager.picture('code');
  await villager.page.getByRole('button', { name: words.continue }).click();
  await villager.page.getByLabel(words.newPassword).fill(PASSWORD);
  await villager.page.getByRole('button', { name: words.begin }).click();
  await villager.readIn();
  await villager.expectToBeIn();
  await villager.picture('in-by-code');
});

test('address: what somebody else typed is verified with the code that comes there', async ({ page, isMobile }, info) => {
  test.skip(!isMobile, 'the same pages at both sizes; a phone is the harder one');
  const platform = await status();
  const admin = Api.as(platform, 'platform-admin');
  const email = `typed-${Date.now().toString(36)}@example.org`;
  const organisation = (await admin.get('/api/organisations?q=ptt')).body.items[0].id;
  const account = await newPerson(admin, organisation, 'representative', { email });
  const person = new Person(page, platform, info);
  const { words } = person;
  await person.startSignIn();
  await person.givePassword(account);
  await person.expectToBeIn();
  await person.open('/account');
  await person.readIn();
  await person.picture('unverified');
  await page.getByRole('button', { name: words.sendCode }).click();
  await expect(page.getByLabel(words.codeOfEight)).toBeVisible();
  await person.expectToFit('code');
  await person.expectToBeAccessible('code');
  await person.picture('code');
  await page.getByLabel(words.codeOfEight).fill('1234 5678');
  await page.getByRole('button', { name: words.verifyAddress }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel(words.codeOfEight).fill(await inMailTo(platform, email, /\d{4} \d{4}/));
  await page.getByRole('button', { name: words.verifyAddress }).click();
  await expect(page.getByRole('status')).toHaveText(words.addressVerified);
  await person.expectToFit('account');
  await person.expectToBeAccessible('account');
  await person.picture('verified');
});
