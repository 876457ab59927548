import { randomUUID } from 'node:crypto';

import { expect, test } from '@playwright/test';

import { Api, type Answer, type Json } from '../../src/api.ts';
import { status, type Status } from '../../src/launcher.ts';
import { expectStatus } from '../../src/programme.ts';
import { Visitor } from '../../src/visitor.ts';

const PASSWORD = 'only-for-the-system-tests';

let platform: Status;
let admin: Api;
/** Looks after the sample community. */
let supporter: Api;
/** Coordinates somewhere else. */
let stranger: Api;
let community: string;

test.beforeAll(async () => {
  platform = await status();
  admin = Api.as(platform, 'platform-admin');
  supporter = Api.as(platform, 'coordinator', 'cpa');
  stranger = Api.as(platform, 'coordinator', 'sample-university');
  community = await idOf('sample-community');
});

async function idOf(code: string): Promise<string> {
  const { body } = await admin.get(`/api/organisations?q=${code}`);
  return body.items.find((organisation: Json) => organisation.code === code).id;
}

const newPhone = (): string => `08${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;

function invite(as: Api, organisation: string, more: Json = {}): Promise<Answer> {
  return as.post('/api/invitations',
    { phone: newPhone(), name: { given: 'ป้าน้อย' }, organisation, roles: ['enterprise-leader'], locale: 'th', ...more });
}

function table(as: Api, phone: string, code: string): Promise<Answer> {
  return as.post('/api/people/import', `ชื่อ,โทรศัพท์,รหัสหน่วยงาน,บทบาท\nป้าน้อย,${phone},${code},enterprise-leader\n`,
    { 'content-type': 'text/csv' });
}

/** Types the code that is on the paper; whether that led to an account. */
async function redeem(phone: string, code: string): Promise<boolean> {
  const visitor = new Visitor(platform.url);
  const start = await visitor.open('/sign-in/code');
  const typed = await visitor.submit(start.page, '/sign-in/code', { phone, code });
  if (typed.url.pathname !== '/sign-in/code/password') {
    return false;
  }
  await visitor.submit(typed.page, '/sign-in/code/password', { password: PASSWORD });
  const again = new Visitor(platform.url);
  const signIn = await again.open('/sign-in');
  const { url } = await again.submit(signIn.page, '/sign-in', { username: phone, password: PASSWORD });
  return url.pathname !== '/sign-in';
}

function expectNoCode(answer: Answer): void {
  expect(JSON.stringify(answer.body)).not.toMatch(/[2-9A-Z]{5}-[2-9A-Z]{5}/);
}

/** A community of the test's own, so that ties can end. */
async function newCommunity(supportedBy: Json[]): Promise<string> {
  const made = await admin.post('/api/organisations', {
    code: `village-${randomUUID().slice(0, 8)}`, kind: 'community', supportedBy,
    names: [{ name: { th: 'ชุมชนทดสอบ', en: 'Test community' }, from: '2018-01-01' }],
  });
  expectStatus(made, 201);
  return made.body.id;
}

test('a coordinator from elsewhere enters no community and is shown no code', async () => {
  const refused = await invite(stranger, community);
  expect(refused.status).toBe(422);
  expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/organisation', code: 'unsupported-community' })]);
  expectNoCode(refused);
  const email = `${randomUUID()}@example.org`;
  expect((await invite(stranger, community, { phone: null, email, roles: ['participant'] })).status).toBe(422);
  const { body } = await admin.get(`/api/invitations?organisation=${community}&state=pending&limit=200`);
  expect(body.items.map((invitation: Json) => invitation.email)).not.toContain(email);
});

test('an answer that is asked for again is for who asked for it', async () => {
  const key = { 'idempotency-key': `"${randomUUID()}"` };
  const input = { phone: newPhone(), name: { given: 'ป้าน้อย' }, organisation: community, roles: ['enterprise-leader'], locale: 'th' };
  const first = await supporter.post('/api/invitations', input, key);
  expectStatus(first, 201);
  expect((await supporter.post('/api/invitations', input, key)).body.code).toBe(first.body.code);
  const stolen = await stranger.post('/api/invitations', input, key);
  expect(stolen.status).toBe(422);
  expectNoCode(stolen);
  await supporter.send('POST', `/api/invitations/${first.body.id}/revocation`, undefined, { 'if-match': first.etag });
});

test('a table lets nobody into a community of others', async () => {
  for (const dryRun of ['?dryRun=true', '']) {
    const refused = await stranger.post(`/api/people/import${dryRun}`,
      `ชื่อ,โทรศัพท์,รหัสหน่วยงาน,บทบาท\nป้าน้อย,${newPhone()},sample-community,enterprise-leader\n`, { 'content-type': 'text/csv' });
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].code).toBe('unsupported-community');
    expectNoCode(refused);
  }
});

test('whoever looks after a community brings people in', async () => {
  const phone = newPhone();
  const invited = await invite(supporter, community, { phone });
  expectStatus(invited, 201);
  expect(await redeem(phone, invited.body.code)).toBe(true);
  const another = newPhone();
  const read = await table(supporter, another, 'sample-community');
  expectStatus(read, 200);
  expect(await redeem(another, read.body.lines[0].invitation.code)).toBe(true);
});

test('invitations of others are neither read nor sent again nor taken back', async () => {
  const invited = await invite(supporter, community);
  const path = `/api/invitations/${invited.body.id}`;
  expect((await stranger.get(path)).status).toBe(404);
  for (const what of ['resend', 'revocation']) {
    const refused = await stranger.send('POST', `${path}/${what}`, undefined, { 'if-match': invited.etag });
    expect(refused.status).toBe(404);
    expectNoCode(refused);
  }
  expectNoCode(await stranger.get('/api/invitations?limit=200'));
  expect((await stranger.get(`/api/invitations?organisation=${community}`)).body.items).toEqual([]);
  expectNoCode(await supporter.get(path));
  expectStatus(await supporter.send('POST', `${path}/revocation`, undefined, { 'if-match': invited.etag }), 200);
});

test('a tie that ended closes what is open', async () => {
  const association = await idOf('cpa');
  const own = await newCommunity([{ organisation: association, from: '2018-01-01' }]);
  const phone = newPhone();
  const invited = await invite(supporter, own, { phone });
  expectStatus(invited, 201);
  const path = `/api/organisations/${own}`;
  const read = await admin.get(path);
  expectStatus(await admin.send('PUT', path,
    { ...read.body, supportedBy: [{ organisation: association, from: '2018-01-01', to: '2019-12-31' }] }, { 'if-match': read.etag }), 200);
  expect(await redeem(phone, invited.body.code)).toBe(false);
  const again = await supporter.send('POST', `/api/invitations/${invited.body.id}/resend`, undefined, { 'if-match': invited.etag });
  expect([again.status, again.body.type]).toEqual([403, 'urn:ecotown:problem:departed-inviter']);
  expectNoCode(again);
  expect((await invite(supporter, own)).body.errors[0].code).toBe('unsupported-community');
});

test('no coordinator makes a tie', async () => {
  const own = await idOf('sample-university');
  const path = `/api/organisations/${community}`;
  const read = await stranger.get(path);
  const put = await stranger.send('PUT', path, { ...read.body, supportedBy: [{ organisation: own, from: '2018-01-01' }] },
    { 'if-match': read.etag });
  expect(put.status).toBe(403);
  expect((await admin.get(path)).body.supportedBy).toEqual(read.body.supportedBy);
});
