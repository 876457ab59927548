import { expect, test } from '@playwright/test';

import { Api, type Json } from '../../src/api.ts';
import { ecotown, status } from '../../src/launcher.ts';
import { Programme } from '../../src/programme.ts';
import { announcement } from '../../src/reference.ts';

test('says what runs, where, and who may sign in', async () => {
  const now = await status();
  expect(Object.keys(now)).toEqual(expect.arrayContaining(['url', 'issuer', 'services', 'people', 'clients']));
  expect((await fetch(`${now.mailbox}`)).status).toBe(200);
  expect(now.services.map((service) => service.name).sort()).toEqual(
    ['agreements-service', 'auth', 'enterprises-service', 'gateway', 'training-service']);
  for (const service of now.services) {
    expect(service.ready, service.name).toBe(true);
    expect(service.rssBytes ?? 0, service.name).toBeGreaterThan(50_000_000);
  }
  expect(now.people.map((person) => person.username)).toContain('officer');
});

test('a second up says that the platform runs', async () => {
  const again = await ecotown('up');
  expect(again.code).toBe(0);
  expect(again.stdout + again.stderr).toContain((await status()).url);
});

test('an unknown argument is one clear line', async () => {
  const wrong = await ecotown('upp');
  expect(wrong.code).toBe(2);
  expect((wrong.stdout + wrong.stderr).trim().split('\n').length).toBeLessThanOrEqual(2);
});

test('the agreement is the one that was announced', async () => {
  const { agreement } = await Programme.open(await status());
  expect(agreement.signedOn).toBe(announcement.signedOn);
  expect(agreement.inForceFrom).toBe(announcement.signedOn);
  expect(agreement.inForceTo).toBe(announcement.inForceTo);
  expect(agreement.signedAt.th).toBe(announcement.place);
  expect(agreement.parties.map((party: Json) => party.name)).toEqual(announcement.parties);
  expect(agreement.objectives.map((objective: Json) => objective.text.th)).toEqual(announcement.objectives);
  for (const objective of agreement.objectives) {
    expect(objective.text.en.length).toBeGreaterThan(40);
    expect(objective.indicators.length).toBeGreaterThan(0);
  }
  expect(agreement.signatories.map(({ name, position, capacity }: Json) => ({ ...name, position: position.th, capacity })))
    .toEqual(announcement.signatories.map((signatory) => ({ ...signatory, capacity: 'signer' })));
  expect([...agreement.area].sort()).toEqual([...announcement.area].sort());
});

test('the association has its five founding companies as members', async () => {
  const platform = await status();
  const admin = Api.as(platform, 'platform-admin');
  const association = (await admin.get('/api/organisations?q=cpa')).body.items[0];
  const { body } = await admin.get(`/api/organisations/${association.id}`);
  expect(body.members.map((member: Json) => member.organisation.code).sort()).toEqual(
    expect.arrayContaining(['blcp', 'dow', 'glow', 'ptt', 'scg']));
});

test('samples say that they are samples', async () => {
  const { officer } = await Programme.open(await status());
  for (const list of ['/api/enterprises', '/api/projects', '/api/courses', '/api/sessions']) {
    const { items } = (await officer.get(list)).body;
    expect(items.length, list).toBeGreaterThan(0);
    expect(items.every((item: Json) => item.sample), list).toBe(true);
  }
});

test('other organisations see nothing of the programme', async () => {
  const { agreement, officer, outsider } = await Programme.open(await status());
  const [enterprise, project, session] = await Promise.all(['/api/enterprises', '/api/projects', '/api/sessions'].map(
    async (list) => (await officer.get(list)).body.items[0]));
  const paths = [`/api/agreements/${agreement.id}`, `/api/agreements/${agreement.id}/progress`,
    `/api/agreements/${agreement.id}/contributions`, `/api/agreements/${agreement.id}/history`,
    `/api/enterprises/${enterprise.id}`, `/api/projects/${project.id}`, `/api/projects/${project.id}/outcomes`,
    `/api/sessions/${session.id}`, `/api/sessions/${session.id}/registrations`];
  for (const path of paths) {
    expect((await outsider.get(path)).status, path).toBe(404);
  }
  for (const list of ['/api/agreements', '/api/enterprises', '/api/projects', '/api/sessions']) {
    expect((await outsider.get(list)).body.items, list).toEqual([]);
  }
});
