import { randomBytes, randomUUID } from 'node:crypto';

import { Api } from './api.ts';
import type { Status } from './launcher.ts';
import { expectStatus } from './programme.ts';

/** A new client that has all these roles in the organisation (its code) at once. */
export async function holding(platform: Status, organisation: string, ...roles: string[]): Promise<Api> {
  const admin = Api.as(platform, 'platform-admin');
  const client = { id: `edge-${randomUUID().slice(0, 8)}`, secret: randomBytes(24).toString('base64url'), organisation, roles };
  expectStatus(await admin.send('PUT', `/api/clients/${client.id}`,
    { organisation: await organisationId(admin, organisation), roles, scopes: [], secret: client.secret, demo: true },
    { 'if-none-match': '*' }), 201);
  return new Api(platform, client);
}

/** A new organisation that has nothing to do with any other; its code. */
export async function stranger(platform: Status): Promise<string> {
  const code = `edge-${randomUUID().slice(0, 8)}`;
  expectStatus(await Api.as(platform, 'platform-admin').post('/api/organisations', {
    code, kind: 'company', memberOf: [], names: [{ name: { th: 'บริษัทตัวอย่าง', en: 'Sample company' }, from: '2000-01-01' }],
  }), 201);
  return code;
}

export async function organisationId(any: Api, code: string): Promise<string> {
  let next: string | null = '';
  while (next !== null) {
    const { body } = await any.get(`/api/organisations?limit=200${next && `&cursor=${next}`}`);
    const found = body.items.find((one: { code: string }) => one.code === code);
    if (found) {
      return found.id;
    }
    next = body.next;
  }
  throw new Error(`no organisation ${code}`);
}
