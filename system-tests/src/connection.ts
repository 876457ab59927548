import { expect, type Page } from '@playwright/test';

import type { Json } from './api.ts';

/** Calls the API as the web app does, with the session of whoever is signed in. */
export async function call(page: Page, method: string, path: string, body?: Json): Promise<{ status: number; body: Json }> {
  return page.evaluate(async ([how, where, what]) => {
    const token = /(?:^|; )__Host-XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
    const answer = await fetch(where, {
      method: how,
      headers: { 'content-type': 'application/json', 'x-xsrf-token': decodeURIComponent(token) },
      ...(what === null ? {} : { body: what }),
    });
    return { status: answer.status, body: await answer.json() };
  }, [method, path, body === undefined ? null : JSON.stringify(body)] as const);
}

export interface Provider {
  issuer: string;
  client: { id: string; secret: string };
}

/** Adds a connection to a company's provider, unless an earlier journey did, and tries it; for an administrator. */
export async function connect(page: Page, { issuer, client }: Provider, settings: Json): Promise<Json> {
  const { items } = (await call(page, 'GET', '/api/connections')).body;
  let connection = items.find((present: Json) => present.issuer === issuer);
  if (!connection) {
    const organisation = (await call(page, 'GET', '/api/organisations?kind=company')).body.items[0].id;
    const created = await call(page, 'POST', '/api/connections', {
      organisation, issuer, clientId: client.id, clientSecret: client.secret, defaultRoles: ['representative'],
      jitProvisioning: true, enabled: true, ...settings,
    });
    expect(created.status, JSON.stringify(created.body)).toBe(201);
    connection = created.body;
  }
  const trial = await call(page, 'POST', `/api/connections/${connection.id}/test`);
  expect(trial.body).toMatchObject({ ok: true, issuerMatches: true, fault: null, issInResponse: true });
  expect(trial.body.algorithms).toContain('RS256');
  return connection;
}
