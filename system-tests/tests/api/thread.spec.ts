import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';

import type { Json } from '../../src/api.ts';
import { ecotown, status, until } from '../../src/launcher.ts';
import { Programme, expectStatus } from '../../src/programme.ts';

// stopping, starting and waiting for deliveries on a slow machine takes its time
test.setTimeout(400_000);

const MEASURE = 'jobs.created';
const OBJECTIVE = 3;
let programme: Programme;
let unit: string;

test.beforeAll(async () => {
  programme = await Programme.open(await status());
  const { items } = (await programme.officer.get('/api/measures')).body;
  unit = items.find((measure: Json) => measure.code === MEASURE).unitCode;
});

test('a verified outcome moves the objective, and the figure opens down to its evidence', async () => {
  const before = await programme.progress(OBJECTIVE, MEASURE);
  const project = await programme.project(OBJECTIVE, MEASURE, unit);
  const outcome = await programme.report(project, MEASURE, unit, '4', 3);
  expect(await programme.progress(OBJECTIVE, MEASURE)).toBe(before);

  const own = await programme.officer.change('POST', `/api/outcomes/${outcome.id}/verification`, `/api/outcomes/${outcome.id}`);
  expect(own.status).toBe(422);
  expect(own.body.type).toBe('urn:ecotown:problem:same-person');

  await programme.verify(outcome);
  await programme.waitForProgress(OBJECTIVE, MEASURE, before + 4);
  const contribution = (await programme.officer.get(`/api/contributions/${outcome.id}`)).body;
  expect(contribution.state).toBe('verified');
  expect(contribution.verifiedBy.id).not.toBe(contribution.reportedBy.id);

  const twice = await programme.coordinator.change('POST', `/api/outcomes/${outcome.id}/verification`, `/api/outcomes/${outcome.id}`);
  expect(twice.status).toBe(409);
  expect(await programme.progress(OBJECTIVE, MEASURE)).toBe(before + 4);
});

test('ten outcomes verified while agreements-service is away all count, once', async () => {
  const before = await programme.progress(OBJECTIVE, MEASURE);
  const project = await programme.project(OBJECTIVE, MEASURE, unit);
  const outcomes: Json[] = [];
  for (let month = 2; month <= 11; month++) {
    outcomes.push(await programme.report(project, MEASURE, unit, '1', month));
  }
  expect((await ecotown('stop', 'agreements-service')).code).toBe(0);
  expect((await programme.officer.get('/api/agreements')).status).toBe(503);
  for (const outcome of outcomes) {
    await programme.verify(outcome);
  }
  expect((await ecotown('start', 'agreements-service')).code).toBe(0);
  await until('agreements-service answers', 90, async () => (await programme.officer.get('/api/agreements')).status === 200);
  await programme.waitForProgress(OBJECTIVE, MEASURE, before + 10);
  for (const outcome of outcomes) {
    expect((await programme.officer.get(`/api/contributions/${outcome.id}`)).body.state).toBe('verified');
  }
  expect(await programme.progress(OBJECTIVE, MEASURE)).toBe(before + 10);
});

test('a killed service comes back by itself and has lost nothing', async () => {
  const project = await programme.project(OBJECTIVE, MEASURE, unit);
  const outcome = await programme.report(project, MEASURE, unit, '2', 5);
  const before = await programme.progress(OBJECTIVE, MEASURE);
  const victim = (await status()).services.find((service) => service.name === 'enterprises-service')!;
  await programme.verify(outcome);
  process.kill(victim.pid!, 'SIGKILL');
  await until('enterprises-service is back', 90, async () => {
    const now = (await status()).services.find((service) => service.name === 'enterprises-service')!;
    return now.ready && now.pid !== victim.pid;
  });
  const after = (await until('it answers', 60, async () => {
    const answer = await programme.officer.get(`/api/outcomes/${outcome.id}`);
    return answer.status === 200 && answer;
  })).body;
  expect(after.state).toBe('verified');
  await programme.waitForProgress(OBJECTIVE, MEASURE, before + 2);
});

test('one person trained twice is one person', async () => {
  const { officer, coordinator, agreement } = programme;
  const course = await officer.post('/api/courses', { title: { th: 'การแปรรูปอาหาร', en: 'Food processing' }, hours: 6, sample: true });
  expectStatus(course, 201);
  const phone = `08${Math.floor(10_000_000 + Math.random() * 89_999_999)}`;
  const train = async (day: string): Promise<void> => {
    const session = await officer.post('/api/sessions', {
      course: course.body.id, title: { th: 'อบรมการแปรรูป', en: 'Processing workshop' }, agreement: agreement.id,
      objective: peopleTrained(agreement), enterprises: [], days: [{ date: day, startsAt: '09:00', endsAt: '16:00' }],
      venue: { th: 'ศาลาประชาคม', en: 'Community hall' }, subdistrict: '210203', capacity: 20, sample: true,
    });
    expectStatus(session, 201);
    const registration = await officer.post(`/api/sessions/${session.body.id}/registrations`,
      { participant: { name: { title: 'นาง', given: 'น้ำผึ้ง', family: 'ใจดี' }, phone } });
    expectStatus(registration, 201);
    const attended = await officer.send('PUT', `/api/registrations/${registration.body.id}/attendance/${day}`);
    expect([200, 201, 204]).toContain(attended.status);
    const path = `/api/sessions/${session.body.id}`;
    expectStatus(await officer.change('POST', `${path}/closing`, path), 200);
    expectStatus(await coordinator.change('POST', `${path}/verification`, path), 200);
    await until('the session counts', 60, async () =>
      (await officer.get(`/api/contributions/${session.body.id}`)).body.state === 'verified');
  };
  const number = agreement.objectives.find((objective: Json) => objective.id === peopleTrained(agreement)).number;
  const before = await programme.progress(number, 'people.trained');
  await train('2018-05-10');
  await programme.waitForProgress(number, 'people.trained', before + 1);
  await train('2018-06-14');
  expect(await programme.progress(number, 'people.trained')).toBe(before + 1);
});

function peopleTrained(agreement: Json): string {
  return agreement.objectives.find((objective: Json) =>
    objective.indicators.some((indicator: Json) => indicator.measure === 'people.trained')).id;
}

test('a repeated Idempotency-Key answers again and acts once', async () => {
  const project = await programme.project(OBJECTIVE, MEASURE, unit);
  const key = { 'idempotency-key': randomUUID() };
  const body = { measure: MEASURE, period: { from: '2018-04-01', to: '2018-04-30' }, value: '1', unitCode: unit };
  const first = await programme.officer.post(`/api/projects/${project.id}/outcomes`, body, key);
  const second = await programme.officer.post(`/api/projects/${project.id}/outcomes`, body, key);
  expect(first.status).toBe(201);
  expect(second.body.id).toBe(first.body.id);
  const other = await programme.officer.post(`/api/projects/${project.id}/outcomes`, { ...body, value: '2' }, key);
  expect(other.status).toBe(422);
  expect((await programme.officer.get(`/api/projects/${project.id}/outcomes`)).body.items).toHaveLength(1);
});
