import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';

import { Api, type Answer, type Json } from '../../src/api.ts';
import { status, until, type Status } from '../../src/launcher.ts';
import { Programme, expectStatus } from '../../src/programme.ts';
import { holding, organisationId, stranger } from '../../src/roles.ts';

let platform: Status;
let programme: Programme;

test.beforeAll(async () => {
  platform = await status();
  programme = await Programme.open(platform);
});

test('a leader who also represents a party changes no outcome of an enterprise of others', async () => {
  const { items } = (await programme.officer.get('/api/measures')).body;
  const unit = items.find((measure: Json) => measure.code === 'jobs.created').unitCode;
  const project = await programme.project(3, 'jobs.created', unit);
  const outcome = await programme.report(project, 'jobs.created', unit, '1', 3);
  const path = `/api/outcomes/${outcome.id}`;
  const before = await programme.officer.get(path);
  const figure = (month: string) => ({ project: project.id, measure: 'jobs.created', value: '2', unitCode: unit,
    period: { from: `2018-${month}-01`, to: `2018-${month}-28` } });

  const attempts = async (attacker: Api): Promise<number[]> => [
    (await attacker.post(`/api/projects/${project.id}/outcomes`, figure('04'))).status,
    (await attacker.send('PUT', `/api/outcomes/${randomUUID()}`, figure('05'), { 'if-none-match': '*' })).status,
    (await attacker.send('PUT', path, figure('03'), { 'if-match': before.etag })).status,
    (await attacker.post(`${path}/withdrawal`, { reason: 'x' }, { 'if-match': before.etag })).status,
  ];
  for (const other of ['representative', 'executive', 'auditor', 'trainer']) {
    const both = await holding(platform, 'cpa', other, 'enterprise-leader');
    expect((await both.get(path)).status).toBe(200);
    expect(await attempts(both), other).toEqual([403, 403, 403, 403]);
  }
  expect(await attempts(Api.as(platform, 'enterprise-leader', 'cpa'))).toEqual([404, 422, 404, 404]);
  const after = await programme.officer.get(path);
  expect([after.etag, after.body.state]).toEqual([before.etag, 'reported']);
  expect((await programme.officer.get(`/api/projects/${project.id}/outcomes`)).body.items).toHaveLength(1);
});

test('a leader who is also an auditor cancels no seat of other people', async () => {
  const session = await open(programme.officer, programme.agreement);
  const registration = await register(programme.officer, session, { name: { given: 'ดาว' }, phone: phone() });
  const path = `/api/registrations/${registration.body.id}`;
  const both = await holding(platform, 'tistr', 'auditor', 'enterprise-leader');
  expect((await both.get(path)).status).toBe(200);
  expect((await both.change('POST', `${path}/cancellation`, path)).status).toBe(403);
  const leader = Api.as(platform, 'enterprise-leader', 'tistr');
  expect((await leader.post(`${path}/cancellation`, undefined, { 'if-match': registration.etag })).status).toBe(404);
  expect((await programme.officer.get(path)).body.state).toBe('registered');
});

test('nothing tells whether another organisation knows a personal number', async () => {
  const personalNumber = number();
  const here = await open(programme.officer, programme.agreement);
  const known = await register(programme.officer, here, { name: { given: 'ดาว' }, personalNumber });
  const outsider = await holding(platform, await stranger(platform), 'programme-officer');
  const there = await open(outsider, await ownAgreement(outsider));

  const begin = Date.now();
  const again = await register(outsider, there, { name: { given: 'เดือน' }, personalNumber });
  const fresh = await register(outsider, there, { name: { given: 'เดือน' }, personalNumber: number() });
  expect(again.body.participant.id).not.toBe(known.body.participant.id);
  expect(parseInt(again.body.participant.id.replace('-', '').slice(0, 12), 16)).toBeGreaterThanOrEqual(begin - 1);
  expect(plain(again)).toEqual(plain(fresh));
  expect((await outsider.get('/api/participants')).body.items.map((one: Json) => one.id)).not.toContain(known.body.participant.id);
  expect((await outsider.post(`/api/sessions/${there.id}/registrations`,
    { participant: { id: known.body.participant.id } })).status).toBe(422);
});

test('what counts a person once is shown to nobody', async () => {
  const session = await open(programme.officer, programme.agreement, '2018-07-10');
  const registration = await register(programme.officer, session, { name: { given: 'ฟ้า' }, personalNumber: number() });
  expectStatus(await programme.officer.send('PUT', `/api/registrations/${registration.body.id}/attendance/2018-07-10`), 200);
  const path = `/api/sessions/${session.id}`;
  expectStatus(await programme.officer.change('POST', `${path}/closing`, path), 200);
  const contribution = `/api/contributions/${session.id}`;
  await until('the session is reported', 60, async () => (await programme.officer.get(contribution)).status === 200);
  expect((await programme.officer.get(contribution)).body.subjects).toEqual(['person:1']);
  expect(JSON.stringify((await programme.officer.get(`${contribution}/history`)).body)).not.toContain('person:');
});

async function ownAgreement(owner: Api): Promise<Json> {
  const { agreement } = programme;
  const answer = await owner.post('/api/agreements', {
    kind: agreement.kind, title: { th: 'ความร่วมมือของมหาวิทยาลัย', en: 'Agreement of the university' },
    inForceFrom: '2018-01-01', inForceTo: '2019-12-31', area: agreement.area, signatories: [],
    parties: [{ organisation: await organisationId(owner, owner.organisation), role: null }],
    objectives: [{ number: 1, text: { th: 'อบรม', en: 'Train' }, indicators: [] }],
  });
  expectStatus(answer, 201);
  return answer.body;
}

async function open(officer: Api, agreement: Json, day = '2018-07-11'): Promise<Json> {
  const course = await officer.post('/api/courses', { title: { th: 'น้ำผึ้ง', en: 'Honey' }, hours: 6, sample: true });
  expectStatus(course, 201);
  const trained = agreement.objectives.find((one: Json) => one.indicators.some((of: Json) => of.measure === 'people.trained'));
  const session = await officer.post('/api/sessions', {
    course: course.body.id, title: { th: 'อบรมน้ำผึ้ง', en: 'Honey workshop' }, agreement: agreement.id,
    objective: (trained ?? agreement.objectives[0]).id, enterprises: [], days: [{ date: day, startsAt: '09:00', endsAt: '16:00' }],
    venue: { th: 'ศาลา', en: 'Hall' }, subdistrict: '210203', capacity: 20, sample: true,
  });
  expectStatus(session, 201);
  return session.body;
}

async function register(officer: Api, session: Json, participant: Json): Promise<Answer> {
  const answer = await officer.post(`/api/sessions/${session.id}/registrations`, { participant });
  expectStatus(answer, 201);
  return answer;
}

/** Without what is another one each time. */
function plain(answer: Answer): Json {
  const { id, registeredAt, participant, ...rest } = answer.body;
  return { ...rest, etag: answer.etag, participant: { ...participant, id: '', personalNumberMasked: '' } };
}

function phone(): string {
  return `08${Math.floor(10_000_000 + Math.random() * 89_999_999)}`;
}

/** Thirteen digits of which the last checks the others. */
function number(): string {
  const digits = String(Math.floor(1e11 + Math.random() * 8e11));
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0);
  return digits + String((11 - (sum % 11)) % 10);
}
