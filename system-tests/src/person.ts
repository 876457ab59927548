import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, type TestInfo } from '@playwright/test';

import type { Status } from './launcher.ts';
import { wordsIn, type Language, type Words } from './words.ts';

/** Somebody at a screen. */
export class Person {
  readonly words: Words;
  readonly language: Language;
  #picture = 0;

  constructor(readonly page: Page, readonly platform: Status, readonly info: TestInfo) {
    this.language = info.project.name.endsWith('th') ? 'th' : 'en';
    this.words = wordsIn(this.language);
  }

  /** What leads from the platform's front page to the sign-in. */
  get signInLink(): Locator {
    return this.page.getByRole('main').getByText(this.words.signIn, { exact: true }).first();
  }

  /** Opens the platform and signs in with user name and password. */
  async signIn(username: string, path = '/'): Promise<void> {
    await this.startSignIn(path);
    await this.signInHere(username);
  }

  /** Signs in on the sign-in page that is open. */
  async signInHere(username: string): Promise<void> {
    await this.givePassword(this.platform.people.find((candidate) => candidate.username === username)!);
    await this.expectToBeIn();
  }

  /** The same up to the password, after which a second factor may be asked for. */
  async givePassword(person: { username: string; password: string }): Promise<void> {
    await this.page.getByLabel(this.words.username).fill(person.username);
    await this.page.getByLabel(this.words.password).fill(person.password);
    await this.picture('sign-in');
    await this.page.getByRole('button', { name: this.words.signIn, exact: true }).click();
  }

  /** Opens the platform and goes to the sign-in page. */
  async startSignIn(path = '/'): Promise<void> {
    await this.page.goto(this.platform.url + path);
    await this.readIn();
    await this.signInLink.click();
    await this.page.waitForURL('**/sign-in**');
    await this.readIn();
  }

  async expectToBeIn(): Promise<void> {
    await expect(this.page.getByRole('button', { name: this.words.menu })).toBeVisible();
  }

  /** Says on the sign-in page which company knows the person, and goes on to it. */
  async startAtCompany(email: string, picture: string): Promise<void> {
    await this.signInLink.click();
    await this.page.getByLabel(this.words.companyEmail).fill(email);
    await this.picture(picture);
    await this.page.getByRole('button', { name: this.words.continue }).click();
  }

  /** Types a part of a name and takes what is found, by keys: a list that opens on a phone moves while it opens. */
  async find(label: string | RegExp, text: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: label });
    // as a finger does; a list that opens out of sight closes when the page moves
    await field.click();
    await field.fill(text);
    const found = this.page.getByRole('option').first();
    await expect(found).toContainText(text);
    const name = (await found.textContent())!;
    await field.press('ArrowDown');
    await field.press('Enter');
    await expect(this.page.getByRole('option')).toHaveCount(0);
    await expect(field).toHaveValue(name);
  }

  /** Presses what is asked about first, and says yes. */
  async doAfterAsking(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).click();
    await this.page.getByRole('alertdialog').getByRole('button', { name }).click();
  }

  async readIn(language: Language = this.language): Promise<void> {
    const html = this.page.locator('html');
    await expect(html).toHaveAttribute('lang', /th|en/);
    if ((await html.getAttribute('lang')) !== language) {
      const name = wordsIn(language).language;
      await this.page.getByRole('button', { name }).or(this.page.getByRole('link', { name })).click();
      await expect(html).toHaveAttribute('lang', language);
    }
  }

  /** Nobody has to push the page sideways. */
  async expectToFit(what: string): Promise<void> {
    const { wide, seen } = await this.page.evaluate(() =>
      ({ wide: document.documentElement.scrollWidth, seen: document.documentElement.clientWidth }));
    expect(wide, what).toBeLessThanOrEqual(seen);
  }

  /** It is on the screen, and nothing lies over it, without anybody scrolling. */
  async expectToBeInReach(control: Locator): Promise<void> {
    await expect.poll(() => control.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    })).toBe(true);
  }

  async expectToBeAccessible(what = this.info.title): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).setLegacyMode().analyze();
    expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`), what).toEqual([]);
  }

  async signOut(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.menu }).click();
    await this.page.getByText(this.words.signOut, { exact: true }).click();
    await expect(this.signInLink).toBeVisible();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.platform.url + path);
  }

  /** Types a date of the Common Era as people write it: day, month, year of the reader's calendar. */
  async date(label: string | RegExp, iso: string): Promise<void> {
    const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
    const shown = this.language === 'th' ? year + 543 : year;
    const field = this.page.getByRole('textbox', { name: label }).first();
    await field.fill(`${day}/${month}/${shown}`);
    await field.blur();
  }

  async choose(label: string | RegExp, option: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: label }).click();
    await this.page.getByRole('option', { name: option }).first().click();
  }

  /** Pictures take time and are for people: only those who ask get them; a failure has one of its own. */
  async picture(name: string, of: Page | Locator = this.page): Promise<void> {
    if (process.env.ECOTOWN_PICTURES !== 'true') {
      return;
    }
    await expect(this.page.locator('.skeleton')).toHaveCount(0);
    this.#picture += 1;
    const file = `${this.info.project.name}-${this.info.title.split(':')[0]}-${String(this.#picture).padStart(2, '0')}-${name}.png`;
    await of.screenshot({ path: `target/screenshots/${file}`, ...(of === this.page ? { fullPage: true } : {}) });
  }
}
