import type { Status } from './launcher.ts';

export type Client = Status['clients'][number];
export type Json = Record<string, any>;

/** An access token by client credentials. */
export async function token(platform: Status, client: Client): Promise<string> {
  const answer = await fetch(`${platform.url}/oauth2/token`, {
    method: 'POST',
    headers: { authorization: 'Basic ' + Buffer.from(`${client.id}:${client.secret}`).toString('base64') },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  if (!answer.ok) {
    throw new Error(`no token for ${client.id}: ${answer.status} ${await answer.text()}`);
  }
  return ((await answer.json()) as { access_token: string }).access_token;
}

export interface Answer {
  status: number;
  body: Json;
  etag: string;
  headers: Headers;
}

/** Calls the API through the gateway on behalf of a client. */
export class Api {
  readonly #platform: Status;
  readonly #client: Client;
  #token: Promise<string> | undefined;

  constructor(platform: Status, client: Client) {
    this.#platform = platform;
    this.#client = client;
  }

  /** A client with this role; `index` picks among several organisations. */
  static as(platform: Status, role: string, organisation?: string): Api {
    const client = platform.clients.find((candidate) => candidate.roles.includes(role)
      && (organisation === undefined || candidate.organisation === organisation));
    if (!client) {
      throw new Error(`no demo client with the role ${role}`);
    }
    return new Api(platform, client);
  }

  get organisation(): string {
    return this.#client.organisation;
  }

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    this.#token ??= token(this.#platform, this.#client);
    const answer = await fetch(this.#platform.url + path, {
      method,
      headers: {
        authorization: `Bearer ${await this.#token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    const isJson = (answer.headers.get('content-type') ?? '').includes('json');
    return { status: answer.status, body: isJson ? JSON.parse(text) : {}, etag: answer.headers.get('etag') ?? '', headers: answer.headers };
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', path, body, headers);
  }

  /** A change of what was just read. */
  async change(method: string, path: string, of: string, body?: unknown): Promise<Answer> {
    const read = await this.get(of);
    return this.send(method, path, body, { 'if-match': read.etag });
  }
}
