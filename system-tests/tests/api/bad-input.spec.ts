import { expect, test } from '@playwright/test';

import type { Json } from '../../src/api.ts';
import { status } from '../../src/launcher.ts';
import { Programme } from '../../src/programme.ts';

let programme: Programme;

test.beforeAll(async () => {
  programme = await Programme.open(await status());
});

const enterprise = (subdistrict = '210203'): Record<string, unknown> => ({
  kind: 'sme', name: { th: 'ร้านทดสอบ', en: 'Test shop' }, subdistrict, agreement: programme.agreement.id, sample: true,
});

function refuses(what: string, send: () => Promise<{ status: number; body: Json }>, code: number): void {
  test(`refuses ${what} and changes nothing`, async () => {
    const before = await kept();
    expectProblem(await send(), code);
    expect(await kept()).toEqual(before);
  });
}

function expectProblem(answer: { status: number; body: Json }, code: number): void {
  expect(answer.status).toBe(code);
  expect(answer.body.type).toMatch(/^urn:ecotown:problem:/);
  expect(answer.body.title.length).toBeGreaterThan(0);
  expect(JSON.stringify(answer.body)).not.toMatch(/Exception|org\.ecotown|\bat /);
}

/** What there is, and what has been done to the agreement. */
async function kept(): Promise<Json> {
  const agreement = `/api/agreements/${programme.agreement.id}`;
  const lists = ['/api/enterprises?limit=200', '/api/sessions?limit=200', '/api/projects?limit=200', `${agreement}/history`];
  const ids = await Promise.all(lists.map(async (list) =>
    (await programme.officer.get(list)).body.items.map((item: Json) => item.id)));
  return { ids, etag: (await programme.officer.get(agreement)).etag };
}

const post = (body: unknown, headers = {}): Promise<{ status: number; body: Json }> =>
  programme.officer.post('/api/enterprises', body, headers);

refuses('malformed JSON', () => post('{"kind":'), 400);
refuses('an unknown property', () => post({ ...enterprise(), colour: 'red' }), 400);
refuses('a missing field', () => post({ ...enterprise(), name: undefined }), 422);
refuses('an unknown sub-district', () => post(enterprise('999999')), 422);
refuses('a body of 10 MB', () => post({ ...enterprise(), address: 'ก'.repeat(3_500_000) }), 413);
refuses('another content type', () => post('<xml/>', { 'content-type': 'application/xml' }), 415);
refuses('an agreement of others', () => programme.outsider.post('/api/enterprises', enterprise()), 422);
refuses('a page of a billion', () => programme.officer.get('/api/enterprises?limit=1000000000'), 400);
refuses('an unknown parameter', () => programme.officer.get('/api/enterprises?colour=red'), 400);

test('refuses a session of negative capacity and changes nothing', async () => {
  const [course] = (await programme.officer.get('/api/courses')).body.items;
  const before = await kept();
  const answer = await programme.officer.post('/api/sessions', {
    course: course.id, title: { th: 'อบรมทดสอบ', en: 'Test workshop' }, agreement: programme.agreement.id,
    objective: programme.objective(1).id, enterprises: [], days: [{ date: '2018-08-09', startsAt: '09:00', endsAt: '16:00' }],
    venue: { th: 'บ้านฉาง', en: 'Ban Chang' }, subdistrict: '210203', capacity: -5, sample: true,
  });
  expectProblem(answer, 422);
  expect(answer.body.errors.map((error: Json) => error.pointer)).toEqual(['/capacity']);
  expect(await kept()).toEqual(before);
});

test('hints at the Common Era, in the language asked for', async () => {
  const { items } = (await programme.officer.get('/api/measures')).body;
  const { unitCode } = items.find((measure: { code: string }) => measure.code === 'jobs.created');
  const project = await programme.project(3, 'jobs.created', unitCode);
  const body = { measure: 'jobs.created', period: { from: '2561-03-01', to: '2561-03-31' }, value: '1', unitCode };
  for (const [language, word] of [['th', 'คริสต์ศักราช'], ['en', 'Common Era']]) {
    const answer = await programme.officer.post(`/api/projects/${project.id}/outcomes`, body, { 'accept-language': language! });
    expectProblem(answer, 422);
    expect(answer.body.errors[0].detail).toContain(word);
    expect(answer.body.errors[0].detail).toContain('2018-03-01');
  }
  expect((await programme.officer.get(`/api/projects/${project.id}/outcomes`)).body.items).toEqual([]);
});

test('refuses a change of what a colleague has changed meanwhile', async () => {
  const path = `/api/agreements/${programme.agreement.id}`;
  const read = await programme.officer.get(path);
  const before = await kept();
  const change = { ...read.body, reference: 'changed' };
  expectProblem(await programme.officer.send('PUT', path, change), 428);
  expectProblem(await programme.officer.send('PUT', path, change, { 'if-match': '"99999"' }), 412);
  expect(await kept()).toEqual(before);
});

test('refuses forged and missing tokens and changes nothing', async () => {
  const { url } = programme.platform;
  const before = await kept();
  const unsigned = 'eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0.eyJzdWIiOiJ4In0.';
  for (const token of ['x.y.z', unsigned, undefined]) {
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
    const read = await fetch(`${url}/api/enterprises`, { headers });
    expect(read.headers.get('content-type')).toContain('application/problem+json');
    expectProblem({ status: read.status, body: await read.json() as Json }, 401);
    const written = await fetch(`${url}/api/enterprises`, { method: 'POST', headers, body: JSON.stringify(enterprise()) });
    expectProblem({ status: written.status, body: await written.json() as Json }, 401);
  }
  expect(await kept()).toEqual(before);
});
