/**
 * A browser reduced to what a sign-in needs: cookies, forms, and redirects one at a time. For tests of protocols, where a
 * real browser would only cost time.
 */
export class Visitor {
  readonly #cookies = new Map<string, string>();
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  async send(method: string, url: string, form?: Record<string, string> | string, headers: Record<string, string> = {}): Promise<Response> {
    const answer = await fetch(new URL(url, this.#origin), {
      method,
      redirect: 'manual',
      headers: {
        accept: url.startsWith('/api/') ? 'application/json' : 'text/html',
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...headers,
      },
      ...(form === undefined ? {} : { body: typeof form === 'string' ? form : new URLSearchParams(form) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (/max-age=0/i.test(cookie)) {
        this.#cookies.delete(name!);
      } else {
        this.#cookies.set(name!, value!);
      }
    }
    return answer;
  }

  cookie(name: string): string {
    return this.#cookies.get(name) ?? '';
  }

  /** Opens an address and follows it; ends at a page, or at the first address of somebody else. */
  async open(url: string): Promise<{ url: URL; page: string }> {
    return this.#follow(new URL(url, this.#origin), await this.send('GET', url));
  }

  /** Sends the only form of a page that goes to this path, which may say what comes after the sign-in. */
  async submit(page: string, path: string, fields: Record<string, string> = {}): Promise<{ url: URL; page: string }> {
    const form = formOf(page, path);
    return this.#follow(new URL(form.action, this.#origin), await this.send('POST', form.action, { ...form.hidden, ...fields }));
  }

  /** Goes where a client sent the browser, signs in and allows what is asked for where need be, and ends at the client. */
  async signIn(url: string, person: { username: string; password: string }): Promise<URL> {
    let now = await this.open(url);
    if (now.url.pathname === '/sign-in') {
      now = await this.submit(now.page, '/sign-in', { username: person.username, password: person.password });
    }
    if (now.url.pathname === '/consent') {
      now = await this.submit(now.page, '/oauth2/authorize', { scope: 'profile' });
    }
    if (now.url.origin === this.#origin && now.page.includes('<form')) {
      throw new Error(`the sign-in ended at ${now.url}: ${/<h1>.*<\/h1>/.exec(now.page)?.[0]}`);
    }
    return now.url;
  }

  async #follow(from: URL, first: Response): Promise<{ url: URL; page: string }> {
    let [url, answer] = [from, first];
    for (let hops = 0; hops < 10; hops++) {
      const location = answer.headers.get('location');
      if (location === null) {
        return { url, page: await answer.text() };
      }
      url = new URL(location, url);
      if (url.origin !== this.#origin) {
        return { url, page: '' };
      }
      answer = await this.send('GET', url.href);
    }
    throw new Error(`too many redirects, the last to ${url}`);
  }
}

/** Where the form of a path goes exactly, and its fields that nobody sees. */
function formOf(page: string, path: string): { action: string; hidden: Record<string, string> } {
  const form = new RegExp(`<form[^>]*action="(${path}(?:\\?[^"]*)?)"[^>]*>(.*?)</form>`, 's').exec(page);
  if (form === null) {
    throw new Error(`no form for ${path} in ${page}`);
  }
  const hidden = [...form[2]!.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((field) => [field[1]!, field[2]!]);
  return { action: form[1]!.replaceAll('&amp;', '&'), hidden: Object.fromEntries(hidden) };
}
