import { randomUUID } from 'node:crypto';

import * as openid from 'openid-client';

import { Api, type Json } from './api.ts';
import type { Status } from './launcher.ts';
import { expectStatus } from './programme.ts';
import { Visitor } from './visitor.ts';

const PASSWORD = 'only-for-the-system-tests';

/** A company that has its administrator ask for clients and the platform approve them. */
export class Partner {
  readonly #token: Promise<string>;

  private constructor(readonly platform: Status, readonly organisation: string, readonly admin: Api,
    readonly administrator: { username: string; password: string }) {
    this.#token = this.#signIn();
  }

  static async open(platform: Status): Promise<Partner> {
    const admin = Api.as(platform, 'platform-admin');
    const organisation = (await admin.get('/api/organisations?q=ptt')).body.items[0].id;
    const administrator = await newPerson(admin, organisation, 'organisation-admin');
    return new Partner(platform, organisation, admin, administrator);
  }

  /** A client of this kind with the id that it got, and its secret where it has one. */
  async client(kind: 'web' | 'mobile' | 'partner-system', settings: Json): Promise<{ id: string; secret: string }> {
    const clientId = `test-${randomUUID().slice(0, 8)}`;
    const asked = await this.send('POST', '/api/client-requests', {
      clientId, kind, name: { th: 'ระบบทดสอบ', en: 'System under test' }, ...(kind === 'partner-system' ? {} : { scopes: ['openid', 'profile'] }),
      ...settings,
    });
    expectStatus(asked, 201);
    const path = `/api/client-requests/${asked.body.id}`;
    expectStatus(await this.admin.change('POST', `${path}/approval`, path), 200);
    if (settings.authentication !== 'client_secret_basic') {
      return { id: clientId, secret: '' };
    }
    const made = await this.send('POST', `/api/clients/${clientId}/secrets`);
    expectStatus(made, 201);
    return { id: clientId, secret: made.body.secret };
  }

  /** Calls the API as the administrator of the company. */
  async send(method: string, path: string, body?: Json): Promise<{ status: number; body: Json }> {
    const answer = await fetch(this.platform.url + path, {
      method,
      headers: { authorization: `Bearer ${await this.#token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Json };
  }

  /** The administrator signs in with the app of the platform. */
  async #signIn(): Promise<string> {
    const config = await openid.discovery(new URL(this.platform.issuer), 'mobile', undefined, openid.None(),
      { execute: [openid.allowInsecureRequests] });
    const verifier = openid.randomPKCECodeVerifier();
    const url = openid.buildAuthorizationUrl(config, {
      redirect_uri: 'http://127.0.0.1:9/callback', scope: 'openid profile', code_challenge_method: 'S256',
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    });
    const back = await new Visitor(this.platform.url).signIn(url.href, this.administrator);
    return (await openid.authorizationCodeGrant(config, back, { pkceCodeVerifier: verifier })).access_token;
  }
}

/** Somebody with a password of its own, whom no other test changes. */
export async function newPerson(admin: Api, organisation: string, role: string, more: Json = {}): Promise<{ username: string; password: string }> {
  const username = `test-${randomUUID().slice(0, 8)}`;
  expectStatus(await admin.post('/api/people', {
    username, password: PASSWORD, name: { given: 'ทดสอบ', family: 'ระบบ', en: 'Test Person' }, locale: 'th',
    memberships: [{ organisation, roles: [role], from: '2018-01-01' }], ...more,
  }), 201);
  return { username, password: PASSWORD };
}
