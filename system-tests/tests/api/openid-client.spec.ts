import { expect, test } from '@playwright/test';
import * as openid from 'openid-client';

import type { Json } from '../../src/api.ts';
import { status, type Status } from '../../src/launcher.ts';
import { newPerson, Partner } from '../../src/partner.ts';
import { Programme } from '../../src/programme.ts';
import { Visitor } from '../../src/visitor.ts';

// openid-client by Filip Skokan, with all its checks on; loopback has no TLS
const LOOPBACK = { execute: [openid.allowInsecureRequests, openid.enableNonRepudiationChecks] };
const REDIRECT = 'https://partner.example/callback';
const SIGNED_OUT = 'https://partner.example/signed-out';

let platform: Status;
let partner: Partner;

test.beforeAll(async () => {
  platform = await status();
  partner = await Partner.open(platform);
});

/** Signs somebody in, the partner's administrator if nobody else, with a pushed request, and returns the tokens. */
async function signIn(config: openid.Configuration, visitor: Visitor, more: Record<string, string> = {}, dpop?: openid.DPoPHandle,
  person = partner.administrator) {
  const verifier = openid.randomPKCECodeVerifier();
  const [state, nonce] = [openid.randomState(), openid.randomNonce()];
  const url = await openid.buildAuthorizationUrlWithPAR(config, {
    redirect_uri: REDIRECT, scope: 'openid profile', state, nonce, code_challenge_method: 'S256',
    code_challenge: await openid.calculatePKCECodeChallenge(verifier), ...more,
  }, dpop ? { DPoP: dpop } : {});
  expect([...url.searchParams.keys()].sort()).toEqual(['client_id', 'request_uri']);
  const back = await visitor.signIn(url.href, person);
  return openid.authorizationCodeGrant(config, back,
    { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true }, undefined, dpop ? { DPoP: dpop } : {});
}

function refused(code: string): (error: unknown) => void {
  return (error) => expect(error).toMatchObject({ error: code });
}

for (const algorithm of ['ES256', 'RS256']) {
  test(`openid-client: signs in with a pushed request, renews, asks, revokes and signs out (${algorithm})`, async () => {
    const client = await partner.client('web', {
      authentication: 'client_secret_basic', redirectUris: [REDIRECT], postLogoutRedirectUris: [SIGNED_OUT],
      idTokenSignedResponseAlg: algorithm,
    });
    const config = await openid.discovery(new URL(platform.issuer), client.id,
      { id_token_signed_response_alg: algorithm }, openid.ClientSecretBasic(client.secret), LOOPBACK);
    const visitor = new Visitor(platform.url);

    const first = await signIn(config, visitor);
    const { sub } = first.claims()!;
    expect(await openid.fetchUserInfo(config, first.access_token, sub)).toMatchObject({ sub, name: 'ทดสอบ ระบบ' });

    const second = await openid.refreshTokenGrant(config, first.refresh_token!);
    expect(second.claims()!.sub).toBe(sub);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(await openid.tokenIntrospection(config, second.access_token)).toMatchObject({ active: true, sub, client_id: client.id });

    await openid.tokenRevocation(config, second.refresh_token!);
    expect((await openid.tokenIntrospection(config, second.refresh_token!)).active).toBe(false);
    await openid.refreshTokenGrant(config, second.refresh_token!).then(() => expect(true).toBe(false), refused('invalid_grant'));

    const third = await signIn(config, visitor);
    const out = await visitor.open(openid.buildEndSessionUrl(config,
      { id_token_hint: third.id_token!, post_logout_redirect_uri: SIGNED_OUT, state: 'back' }).href);
    expect(out.url.href).toBe(`${SIGNED_OUT}?state=back`);
    await signIn(config, visitor, { prompt: 'none' }).then(() => expect(true).toBe(false), refused('login_required'));
  });
}

test('openid-client: a refresh token that comes twice ends the sign-in', async () => {
  const client = await partner.client('web', { authentication: 'client_secret_basic', redirectUris: [REDIRECT] });
  const config = await openid.discovery(new URL(platform.issuer), client.id, undefined, openid.ClientSecretPost(client.secret), LOOPBACK);
  const first = await signIn(config, new Visitor(platform.url));
  const second = await openid.refreshTokenGrant(config, first.refresh_token!);
  for (const token of [first, second]) {
    await openid.refreshTokenGrant(config, token.refresh_token!).then(() => expect(true).toBe(false), refused('invalid_grant'));
  }
});

test('openid-client: proves itself by a key, and its tokens are bound to another', async () => {
  const { privateKey, publicKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const jwk = { ...(await crypto.subtle.exportKey('jwk', publicKey)), alg: 'ES256', use: 'sig', kid: 'of-the-test' };
  delete jwk.key_ops;
  delete jwk.ext;
  const key = { key: privateKey, kid: 'of-the-test' };
  const settings = { authentication: 'private_key_jwt', jwks: { keys: [jwk] } };

  const web = await partner.client('web', { ...settings, redirectUris: [REDIRECT] });
  const config = await openid.discovery(new URL(platform.issuer), web.id, undefined, openid.PrivateKeyJwt(key), LOOPBACK);
  const dpop = openid.getDPoPHandle(config, await openid.randomDPoPKeyPair('ES256'));
  const tokens = await signIn(config, new Visitor(platform.url), {}, dpop);
  expect(tokens.token_type).toBe('dpop');
  const { sub } = tokens.claims()!;
  expect((await openid.fetchUserInfo(config, tokens.access_token, sub, { DPoP: dpop })).sub).toBe(sub);
  const renewed = await openid.refreshTokenGrant(config, tokens.refresh_token!, undefined, { DPoP: dpop });
  expect(renewed.token_type).toBe('dpop');
  expect(await openid.tokenIntrospection(config, renewed.access_token)).toMatchObject({ active: true, cnf: { jkt: expect.any(String) } });
  await openid.fetchUserInfo(config, tokens.access_token, sub).then(() => expect(true).toBe(false), (error) => expect(error.status).toBe(401));

  const system = await partner.client('partner-system', { ...settings, roles: ['representative'] });
  const itself = await openid.discovery(new URL(platform.issuer), system.id, undefined, openid.PrivateKeyJwt(key), LOOPBACK);
  const bound = openid.getDPoPHandle(itself, await openid.randomDPoPKeyPair('ES256'));
  const granted = await openid.clientCredentialsGrant(itself, {}, { DPoP: bound });
  expect(granted.token_type).toBe('dpop');
  const me = await openid.fetchProtectedResource(itself, granted.access_token, new URL('/api/me', platform.url), 'GET', null, undefined, { DPoP: bound });
  expect(await me.json()).toMatchObject({ organisation: { id: partner.organisation }, roles: ['representative'] });
  const agreements = await openid.fetchProtectedResource(itself, granted.access_token, new URL('/api/agreements', platform.url), 'GET', null, undefined, { DPoP: bound });
  expect(agreements.status).toBe(200);
});

test('openid-client: services ask each other for a person whose token is bound to a key', async () => {
  const programme = await Programme.open(platform);
  const { agreement } = programme;
  const officer = await newPerson(partner.admin, agreement.parties[0].organisation, 'programme-officer');
  const config = await openid.discovery(new URL(platform.issuer), 'mobile', { token_endpoint_auth_method: 'none' }, openid.None(), LOOPBACK);
  const dpop = openid.getDPoPHandle(config, await openid.randomDPoPKeyPair('ES256'));
  const visitor = new Visitor(platform.url);
  const tokens = await signIn(config, visitor, { redirect_uri: 'http://127.0.0.1:53682/callback' }, dpop, officer);
  expect(tokens.token_type).toBe('dpop');
  const post = async (path: string, body: object): Promise<Json> => {
    const answer = await openid.fetchProtectedResource(config, tokens.access_token, new URL(path, platform.url), 'POST',
      JSON.stringify(body), new Headers({ 'content-type': 'application/json' }), { DPoP: dpop });
    const text = await answer.text();
    expect(answer.status, text).toBe(201);
    return JSON.parse(text);
  };

  const course = await post('/api/courses', { title: { th: 'บรรจุภัณฑ์อาหาร', en: 'Food packaging' }, hours: 6, sample: true });
  // training-service asks agreements-service what the officer may see
  const session = await post('/api/sessions', {
    course: course.id, title: { th: 'อบรมบรรจุภัณฑ์', en: 'Packaging workshop' }, agreement: agreement.id,
    objective: programme.objective(1).id, enterprises: [], days: [{ date: '2018-08-10', startsAt: '09:00', endsAt: '16:00' }],
    venue: { th: 'ศาลาประชาคม', en: 'Community hall' }, subdistrict: '210203', capacity: 20, sample: true,
  });
  expect(session.agreement).toBe(agreement.id);
  // enterprises-service does, too
  const enterprise = await post('/api/enterprises', {
    kind: 'community-enterprise', name: { th: 'วิสาหกิจชุมชนน้ำพริก', en: 'Chilli paste' }, subdistrict: '210203', agreement: agreement.id, sample: true,
  });
  expect(enterprise.agreement ?? agreement.id).toBe(agreement.id);
});
