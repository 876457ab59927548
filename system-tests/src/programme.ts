import { randomUUID } from 'node:crypto';

import { Api, type Json } from './api.ts';
import { until, type Status } from './launcher.ts';

/** The people of a programme as scripts act for them: one reports, another verifies. */
export class Programme {
  readonly officer: Api;
  readonly coordinator: Api;
  readonly outsider: Api;
  agreement!: Json;

  private constructor(readonly platform: Status) {
    this.officer = Api.as(platform, 'programme-officer', 'tistr');
    this.coordinator = Api.as(platform, 'coordinator', 'cpa');
    this.outsider = Api.as(platform, 'programme-officer', 'sample-university');
  }

  static async open(platform: Status): Promise<Programme> {
    const programme = new Programme(platform);
    const list = await programme.officer.get('/api/agreements');
    programme.agreement = (await programme.officer.get(`/api/agreements/${list.body.items[0].id}`)).body;
    return programme;
  }

  objective(number: number): Json {
    return this.agreement.objectives.find((objective: Json) => objective.number === number);
  }

  /** The value of an indicator; 0 while nothing counts. */
  async progress(number: number, measure: string): Promise<number> {
    const { body } = await this.officer.get(`/api/agreements/${this.agreement.id}/progress`);
    const objective = body.objectives.find((candidate: Json) => candidate.number === number);
    const indicator = objective.indicators.find((candidate: Json) => candidate.measure === measure);
    return Number(indicator.value ?? 0);
  }

  async waitForProgress(number: number, measure: string, value: number): Promise<void> {
    await until(`progress of ${measure} is ${value}`, 60, async () => (await this.progress(number, measure)) === value);
  }

  /** A new project of a new enterprise towards an objective. */
  async project(number: number, measure: string, unitCode: string): Promise<Json> {
    const enterprise = await this.officer.post('/api/enterprises', {
      kind: 'community-enterprise',
      name: { th: `วิสาหกิจชุมชนน้ำพริกบ้านฉาง ${randomUUID().slice(0, 6)}`, en: 'Ban Chang chilli paste' },
      subdistrict: '210203',
      agreement: this.agreement.id,
      sample: true,
    });
    expectStatus(enterprise, 201);
    const project = await this.officer.post('/api/projects', {
      enterprise: enterprise.body.id,
      agreement: this.agreement.id,
      objective: this.objective(number).id,
      title: { th: 'พัฒนากระบวนการผลิตน้ำพริก', en: 'Better process for chilli paste' },
      startsOn: '2018-01-15',
      stage: 'running',
      baselines: [{ measure, value: '0', unitCode, asOf: '2018-01-15' }],
      sample: true,
    });
    expectStatus(project, 201);
    return project.body;
  }

  /** Reports an outcome of a month (1 to 12) of 2018. */
  async report(project: Json, measure: string, unitCode: string, value: string, month: number): Promise<Json> {
    const first = `2018-${String(month).padStart(2, '0')}-01`;
    const last = new Date(Date.UTC(2018, month, 0)).toISOString().slice(0, 10);
    const outcome = await this.officer.post(`/api/projects/${project.id}/outcomes`,
      { measure, period: { from: first, to: last }, value, unitCode }, { 'idempotency-key': randomUUID() });
    expectStatus(outcome, 201);
    return outcome.body;
  }

  async verify(outcome: Json): Promise<void> {
    expectStatus(await this.coordinator.change('POST', `/api/outcomes/${outcome.id}/verification`, `/api/outcomes/${outcome.id}`), 200);
  }
}

export function expectStatus(answer: { status: number; body: Json }, status: number): void {
  if (answer.status !== status) {
    throw new Error(`expected ${status}, got ${answer.status}: ${JSON.stringify(answer.body)}`);
  }
}
