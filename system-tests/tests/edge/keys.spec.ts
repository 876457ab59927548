import { generateKeyPairSync, sign } from 'node:crypto';

import { expect, test } from '@playwright/test';

import { Api, token } from '../../src/api.ts';
import { status, type Status } from '../../src/launcher.ts';

const PATHS = ['/api/measures', '/api/projects', '/api/courses', '/api/organisations'];

let platform: Status;
let good: string;

test.beforeAll(async () => {
  platform = await status();
  good = await token(platform, platform.clients.find((client) => client.roles.includes('programme-officer'))!);
});

function forged(header: object, key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey): string {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const claims = good.split('.')[1]!;
  const content = `${encode({ typ: 'at+jwt', alg: 'ES256', ...header })}.${claims}`;
  return `${content}.${sign('sha256', Buffer.from(content), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

const ask = (path: string, bearer: string): Promise<Response> =>
  fetch(platform.url + path, { headers: { authorization: `Bearer ${bearer}` } });

test('a key that nobody has is the fault of whoever names it, and of nobody else, however often', async () => {
  const honest = Api.as(platform, 'programme-officer');
  for (let attempt = 0; attempt < 10; attempt++) {
    for (const path of PATHS) {
      const answer = await ask(path, forged({ kid: `nobody-${attempt}` }));
      expect(answer.status, path).toBe(401);
      expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
      expect((await honest.get(`${path}?limit=1`.replace('/api/measures?limit=1', '/api/measures'))).status, path).toBe(200);
    }
  }
});

test('a key that a token brings along is not asked for', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = (JSON.parse(Buffer.from(good.split('.')[0]!, 'base64url').toString()) as { kid: string }).kid;
  for (const header of [{ jwk: publicKey.export({ format: 'jwk' }) }, { kid, jwk: publicKey.export({ format: 'jwk' }) },
    { kid, jku: 'http://127.0.0.1:9/jwks' }, { kid, x5u: 'http://127.0.0.1:9/x5u' }, { kid: '../../../../dev/null' }, { kid: "' OR '1'='1" },
    { kid, alg: 'none' }, { kid, alg: 'HS256' }, { kid, alg: 'RS256' }, { kid, typ: 'JWT' }, { kid, crit: ['exp'] }, {}]) {
    for (const path of PATHS) {
      expect((await ask(path, forged(header, privateKey))).status, JSON.stringify(header)).toBe(401);
    }
  }
});
