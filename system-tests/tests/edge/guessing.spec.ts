import { randomInt, randomUUID } from 'node:crypto';

import { expect, test } from '@playwright/test';

import { status, until, type Status } from '../../src/launcher.ts';
import { Visitor } from '../../src/visitor.ts';

let platform: Status;

test.beforeAll(async () => {
  platform = await status();
});

/** Sends the form of a page again and again from one browser, and gives the answers. */
async function sendEach(path: string, forms: Record<string, string>[]): Promise<Response[]> {
  const browser = new Visitor(platform.url);
  const csrf = await until(`the form of ${path}`, 60, async () =>
    /name="_csrf"[^>]*value="([^"]+)"/.exec((await browser.open(path)).page)?.[1]);
  const answers: Response[] = [];
  for (const form of forms) {
    answers.push(await browser.send('POST', path, { _csrf: csrf, ...form }));
  }
  return answers;
}

// whom they are counted against is nobody's, so that no test that follows is slowed: only the address they come from is
// everybody's here, and has 60 in vain an hour

test('a phone number has one allowance, however it is written', async () => {
  const phone = `089${String(randomInt(10_000_000)).padStart(7, '0')}`;
  const thai = phone.replaceAll(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)]!);
  const spellings = [phone, `${phone.slice(0, 3)}-${phone.slice(3)}`, `+66${phone.slice(1)}`, thai, ` ${phone}  `,
    `0066 ${phone.slice(1)}`, `+66 (0)${phone.slice(1)}`, `\u202a${phone}\u202c`, `${phone.slice(0, 3)}.${phone.slice(3)}`];
  const answers = await sendEach('/sign-in', spellings.map((username) => ({ username, password: 'not-the-password' })));
  expect(answers.slice(0, 5).map((answer) => answer.headers.get('location'))).toEqual(Array(5).fill('/sign-in?error'));
  const slowed = answers.filter((answer) => answer.status === 429);
  expect(slowed.length).toBeGreaterThan(0);
  expect(Number(slowed[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('an address has few codes mailed, and whoever asks for more is told to wait, account or not', async () => {
  const address = `nobody-${randomUUID()}@example.org`;
  const spellings = [address, address.toUpperCase(), ` ${address}`, address.replace('nobody', 'NoBody'), `${address}\t`, address];
  const answers = await sendEach('/sign-in/email', spellings.map((email) => ({ email })));
  expect(answers.map((answer) => answer.status)).toEqual([302, 302, 302, 302, 302, 429]);
  expect(Number(answers[5]!.headers.get('retry-after'))).toBeGreaterThan(30);
  expect(await answers[5]!.text()).toContain('โปรดรอ');
  const [other] = await sendEach('/sign-in/email', [{ email: `other-${randomUUID()}@example.org` }]);
  expect(other!.headers.get('location')).toBe('/sign-in/email/code');
});
