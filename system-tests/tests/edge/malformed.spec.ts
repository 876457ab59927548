import { createHash, randomBytes } from 'node:crypto';

import { expect, test } from '@playwright/test';

import { Api } from '../../src/api.ts';
import { status, type Status } from '../../src/launcher.ts';
import { raw } from '../../src/raw.ts';

/** Milliseconds without a word; the platform closes the connection itself, sooner or later. */
const PATIENCE = 20_000;

let platform: Status;

test.beforeAll(async () => {
  platform = await status();
});

interface Answer { status: number; type: string; body: string }

/** Byte for byte: an HTTP client would mend what is sent, or refuse it. */
async function ask(call: string, headers: string[] = [], body = ''): Promise<Answer> {
  const { port, host } = new URL(platform.url);
  const { text: answer } = await raw(Number(port), [`${call} HTTP/1.1`, `host: ${host}`, 'connection: close',
    `content-length: ${Buffer.byteLength(body, 'latin1')}`, ...headers, '', body].join('\r\n'), PATIENCE);
  return {
    status: Number(answer.slice(9, 12)),
    type: /^content-type: *([^;\r]*)/im.exec(answer)?.[1] ?? '',
    body: answer.slice(answer.indexOf('\r\n\r\n') + 4),
  };
}

const form = (path: string, body: string): Promise<Answer> =>
  ask(`POST ${path}`, ['content-type: application/x-www-form-urlencoded', 'accept: text/html'], body);

const unreadable = ['a=%zz', '%', 'a=%', 'a=%ff%fe', 'a=\xff', 'a=%00', '%00=a', 'client_id=%00', 'username=%00&password=x'];

for (const path of ['/oauth2/token', '/oauth2/par', '/oauth2/revoke', '/oauth2/introspect']) {
  test(`${path} answers what cannot be read with an error of OAuth`, async () => {
    for (const body of unreadable) {
      const answer = await form(path, body);
      expect([answer.status, answer.type], body).toEqual([400, 'application/json']);
      expect(answer.body).toContain('"error":"invalid_request"');
    }
  });
}

for (const path of ['/sign-in', '/sign-in/email', '/sign-in/code', '/consent', '/account', '/connect/logout']) {
  test(`${path} answers what cannot be read with a page`, async () => {
    for (const body of unreadable) {
      const answer = await form(path, body);
      expect([answer.status, answer.type], body).toEqual([400, 'text/html']);
      expect(answer.body).not.toMatch(/Exception|org\.|Tomcat/);
    }
  });
}

test('a wild content type is not supported, by no service', async () => {
  const roles = { '/api/agreements': 'programme-officer', '/api/enterprises': 'programme-officer',
    '/api/sessions': 'programme-officer', '/api/invitations': 'coordinator' };
  for (const [path, role] of Object.entries(roles)) {
    for (const type of ['*/*', 'application/*', 'application/*+json']) {
      const answer = await Api.as(platform, role).send('POST', path, '{}', { 'content-type': type });
      expect([answer.status, answer.body.type], `${path} ${type}`).toEqual([415, 'urn:ecotown:problem:unsupported-media-type']);
    }
  }
});

test('what cannot be read in an address is the fault of its sender, in every service', async () => {
  for (const path of ['/api/organisations', '/api/agreements', '/api/enterprises', '/api/courses']) {
    for (const query of ['q=%00', 'a=%ff', '%00=a']) {
      const answer = await ask(`GET ${path}?${query}`);
      expect([400, 401], `${path}?${query}`).toContain(answer.status);
    }
    expect((await ask(`POST ${path}`, ['content-type: multipart/form-data'], 'x')).status, path).toBeLessThan(500);
    expect((await ask(`GET ${path}`, [`accept-language: en${',de'.repeat(30)}`])).status, path).toBeLessThan(500);
  }
});

test('only the port of a loopback redirect is free', async () => {
  const push = (redirect: string): Promise<Response> => fetch(`${platform.url}/oauth2/par`, {
    method: 'POST',
    body: new URLSearchParams({
      response_type: 'code', client_id: 'mobile', scope: 'openid', redirect_uri: redirect,
      code_challenge: createHash('sha256').update(randomBytes(32)).digest('base64url'), code_challenge_method: 'S256',
    }),
  });
  for (const exact of ['http://127.0.0.1/callback', 'http://127.0.0.1:53682/callback']) {
    expect((await push(exact)).status, exact).toBe(201);
  }
  for (const other of ['http://127.0.0.1/callback?', 'http://127.0.0.1:53682/callback?', 'http://127.0.0.1//callback',
    'HTTP://127.0.0.1/callback', 'http://127.0.0.1:/callback', 'http://127.0.0.1:053682/callback']) {
    const answer = await push(other);
    expect([answer.status, (await answer.json()).error], other).toEqual([400, 'invalid_request']);
  }
});

test('a pushed request without parameters is invalid', async () => {
  const { id, secret } = platform.clients[0]!;
  const answer = await ask('POST /oauth2/par', ['content-type: application/x-www-form-urlencoded',
    `authorization: Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`]);
  expect([answer.status, answer.type]).toEqual([400, 'application/json']);
  expect(answer.body).toContain('"error":"invalid_request"');
});
