// The cabinet as its users see it: one tab, signed in or not.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const ARTIFACTS = fileURLToPath(new URL('artifacts/', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BAD = ['serious', 'critical'];

export const DEMO = { username: 'demo@gigwire.test', password: 'demo-password' };
export const BOT = { username: 'bot@gigwire.test', password: 'bot-password' };

/** What the tests click on, in both languages. */
export const WORDS = {
  en: {
    username: 'User name',
    password: 'Password',
    signIn: 'Sign in',
    tasks: 'Tasks',
    freelancers: 'Freelancers',
    connectDemo: 'Connect it',
  },
  ru: {
    username: 'Имя пользователя',
    password: 'Пароль',
    signIn: 'Войти',
    tasks: 'Задачи',
    freelancers: 'Исполнители',
    connectDemo: 'Подключить демо',
  },
};

export class Cabinet {
  /** What the page printed as errors, and threw. */
  complaints = [];

  static async open(
    browser,
    sandbox,
    { language = 'en', theme = 'light', viewport = { width: 1280, height: 900 }, reducedMotion = 'reduce' } = {},
  ) {
    const context = await browser.newContext({
      viewport,
      colorScheme: theme,
      locale: language === 'ru' ? 'ru-RU' : 'en-US',
      reducedMotion,
      timezoneId: 'Europe/Moscow',
    });
    // What loads from anywhere else fails the test that loads it.
    const foreign = [];
    await context.route('**/*', (route) => {
      if (new URL(route.request().url()).origin === new URL(sandbox.cabinet).origin) return route.continue();
      foreign.push(route.request().url());
      return route.abort();
    });
    const cabinet = new Cabinet(await context.newPage(), sandbox, language, foreign);
    await cabinet.enter();
    return cabinet;
  }

  /** Another tab of the same browser, not signed in. */
  async tab() {
    const cabinet = new Cabinet(await this.page.context().newPage(), this.sandbox, this.language, this.foreign);
    await cabinet.enter();
    return cabinet;
  }

  async enter() {
    const { page } = this;
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    await page.goto(this.sandbox.cabinet);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }

  constructor(page, sandbox, language, foreign) {
    this.page = page;
    this.sandbox = sandbox;
    this.language = language;
    this.foreign = foreign;
  }

  get words() {
    return WORDS[this.language];
  }

  async fillIn({ username, password }) {
    await this.page.getByRole('textbox', { name: this.words.username }).fill(username);
    await this.page.getByLabel(this.words.password, { exact: true }).fill(password);
    await this.page.getByRole('button', { name: this.words.signIn, exact: true }).click();
  }

  /** Signs in without 2FA. */
  async signIn() {
    await this.fillIn(BOT);
    await this.page.getByTestId('balance').waitFor();
  }

  /** Connects the demo account of another platform, on whatever page of it is asked for. */
  async connect(path) {
    await this.goTo(path);
    await this.page.getByRole('button', { name: this.words.connectDemo, exact: true }).click();
  }

  async goTo(path) {
    await this.page.goto(`${this.sandbox.cabinet}#${path}`);
  }

  /** Presses what the task offers, confirms if asked. */
  async act(action, { confirm = false } = {}) {
    await this.page.locator(`[data-action="${action}"]`).click();
    if (confirm) await this.page.getByTestId('confirm').click();
  }

  async waitForState(state) {
    await this.page.locator(`[data-state="${state}"]`).first().waitFor();
  }

  /** The actions that are offered now. */
  async offered() {
    return this.page
      .locator('[data-action]:enabled')
      .evaluateAll((buttons) => buttons.map((button) => button.dataset.action).sort());
  }

  async shot(name) {
    mkdirSync(ARTIFACTS, { recursive: true });
    await this.page.screenshot({ path: `${ARTIFACTS}${name}.png`, fullPage: true });
  }

  /** No serious or critical violation on what is on the screen. */
  async isAccessible(what) {
    // The page's policy lets no inline script in; a test's own is evaluated past it.
    await this.page.evaluate(AXE);
    const { violations } = await this.page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
    const bad = violations
      .filter(({ impact }) => BAD.includes(impact))
      .map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => `${node.target} ${node.failureSummary}`) }));
    assert.deepEqual(bad, [], what);
  }

  async close() {
    await this.page.context().close();
    assert.deepEqual(this.foreign, [], 'the cabinet loads nothing from elsewhere');
  }
}
