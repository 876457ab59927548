// A browser for measurements: cookies, and redirects one at a time.
export class Cookies {
  #kept = new Map();

  constructor(origin) {
    this.origin = origin;
  }

  async send(method, path, form) {
    const answer = await fetch(new URL(path, this.origin), {
      method, redirect: 'manual', body: form && new URLSearchParams(form),
      headers: {
        accept: path.startsWith('/api/') ? 'application/json' : 'text/html',
        cookie: [...this.#kept].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      this.#kept.set(name, value);
    }
    return answer;
  }

  /** Follows redirects to the page at their end. */
  async open(path, method = 'GET', form = undefined) {
    let answer = await this.send(method, path, form);
    while (answer.headers.has('location')) {
      answer = await this.send('GET', answer.headers.get('location'));
    }
    return answer.text();
  }

  /** Fills in the form of a page that goes to this path, which may say what comes after the sign-in. */
  async submit(page, path, fields) {
    const action = new RegExp(`action="(${path}(?:\\?[^"]*)?)"`).exec(page)?.[1] ?? path;
    return this.open(action.replaceAll('&amp;', '&'), 'POST', { _csrf: /name="_csrf" value="([^"]+)"/.exec(page)[1], ...fields });
  }
}
