import type { Server } from 'node:http';

import { Provider } from 'oidc-provider';

/** Where the company's provider listens; the profile `local` allows it although it is no public address. */
const PORT = 18090;

export const issuer = `http://127.0.0.1:${PORT}`;
export const client = { id: 'ecotown', secret: 'only-for-the-system-tests' };
export const employee = { subject: 'emp-0042', username: 'malee.s', email: 'malee@sky.example', given: 'มาลี', family: 'แสงทอง' };

/** A company with an OpenID provider that others wrote (npm's oidc-provider), with its own sign-in pages. */
export async function company(redirectUri: string): Promise<Server> {
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri] }],
    claims: {
      openid: ['sub'],
      profile: ['name', 'given_name', 'family_name', 'preferred_username', 'locale', 'groups'],
      email: ['email', 'email_verified'],
    },
    cookies: { keys: ['only-for-the-system-tests'] },
    findAccount: (_context, subject) => ({
      accountId: subject,
      claims: () => ({
        sub: subject, name: `${employee.given} ${employee.family}`, given_name: employee.given,
        family_name: employee.family, preferred_username: employee.username, locale: 'th-TH', groups: ['signatories'],
        email: employee.email, email_verified: true,
      }),
    }),
  });
  return new Promise((listening) => {
    const server = provider.listen(PORT, '127.0.0.1', () => listening(server));
  });
}
