import { createHash, randomBytes } from 'node:crypto';

import { expect, test } from '@playwright/test';

import { Api, type Json } from '../../src/api.ts';
import { status } from '../../src/launcher.ts';
import { Person } from '../../src/person.ts';
import { Programme, expectStatus } from '../../src/programme.ts';
import { wordsIn, type Language } from '../../src/words.ts';

const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };

// before a release: both languages at both sizes
const everyLanguage = process.env.ECOTOWN_EVERY_LANGUAGE === 'true';
if (everyLanguage) {
  test.describe.configure({ timeout: 1_200_000 });
}
const views: [keyof typeof SIZES, Language][] = everyLanguage
  ? [['phone', 'th'], ['phone', 'en'], ['desk', 'en'], ['desk', 'th']]
  : [['phone', 'th'], ['desk', 'en']];

test.skip(({ isMobile }) => !isMobile, 'each screen is looked at in both sizes at once');

/**
 * Shows each screen: it has a heading, fits the width and is accessible. What assistive technology meets is the same at
 * both sizes, and costs most of the time: once is enough in between.
 */
async function seeEach(person: Person, screens: Record<string, string>, who: 'visitor' | 'member' = 'member'): Promise<void> {
  for (const [name, path] of Object.entries(screens)) {
    await person.open(path);
    for (const [size, language] of views) {
      const what = `${name} ${size} ${language}`;
      await person.page.setViewportSize(SIZES[size]);
      await person.readIn(language);
      await expect(person.page.getByRole('heading', { level: 1 }).first(), what).toBeVisible();
      await expect(person.page.locator('.skeleton'), what).toHaveCount(0);
      // a page for visitors has a heading, too
      await expect(person.page.getByRole('button', { name: wordsIn(language).menu }), what).toHaveCount(who === 'member' ? 1 : 0);
      await person.expectToFit(what);
      await person.picture(`${name}-${size}-${language}`);
      if (everyLanguage || size === 'phone') {
        await person.expectToBeAccessible(what);
      }
    }
    // the next one begins as this one ended
    views.reverse();
  }
  await person.page.setViewportSize(SIZES.phone);
  await person.readIn();
}

async function one(programme: Programme, list: string): Promise<Json> {
  const answer = await programme.officer.get(list);
  expectStatus(answer, 200);
  return answer.body.items[0];
}

test('screens: each has a heading, fits and is accessible', async ({ page }, info) => {
  const platform = await status();
  const programme = await Programme.open(platform);
  const agreement = programme.agreement;
  const indicator = agreement.objectives[0].indicators[0];
  const enterprise = await one(programme, '/api/enterprises');
  const measure = (await programme.officer.get('/api/measures')).body.items.find((one: Json) => one.code === 'jobs.created');
  const project = await programme.project(3, measure.code, measure.unitCode);
  const outcome = await programme.report(project, measure.code, measure.unitCode, '4', 3);
  const session = await one(programme, '/api/sessions');
  const person = new Person(page, platform, info);

  await page.goto(platform.url);
  await seeEach(person, { welcome: '/', 'sign-in': '/sign-in', 'signed-out': '/agreements' }, 'visitor');
  await person.signIn('officer');
  await seeEach(person, {
    home: '/',
    agreements: '/agreements',
    'agreements-none': '/agreements?q=%E0%B9%84%E0%B8%A1%E0%B9%88%E0%B8%A1%E0%B8%B5',
    'agreement-new': '/agreements/new',
    agreement: `/agreements/${agreement.id}`,
    'agreement-edit': `/agreements/${agreement.id}/edit`,
    'agreement-signing': `/agreements/${agreement.id}/signing`,
    indicator: `/agreements/${agreement.id}/indicators/${indicator.id}`,
    measures: '/measures',
    enterprises: '/enterprises',
    'enterprises-none': '/enterprises?q=zzz',
    'enterprise-new': '/enterprises/new',
    enterprise: `/enterprises/${enterprise.id}`,
    'enterprise-edit': `/enterprises/${enterprise.id}/edit`,
    projects: '/projects',
    'project-new': `/projects/new?enterprise=${enterprise.id}`,
    project: `/projects/${project.id}`,
    'outcome-report': `/projects/${project.id}/report`,
    outcome: `/outcomes/${outcome.id}`,
    'outcome-correct': `/outcomes/${outcome.id}/correct`,
    contribution: `/contributions/${outcome.id}`,
    sessions: '/sessions',
    'session-new': '/sessions/new',
    session: `/sessions/${session.id}`,
    courses: '/courses',
    'course-new': '/courses/new',
    notices: '/notices',
    'notice-settings': '/notices/settings',
    'no-such-page': '/nowhere',
    'no-such-agreement': '/agreements/00000000-0000-7000-8000-000000000000',
  });
});

test('administration: each screen has a heading, fits and is accessible', async ({ page }, info) => {
  const platform = await status();
  const admin = Api.as(platform, 'platform-admin');
  const first = async (list: string): Promise<Json> => {
    const answer = await admin.get(list);
    expectStatus(answer, 200);
    return answer.body.items[0];
  };
  const someone = await first('/api/people');
  const organisation = await first('/api/organisations');
  const client = await first('/api/clients');
  const invited = await admin.send('POST', '/api/invitations', {
    name: { given: 'ป้าน้อย' }, phone: `08${String(Date.now()).slice(-8)}`, locale: 'th', organisation: organisation.id, roles: ['participant'],
  });
  expectStatus(invited, 201);
  const person = new Person(page, platform, info);

  await person.signIn('admin');
  await seeEach(person, {
    administration: '/administration',
    people: '/administration/people',
    'people-none': '/administration/people?q=zzz',
    'person-new': '/administration/people/new',
    person: `/administration/people/${someone.id}`,
    'person-edit': `/administration/people/${someone.id}/edit`,
    'person-events': `/administration/security-events?person=${someone.id}`,
    invitations: '/administration/invitations',
    'invitations-none': '/administration/invitations?state=accepted',
    'invitation-new': '/administration/invitations/new',
    invitation: `/administration/invitations/${invited.body.id}`,
    'people-import': '/administration/invitations/import',
    organisations: '/administration/organisations',
    'organisations-none': '/administration/organisations?q=zzz',
    'organisation-new': '/administration/organisations/new',
    organisation: `/administration/organisations/${organisation.id}`,
    'organisation-edit': `/administration/organisations/${organisation.id}/edit`,
    connections: '/administration/connections',
    'connection-new': '/administration/connections/new',
    clients: '/administration/clients',
    client: `/administration/clients/${client.clientId}`,
    'client-requests': '/administration/client-requests',
    'client-requests-none': '/administration/client-requests?state=rejected',
    // its form is for an organisation's administrator, but looks the same to all
    'client-request-new': '/administration/client-requests/new',
    'signing-keys': '/administration/signing-keys',
    'security-events': '/administration/security-events',
  });
});

test('consent: what the mobile app asks for can be read', async ({ page }, info) => {
  const platform = await status();
  const person = new Person(page, platform, info);
  await person.signIn('leader');
  const challenge = createHash('sha256').update(randomBytes(32).toString('base64url')).digest('base64url');
  const query = new URLSearchParams({
    response_type: 'code', client_id: 'mobile', redirect_uri: 'http://127.0.0.1/callback', scope: 'openid profile',
    state: randomBytes(8).toString('hex'), code_challenge: challenge, code_challenge_method: 'S256',
  });
  await seeEach(person, { consent: `/oauth2/authorize?${query}` }, 'visitor');
});

test('paper: what is printed has a head and figures, and nothing to press', async ({ page }, info) => {
  const platform = await status();
  const programme = await Programme.open(platform);
  const person = new Person(page, platform, info);
  await person.signIn('executive');
  await person.open(`/agreements/${programme.agreement.id}`);
  await expect(page.getByRole('meter').first()).toBeVisible();

  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText(page.url())).toBeVisible();
  // what is folded on screen, too
  const indicators = programme.agreement.objectives.flatMap((objective: Json) => objective.indicators);
  await expect(page.getByRole('meter')).toHaveCount(indicators.length);
});
