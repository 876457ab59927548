import { expect, test } from '@playwright/test';
import { InMemoryWebStorage, UserManager, WebStorageStateStore, type INavigator, type UserManagerSettings } from 'oidc-client-ts';

import { status, type Status } from '../../src/launcher.ts';
import { Partner } from '../../src/partner.ts';
import { Visitor } from '../../src/visitor.ts';

// oidc-client-ts (authts), which apps of a device use too: the pages are opened by whatever the app has for that
const REDIRECT = 'com.example.app:/callback';
const SIGNED_OUT = 'com.example.app:/signed-out';

let platform: Status;
let partner: Partner;

test.beforeAll(async () => {
  platform = await status();
  partner = await Partner.open(platform);
});

/** Opens the pages where a browser would, and hands back the address that leads to the app. */
function browser(visitor: Visitor): INavigator {
  return {
    prepare: async () => ({
      navigate: async ({ url }) => ({ url: (await visitor.signIn(url, partner.administrator)).href }),
      close: () => undefined,
    }),
    callback: async () => undefined,
  };
}

async function app(visitor: Visitor, more: Partial<UserManagerSettings> = {}): Promise<UserManager> {
  const { id } = await partner.client('mobile', { authentication: 'none', redirectUris: [REDIRECT], postLogoutRedirectUris: [SIGNED_OUT] });
  const settings: UserManagerSettings = {
    authority: platform.issuer, client_id: id, redirect_uri: REDIRECT, popup_redirect_uri: REDIRECT, scope: 'openid profile',
    post_logout_redirect_uri: SIGNED_OUT, popup_post_logout_redirect_uri: SIGNED_OUT, loadUserInfo: true,
    automaticSilentRenew: false, monitorSession: false, ...more,
  };
  return new UserManager(settings, undefined, browser(visitor));
}

test('oidc-client-ts: signs in, renews without a page, revokes and signs out', async () => {
  const visitor = new Visitor(platform.url);
  const manager = await app(visitor);
  const user = await manager.signinPopup();
  expect(user.profile).toMatchObject({ iss: platform.issuer, name: 'ทดสอบ ระบบ', sub: expect.any(String) });

  const renewed = (await manager.signinSilent())!;
  expect(renewed.profile.sub).toBe(user.profile.sub);
  expect(renewed.refresh_token).not.toBe(user.refresh_token);

  await manager.revokeTokens(['refresh_token']);
  await manager.storeUser(renewed);
  await manager.signinSilent().then(() => expect(true).toBe(false), (error) => expect(error.error).toBe('invalid_grant'));

  const again = await manager.signinPopup();
  await manager.storeUser(again);
  await manager.signoutPopup();
  expect(await manager.getUser()).toBeNull();
  await manager.signinPopup({ prompt: 'none' }).then(() => expect(true).toBe(false), (error) => expect(error.error).toBe('login_required'));
});

test('oidc-client-ts: binds its tokens to a key', async () => {
  const kept = new Map();
  const store = {
    set: async (key: string, value: unknown) => void kept.set(key, value),
    get: async (key: string) => kept.get(key),
    remove: async (key: string) => kept.get(key),
    getAllKeys: async () => [...kept.keys()],
  };
  const memory = new InMemoryWebStorage();
  const manager = await app(new Visitor(platform.url), {
    dpop: { store, bind_authorization_code: true }, loadUserInfo: false,
    stateStore: new WebStorageStateStore({ store: memory }), userStore: new WebStorageStateStore({ store: memory }),
  });
  // the library makes its keys with what it finds there, and uses nothing else of it
  Object.assign(globalThis, { window: { crypto } });
  const user = await manager.signinPopup();
  expect(user.token_type.toLowerCase()).toBe('dpop');
  expect(user.profile.iss).toBe(platform.issuer);
  const renewed = (await manager.signinSilent())!;
  expect(renewed.token_type.toLowerCase()).toBe('dpop');
  const url = `${platform.url}/userinfo`;
  const proof = await manager.dpopProof(url, renewed, 'GET');
  const answer = await fetch(url, { headers: { authorization: `DPoP ${renewed.access_token}`, dpop: proof! } });
  expect(await answer.json()).toMatchObject({ sub: user.profile.sub });
});
