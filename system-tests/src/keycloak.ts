import { spawn, type ChildProcess } from 'node:child_process';

import type { Json } from './api.ts';
import { until } from './launcher.ts';

/** A Keycloak that is unpacked and built (`kc.sh build`); the profile `keycloak` of the build prepares one. */
export const folder = process.env.ECOTOWN_KEYCLOAK;

const PORT = 18091;
const SECRET = 'only-for-the-system-tests';

const base = `http://127.0.0.1:${PORT}`;
export const issuer = `${base}/realms/skyco`;
export const client = { id: 'ecotown', secret: SECRET };
export const employee = { username: 'somchai', password: SECRET, email: 'somchai@skyco.example', given: 'สมชาย', family: 'ฟ้าใส' };

/** Starts it; the database is a file in its own folder. */
export async function start(): Promise<ChildProcess> {
  const child = spawn('bash', [`${folder}/bin/kc.sh`, 'start', '--optimized', '--http-enabled=true', '--http-host=127.0.0.1',
    `--http-port=${PORT}`, `--hostname=${base}`], {
    // a group of its own: the script and the JVM end together
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env, JAVA_OPTS_KC_HEAP: '-Xms64m -Xmx256m', KC_BOOTSTRAP_ADMIN_USERNAME: 'admin',
      KC_BOOTSTRAP_ADMIN_PASSWORD: SECRET,
    },
  });
  try {
    await until('Keycloak answers', 240, async () => (await fetch(`${base}/realms/master`)).ok);
  } catch (error) {
    stop(child);
    throw error;
  }
  return child;
}

export function stop(child: ChildProcess | undefined): void {
  if (child?.pid !== undefined) {
    process.kill(-child.pid, 'SIGTERM');
  }
}

/** A token of the administrator; it lives a minute, so every call takes its own. */
async function token(): Promise<string> {
  const answer = await fetch(`${base}/realms/master/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', username: 'admin', password: SECRET }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function admin(method: string, path: string, body?: unknown): Promise<Json> {
  const answer = await fetch(`${base}/admin/realms${path}`, {
    method,
    headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) {
    throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  }
  return text === '' ? {} : JSON.parse(text);
}

/**
 * Two realms: `company` is the identity provider of a company that speaks only SAML, `skyco` the bridge that turns it
 * into OpenID Connect, as docs/saml-partners.md describes it.
 */
export async function bridge(redirectUri: string): Promise<void> {
  for (const realm of ['company', 'skyco']) {
    await admin('DELETE', `/${realm}`).catch(() => undefined);
  }
  await admin('POST', '', {
    realm: 'company', enabled: true, sslRequired: 'none',
    users: [{
      username: employee.username, enabled: true, email: employee.email, emailVerified: true, firstName: employee.given,
      lastName: employee.family, credentials: [{ type: 'password', value: employee.password, temporary: false }],
    }],
    clients: [{
      clientId: issuer, protocol: 'saml', enabled: true, redirectUris: [`${issuer}/broker/company/endpoint`],
      attributes: {
        'saml.assertion.signature': 'true', 'saml.server.signature': 'true', 'saml.client.signature': 'false',
        'saml.force.post.binding': 'true', saml_name_id_format: 'persistent', saml_force_name_id_format: 'true',
        saml_assertion_consumer_url_post: `${issuer}/broker/company/endpoint`,
      },
      protocolMappers: ['email', 'firstName', 'lastName'].map((property) => ({
        name: property, protocol: 'saml', protocolMapper: 'saml-user-property-mapper',
        config: { 'user.attribute': property, 'attribute.name': property, 'attribute.nameformat': 'Basic' },
      })),
    }],
  });
  await admin('POST', '', {
    realm: 'skyco', enabled: true, sslRequired: 'none', roles: { realm: [{ name: 'inspectors' }] },
    clients: [{
      clientId: client.id, secret: client.secret, enabled: true, standardFlowEnabled: true,
      directAccessGrantsEnabled: false, redirectUris: [redirectUri], attributes: { 'pkce.code.challenge.method': 'S256' },
      protocolMappers: [{
        name: 'roles', protocol: 'openid-connect', protocolMapper: 'oidc-usermodel-realm-role-mapper',
        config: { 'claim.name': 'realm_access.roles', multivalued: 'true', 'id.token.claim': 'true', 'jsonType.label': 'String' },
      }],
    }],
  });
  const saml = await admin('POST', '/skyco/identity-provider/import-config',
    { providerId: 'saml', fromUrl: `${base}/realms/company/protocol/saml/descriptor` });
  await admin('POST', '/skyco/identity-provider/instances', {
    alias: 'company', providerId: 'saml', enabled: true, trustEmail: true,
    config: {
      ...saml, entityId: issuer, validateSignature: 'true', wantAssertionsSigned: 'true', principalType: 'SUBJECT',
      nameIDPolicyFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent', syncMode: 'FORCE',
    },
  });
  for (const property of ['email', 'firstName', 'lastName']) {
    await mapper(property, 'saml-user-attribute-idp-mapper', { 'attribute.name': property, 'user.attribute': property });
  }
  await mapper('user name', 'saml-username-idp-mapper', { template: '${ATTRIBUTE.email}' });
  await mapper('role', 'oidc-hardcoded-role-idp-mapper', { role: 'inspectors' });
  // nobody sees a page of the bridge: it leads on to the company at once
  const steps = (await admin('GET', '/skyco/authentication/flows/browser/executions')) as unknown as Json[];
  const redirector = steps.find((step) => step.providerId === 'identity-provider-redirector')!;
  await admin('POST', `/skyco/authentication/executions/${redirector.id}/config`,
    { alias: 'company', config: { defaultProvider: 'company' } });
}

async function mapper(name: string, kind: string, config: Json): Promise<void> {
  await admin('POST', '/skyco/identity-provider/instances/company/mappers',
    { name, identityProviderAlias: 'company', identityProviderMapper: kind, config: { syncMode: 'FORCE', ...config } });
}
