import { expect, test } from '@playwright/test';
import * as oauth from 'oauth4webapi';

import { status, type Status } from '../../src/launcher.ts';
import { Partner } from '../../src/partner.ts';
import { Visitor } from '../../src/visitor.ts';

// oauth4webapi by Filip Skokan, with all its checks on; loopback has no TLS
const LOOPBACK = { [oauth.allowInsecureRequests]: true };
// an app on a device, which listens on a port that is free just then
const REDIRECT = 'http://127.0.0.1:49152/callback';

let platform: Status;
let server: oauth.AuthorizationServer;
let partner: Partner;

test.beforeAll(async () => {
  platform = await status();
  const issuer = new URL(platform.issuer);
  server = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, LOOPBACK));
  partner = await Partner.open(platform);
});

/** A proof without a fresh nonce is refused, with the nonce to put into the next. */
async function withNonce<T>(attempt: () => Promise<T>): Promise<T> {
  return attempt().catch((error) => {
    if (oauth.isDPoPNonceError(error)) {
      return attempt();
    }
    throw error;
  });
}

test('oauth4webapi: the app of the platform signs in, with its tokens bound to a key', async () => {
  const client: oauth.Client = { client_id: 'mobile' };
  const none = oauth.None();
  const verifier = oauth.generateRandomCodeVerifier();
  const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()];
  const key = await oauth.generateKeyPair('ES256');
  const DPoP = oauth.DPoP(client, key);
  const bound = { DPoP, ...LOOPBACK };

  const { request_uri } = await withNonce(async () => oauth.processPushedAuthorizationResponse(server, client,
    await oauth.pushedAuthorizationRequest(server, client, none, new URLSearchParams({
      response_type: 'code', redirect_uri: REDIRECT, scope: 'openid profile', state, nonce, code_challenge_method: 'S256',
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    }), bound)));
  const url = new URL(server.authorization_endpoint!);
  url.search = new URLSearchParams({ client_id: 'mobile', request_uri }).toString();
  const back = await new Visitor(platform.url).signIn(url.href, partner.administrator);
  const answer = oauth.validateAuthResponse(server, client, back, state);

  const tokens = await withNonce(async () => {
    const response = await oauth.authorizationCodeGrantRequest(server, client, none, answer, REDIRECT, verifier, bound);
    const processed = await oauth.processAuthorizationCodeResponse(server, client, response, { expectedNonce: nonce, requireIdToken: true });
    await oauth.validateApplicationLevelSignature(server, response, LOOPBACK);
    return processed;
  });
  expect(tokens.token_type).toBe('dpop');
  const { sub } = oauth.getValidatedIdTokenClaims(tokens)!;

  const call = (path: string, token: string): Promise<Response> => withNonce(() =>
    oauth.protectedResourceRequest(token, 'GET', new URL(path, platform.url), undefined, null, bound));
  expect(await (await call('/api/me', tokens.access_token)).json()).toMatchObject({ id: sub, roles: ['organisation-admin'] });
  expect((await call('/api/agreements', tokens.access_token)).status).toBe(200);
  const stolen = await fetch(`${platform.url}/api/me`, { headers: { authorization: `Bearer ${tokens.access_token}` } });
  expect(stolen.status).toBe(401);
  const { sub: again } = await withNonce(async () => oauth.processUserInfoResponse(server, client, sub,
    await oauth.userInfoRequest(server, client, tokens.access_token, bound)));
  expect(again).toBe(sub);

  const refresh = (more: oauth.TokenEndpointRequestOptions, token = tokens.refresh_token): Promise<oauth.TokenEndpointResponse> =>
    withNonce(async () => oauth.processRefreshTokenResponse(server, client,
      await oauth.refreshTokenGrantRequest(server, client, none, token!, more)));
  // the key is part of the refresh token of a public client: another one gets nothing, and ends nothing
  await refresh({ DPoP: oauth.DPoP(client, await oauth.generateKeyPair('ES256')), ...LOOPBACK })
    .then(() => expect(true).toBe(false), (error) => expect(error.error).toMatch(/invalid_(grant|dpop_proof)/));
  const renewed = await refresh(bound);
  expect((await call('/api/me', renewed.access_token)).status).toBe(200);
  await oauth.processRevocationResponse(await oauth.revocationRequest(server, client, none, renewed.refresh_token!, LOOPBACK));
  await refresh(bound, renewed.refresh_token)
    .then(() => expect(true).toBe(false), (error) => expect(error.error).toBe('invalid_grant'));
});

test('oauth4webapi: a partner system proves itself by its key and asks for the state of its tokens', async () => {
  const { privateKey, publicKey } = await oauth.generateKeyPair('PS256', { extractable: true });
  const { kty, n, e } = await crypto.subtle.exportKey('jwk', publicKey);
  const { id } = await partner.client('partner-system', {
    authentication: 'private_key_jwt', jwks: { keys: [{ kty, n, e, use: 'sig', alg: 'PS256', kid: 'of-the-test' }] }, roles: ['representative'],
  });
  const client: oauth.Client = { client_id: id };
  const byKey = oauth.PrivateKeyJwt({ key: privateKey, kid: 'of-the-test' });
  const granted = await oauth.processClientCredentialsResponse(server, client,
    await oauth.clientCredentialsGrantRequest(server, client, byKey, {}, LOOPBACK));
  const me = await oauth.protectedResourceRequest(granted.access_token, 'GET', new URL('/api/me', platform.url), undefined, null, LOOPBACK);
  expect(await me.json()).toMatchObject({ organisation: { id: partner.organisation } });
  expect(await oauth.processIntrospectionResponse(server, client,
    await oauth.introspectionRequest(server, client, byKey, granted.access_token, LOOPBACK))).toMatchObject({ active: true, client_id: id });
});

for (const authentication of [oauth.ClientSecretBasic, oauth.ClientSecretPost]) {
  test(`oauth4webapi: a demo client gets a token with its secret (${authentication.name})`, async () => {
    const demo = platform.clients[0]!;
    const client: oauth.Client = { client_id: demo.id };
    const granted = await oauth.processClientCredentialsResponse(server, client,
      await oauth.clientCredentialsGrantRequest(server, client, authentication(demo.secret), {}, LOOPBACK));
    expect(await oauth.processIntrospectionResponse(server, client,
      await oauth.introspectionRequest(server, client, authentication(demo.secret), granted.access_token, LOOPBACK)))
      .toMatchObject({ active: true });
    await oauth.clientCredentialsGrantRequest(server, client, authentication('not the secret'), {}, LOOPBACK)
      .then((response) => oauth.processClientCredentialsResponse(server, client, response))
      .then(() => expect(true).toBe(false), (error) => expect(error.status).toBe(401));
  });
}
