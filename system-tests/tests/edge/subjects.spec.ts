import { randomUUID } from 'node:crypto';

import { expect, test } from '@playwright/test';

import { Api, type Json } from '../../src/api.ts';
import { status, type Status } from '../../src/launcher.ts';
import { Partner, newPerson } from '../../src/partner.ts';
import { expectStatus } from '../../src/programme.ts';

let platform: Status;
let admin: Api;
let partner: Partner;
let victim: Json;

test.beforeAll(async () => {
  platform = await status();
  admin = Api.as(platform, 'platform-admin');
  partner = await Partner.open(platform);
  const association = (await admin.get('/api/organisations?q=cpa')).body.items[0].id;
  const { username } = await newPerson(admin, association, 'coordinator');
  victim = (await admin.get(`/api/people?q=${username}`)).body.items[0];
});

/** What reads as the id of the victim, to Java, PostgreSQL or somebody in a hurry. */
const disguises = (): string[] => [
  victim.id, victim.id.toUpperCase(), victim.id.replaceAll('-', ''), `{${victim.id}}`, `urn:uuid:${victim.id}`, ` ${victim.id} `,
  victim.id.replace(/^0+/, ''), victim.id.replaceAll('-', '').replace(/(.{4})(?=.)/g, '$1-'), '1-1-1-1-1', '๑-๑-๑-๑-๑',
];

test('nobody asks for a client in the name of a person', async () => {
  for (const clientId of disguises()) {
    const asked = await partner.send('POST', '/api/client-requests', {
      clientId, kind: 'partner-system', name: { th: 'ระบบทดสอบ', en: 'System under test' },
      authentication: 'client_secret_basic', roles: ['representative'],
    });
    expect(asked.status, clientId).toBe(422);
    expect(asked.body.errors[0].pointer, clientId).toBe('/clientId');
  }
});

test('no administrator makes one', async () => {
  for (const clientId of disguises()) {
    const made = await admin.send('PUT', `/api/clients/${encodeURIComponent(clientId)}`, {
      organisation: partner.organisation, roles: ['representative'], scopes: [], secret: `secret-${randomUUID()}`,
    }, { 'if-none-match': '*' });
    expect(made.status, clientId).toBeGreaterThanOrEqual(400);
    expect(made.status, clientId).toBeLessThan(500);
    expect((await admin.get(`/api/clients/${encodeURIComponent(clientId)}`)).status, clientId).toBeGreaterThanOrEqual(400);
  }
});

test('a client is told of itself, and of no person', async () => {
  const { id, secret } = await partner.client('partner-system', { authentication: 'client_secret_basic', roles: ['representative'] });
  const client = new Api(platform, { id, secret, roles: [], organisation: '' } as unknown as Status['clients'][number]);
  const me = await client.get('/api/me');
  expectStatus(me, 200);
  expect(me.body).toMatchObject({ id, username: null, memberships: [] });
});
