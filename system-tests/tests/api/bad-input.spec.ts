import { expect, test } from '@playwright/test';

import { status } from '../../src/launcher.ts';
import { Programme } from '../../src/programme.ts';

let programme: Programme;

test.beforeAll(async () => {
  programme = await Programme.open(await status());
});

const enterprise = (subdistrict = '210203'): Record<string, unknown> => ({
  kind: 'sme', name: { th: 'ร้านทดสอบ', en: 'Test shop' }, subdistrict, agreement: programme.agreement.id, sample: true,
});

function refuses(what: string, send: () => Promise<{ status: number; body: Record<string, any> }>, code: number): void {
  test(`refuses ${what} and changes nothing`, async () => {
    const before = await names();
    const answer = await send();
    expect(answer.status).toBe(code);
    expect(answer.body.type).toMatch(/^urn:ecotown:problem:/);
    expect(answer.body.title.length).toBeGreaterThan(0);
    expect(JSON.stringify(answer.body)).not.toMatch(/Exception|org\.ecotown|\bat /);
    expect(await names()).toEqual(before);
  });
}

async function names(): Promise<string[]> {
  const { body } = await programme.officer.get('/api/enterprises?limit=200');
  return body.items.map((item: Record<string, string>) => item.id);
}

const post = (body: unknown, headers = {}): Promise<{ status: number; body: Record<string, any> }> =>
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

test('hints at the Common Era, in the language asked for', async () => {
  const { items } = (await programme.officer.get('/api/measures')).body;
  const { unitCode } = items.find((measure: { code: string }) => measure.code === 'jobs.created');
  const project = await programme.project(3, 'jobs.created', unitCode);
  const body = { measure: 'jobs.created', period: { from: '2561-03-01', to: '2561-03-31' }, value: '1', unitCode };
  for (const [language, word] of [['th', 'คริสต์ศักราช'], ['en', 'Common Era']]) {
    const answer = await programme.officer.post(`/api/projects/${project.id}/outcomes`, body, { 'accept-language': language! });
    expect(answer.status).toBe(422);
    expect(answer.body.errors[0].detail).toContain(word);
    expect(answer.body.errors[0].detail).toContain('2018-03-01');
  }
});

test('refuses a change of what a colleague has changed meanwhile', async () => {
  const path = `/api/agreements/${programme.agreement.id}`;
  const read = await programme.officer.get(path);
  expect((await programme.officer.send('PUT', path, read.body)).status).toBe(428);
  expect((await programme.officer.send('PUT', path, read.body, { 'if-match': '"99999"' })).status).toBe(412);
});

test('refuses forged and missing tokens', async () => {
  const { url } = programme.platform;
  for (const authorization of ['Bearer x.y.z', 'Bearer eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0.eyJzdWIiOiJ4In0.', undefined]) {
    const answer = await fetch(`${url}/api/agreements`, { headers: authorization ? { authorization } : {} });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  }
});
