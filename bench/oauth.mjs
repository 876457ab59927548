// The least of a browser and of an OAuth client that a measurement needs.
import { createHash, randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true });

/** One request; redirects are not followed. */
function send(url, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((done, failed) => {
    const sent = request(url, { agent, method, headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts).toString() }));
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

export function post(url, form, headers = {}) {
  return send(url, {
    method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  });
}

export function json({ status, body }) {
  if (status !== 200) {
    throw new Error(`${status} ${body.slice(0, 300)}`);
  }
  return JSON.parse(body);
}

/** What the token endpoint answers; the access token must be signed with ES256. */
export async function tokens(side, client, form) {
  const answer = json(await post(side.base + side.token, form,
    { authorization: `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}` }));
  const [header] = answer.access_token.split('.');
  if (JSON.parse(Buffer.from(header, 'base64url')).alg !== 'ES256') {
    throw new Error('not signed with ES256');
  }
  return answer;
}

/** Keeps cookies, and goes to one server only, whatever address redirects name. */
export class Browser {
  #cookies = new Map();

  constructor(base) {
    this.base = base;
  }

  async go(address, form) {
    const { pathname, search } = new URL(address, this.base);
    const headers = {
      accept: 'text/html', cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    };
    const answer = await send(this.base + pathname + search,
      form ? { method: 'POST', headers, body: new URLSearchParams(form).toString() } : { headers });
    for (const cookie of answer.headers['set-cookie'] ?? []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      this.#cookies.set(name, value);
    }
    return answer;
  }
}

const unescaped = (text) => text.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');

/** A whole sign-in as a browser and the client behind it see it: page, password, code, tokens. */
export async function signIn(side, browser) {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    response_type: 'code', client_id: side.web.id, redirect_uri: side.web.redirect, scope: 'openid profile', state: 'bench',
    nonce: randomBytes(16).toString('base64url'), code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  });
  let answer = await browser.go(`${side.authorize}?${query}`);
  let filled = false;
  for (let hops = 0; hops < 12; hops++) {
    const to = answer.headers.location;
    if (to?.startsWith(side.web.redirect)) {
      const code = new URL(to).searchParams.get('code');
      return tokens(side, side.web,
        { grant_type: 'authorization_code', code, redirect_uri: side.web.redirect, code_verifier: verifier });
    }
    if (to) {
      answer = await browser.go(to);
      continue;
    }
    const page = [...answer.body.matchAll(/<form[^>]*action="([^"]*)"[^>]*>.*?<\/form>/gs)]
      .find(([form]) => form.includes('name="password"'));
    if (answer.status !== 200 || !page || filled) {
      throw new Error(`no way to sign in: ${answer.status} ${answer.body.slice(0, 500)}`);
    }
    const hidden = [...page[0].matchAll(/<input type="hidden" name="([^"]*)"[^>]*value="([^"]*)"/g)].map(([, name, value]) => [name, value]);
    answer = await browser.go(unescaped(page[1]), { ...Object.fromEntries(hidden), username: side.person.username, password: side.person.password });
    filled = true;
  }
  throw new Error('too many redirects');
}
