import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import type { Json } from './api.ts';
import type { Provider } from './connection.ts';
import { until } from './launcher.ts';

/** A Keycloak that is unpacked and built (`kc.sh build`); the profile `keycloak` of the build prepares one. */
export const folder = process.env.ECOTOWN_KEYCLOAK;

/** The profile `local` allows it although it is no public address. */
const PORT = 18091;
const SECRET = 'only-for-the-system-tests';
const base = `http://127.0.0.1:${PORT}`;

export interface Employee {
  username: string;
  email: string;
  given: string;
  family: string;
  roles: string[];
}

export const password = SECRET;

/** Where the realm is, and how this platform is known there. */
export function realm(name: string): Provider {
  return { issuer: `${base}/realms/${name}`, client: { id: 'ecotown', secret: SECRET } };
}

/** Starts it; the database is a file in its own folder. */
export async function start(): Promise<ChildProcess> {
  const child = spawn('bash', [`${folder}/bin/kc.sh`, 'start', '--optimized', '--http-enabled=true', '--http-host=127.0.0.1',
    `--http-port=${PORT}`, `--hostname=${base}`], {
    // a group of its own: the script and the JVM end together; it lives too briefly for the better compiler to pay
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env, JAVA_OPTS_KC_HEAP: '-Xms64m -Xmx256m', JAVA_OPTS_APPEND: '-XX:TieredStopAtLevel=1',
      KC_BOOTSTRAP_ADMIN_USERNAME: 'admin', KC_BOOTSTRAP_ADMIN_PASSWORD: SECRET,
    },
  });
  try {
    await until('Keycloak answers', 240, async () => child.exitCode !== null || (await fetch(`${base}/realms/master`)).ok);
    if (child.exitCode !== null) {
      throw new Error(`Keycloak ended with ${child.exitCode}; it needs JAVA_HOME on a JDK 21 or later`);
    }
  } catch (error) {
    await stop(child);
    throw error;
  }
  return child;
}

/** Stops it, and waits until nothing answers there any more. */
export async function stop(child: ChildProcess | undefined): Promise<void> {
  if (child?.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    process.kill(-child.pid, 'SIGTERM');
    await gone;
    await until('Keycloak is gone', 30, () => fetch(base).then(() => false, () => true));
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

function users(employees: Employee[]): Json[] {
  return employees.map(({ username, email, given, family, roles }) => ({
    username, email, emailVerified: true, enabled: true, firstName: given, lastName: family, realmRoles: roles,
    credentials: [{ type: 'password', value: SECRET, temporary: false }],
  }));
}

/** This platform as a client of a realm, with the roles of people in their identity tokens. */
function ecotown(redirectUri: string): Json {
  return {
    clientId: 'ecotown', secret: SECRET, enabled: true, standardFlowEnabled: true, directAccessGrantsEnabled: false,
    redirectUris: [redirectUri], attributes: { 'pkce.code.challenge.method': 'S256' },
    protocolMappers: [{
      name: 'roles', protocol: 'openid-connect', protocolMapper: 'oidc-usermodel-realm-role-mapper',
      config: { 'claim.name': 'realm_access.roles', multivalued: 'true', 'id.token.claim': 'true', 'jsonType.label': 'String' },
    }],
  };
}

/** A realm with people of its own, as the first part of docs/saml-partners.md has it. */
export async function company(name: string, redirectUri: string, employees: Employee[]): Promise<void> {
  await admin('POST', '', {
    realm: name, enabled: true, roles: { realm: [{ name: 'inspectors' }] }, clients: [ecotown(redirectUri)],
    users: users(employees),
  });
}

/**
 * Two realms: `<name>-saml` is the identity provider of a company that speaks only SAML, `<name>` the bridge that turns it
 * into OpenID Connect, as docs/saml-partners.md describes it.
 */
export async function bridge(name: string, redirectUri: string, employees: Employee[]): Promise<void> {
  const { issuer } = realm(name);
  const endpoint = `${issuer}/broker/company/endpoint`;
  await admin('POST', '', {
    realm: `${name}-saml`, enabled: true, roles: { realm: [{ name: 'plant-inspection' }] }, users: users(employees),
    clients: [{
      clientId: issuer, protocol: 'saml', enabled: true, redirectUris: [endpoint],
      // else its own list of roles, under another name, replaces the one below
      defaultClientScopes: [],
      attributes: {
        'saml.assertion.signature': 'true', 'saml.server.signature': 'true', 'saml.client.signature': 'false',
        'saml.force.post.binding': 'true', saml_name_id_format: 'persistent', saml_force_name_id_format: 'true',
        saml_assertion_consumer_url_post: endpoint,
      },
      protocolMappers: [
        ...['email', 'firstName', 'lastName'].map((property) => ({
          name: property, protocol: 'saml', protocolMapper: 'saml-user-property-mapper',
          config: { 'user.attribute': property, 'attribute.name': property, 'attribute.nameformat': 'Basic' },
        })),
        {
          name: 'groups', protocol: 'saml', protocolMapper: 'saml-role-list-mapper',
          config: { 'attribute.name': 'groups', 'attribute.nameformat': 'Basic', single: 'true' },
        },
      ],
    }],
  });
  await admin('POST', '', {
    realm: name, enabled: true, roles: { realm: [{ name: 'inspectors' }] }, clients: [ecotown(redirectUri)],
  });
  const saml = await admin('POST', `/${name}/identity-provider/import-config`,
    { providerId: 'saml', fromUrl: `${base}/realms/${name}-saml/protocol/saml/descriptor` });
  await admin('POST', `/${name}/identity-provider/instances`, {
    alias: 'company', providerId: 'saml', enabled: true, trustEmail: true,
    config: {
      ...saml, entityId: issuer, validateSignature: 'true', wantAssertionsSigned: 'true', principalType: 'SUBJECT',
      nameIDPolicyFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent', syncMode: 'FORCE',
    },
  });
  for (const property of ['email', 'firstName', 'lastName']) {
    await mapper(name, property, 'saml-user-attribute-idp-mapper', { 'attribute.name': property, 'user.attribute': property });
  }
  await mapper(name, 'user name', 'saml-username-idp-mapper', { template: '${ATTRIBUTE.email}' });
  await mapper(name, 'role', 'saml-role-idp-mapper',
    { 'attribute.name': 'groups', 'attribute.value': 'plant-inspection', role: 'inspectors' });
  await withoutPages(name);
}

/** Nobody sees a page of the bridge: it leads on to the company at once, and asks nothing when somebody first comes. */
async function withoutPages(name: string): Promise<void> {
  const redirector = await step(name, 'browser', 'identity-provider-redirector');
  await admin('POST', `/${name}/authentication/executions/${redirector.id}/config`,
    { alias: 'company', config: { defaultProvider: 'company' } });
  const review = await step(name, 'first broker login', 'idp-review-profile');
  await admin('PUT', `/${name}/authentication/flows/first broker login/executions`, { ...review, requirement: 'DISABLED' });
}

async function step(name: string, flow: string, provider: string): Promise<Json> {
  const steps = (await admin('GET', `/${name}/authentication/flows/${flow}/executions`)) as unknown as Json[];
  return steps.find((present) => present.providerId === provider)!;
}

async function mapper(realmName: string, name: string, kind: string, config: Json): Promise<void> {
  await admin('POST', `/${realmName}/identity-provider/instances/company/mappers`,
    { name, identityProviderAlias: 'company', identityProviderMapper: kind, config: { syncMode: 'FORCE', ...config } });
}
