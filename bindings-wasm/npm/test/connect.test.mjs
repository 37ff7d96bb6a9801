import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AuthenticationError, Cancelled, GigwireError, InvalidRequest, SolarStaff, TwoFactorRequired } from 'gigwire';
import { Sandbox } from 'gigwire/sandbox';
import { BOT, connected, DEMO } from './support/demo.mjs';

describe('connecting', () => {
  test('asks for the 2FA code and tells of the tokens before they are used', async () => {
    const sandbox = new Sandbox();
    const asked = [];
    const stored = [];
    const api = await SolarStaff.connect({
      ...DEMO,
      baseUrl: sandbox.baseUrl,
      fetch: sandbox.fetch,
      code: async (challenge) => {
        asked.push(challenge);
        return sandbox.lastCode(challenge.number);
      },
      onTokens: async (tokens) => void stored.push(tokens),
    });
    assert.deepEqual(asked, [{ kind: 'SMS', number: '+70005550101' }]);
    assert.deepEqual(stored, [api.tokens]);
    assert.ok(stored[0].token && stored[0].refreshToken);
  });

  test('fails when nobody is there to ask', async () => {
    const sandbox = new Sandbox();
    const place = { baseUrl: sandbox.baseUrl, fetch: sandbox.fetch };
    for (const code of [undefined, async () => null, async () => '']) {
      const error = await SolarStaff.connect({ ...DEMO, ...place, code }).catch((error) => error);
      assert.ok(error instanceof TwoFactorRequired && error instanceof AuthenticationError, String(error));
      assert.deepEqual(
        [error.kind, error.operation, error.challenge.kind],
        ['two_factor_required', 'auth.login', 'SMS'],
      );
    }
    const broken = new Error('the dialog could not be shown');
    const ask = () => Promise.reject(broken);
    const error = await SolarStaff.connect({ ...DEMO, ...place, code: ask }).catch((error) => error);
    assert.ok(error instanceof TwoFactorRequired);
    assert.equal(error.cause, broken);
  });

  test('shows no secrets when the password is wrong', async () => {
    const sandbox = new Sandbox();
    const error = await SolarStaff.connect({
      ...BOT,
      password: 'sesame-of-mine',
      baseUrl: sandbox.baseUrl,
      fetch: sandbox.fetch,
    }).catch((error) => error);
    assert.ok(error instanceof AuthenticationError);
    assert.equal(error.status, 401);
    const { inspect } = await import('node:util');
    assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error), /sesame/);
  });

  test('with tokens sends nothing until the first call, and renews them when they are refused', async () => {
    const { api, sandbox } = await connected();
    const { refreshToken } = api.tokens;
    const stored = [];
    const second = await SolarStaff.connect({
      tokens: { token: 'expired', refreshToken },
      baseUrl: sandbox.baseUrl,
      fetch: sandbox.fetch,
      onTokens: (tokens) => void stored.push(tokens),
    });
    assert.deepEqual(stored, []);
    await second.companies.balance();
    assert.equal(stored.length, 1);
    assert.deepEqual(second.tokens, stored[0]);
  });

  test('tells of tokens that a call brought', async () => {
    const stored = [];
    const { api } = await connected({ onTokens: (tokens) => void stored.push(tokens) });
    const companies = await api.companies.list();
    await api.companies.switch({ companyId: companies.items.at(-1).id });
    assert.equal(stored.length, 2);
    assert.deepEqual(api.tokens, stored[1]);
  });

  test('refuses settings that cannot serve, and says which', async () => {
    const refused = async (options) => {
      const error = await SolarStaff.connect(options).catch((error) => error);
      assert.ok(error instanceof InvalidRequest, String(error));
      assert.doesNotMatch(error.message, /sesame/);
      return error.argument;
    };
    assert.equal(await refused({ ...BOT, companyId: 1.5 }), 'companyId');
    assert.equal(await refused({ username: 'x' }), 'username');
    assert.equal(await refused({ ...BOT, password: { sesame: 'sesame' } }), 'password');
    assert.equal(await refused({ tokens: { token: '' } }), 'tokens');
    assert.match((await SolarStaff.connect({ ...BOT, baseUrl: 'http://example.com' }).catch((e) => e)).message, /http/);
    await assert.rejects(SolarStaff.connect(), InvalidRequest);
  });

  test('a person is asked once, also when the call that asked is given up', async () => {
    const sandbox = new Sandbox();
    const controller = new AbortController();
    let asked = 0;
    const code = async () => {
      asked += 1;
      setTimeout(() => controller.abort(), 5);
      await new Promise((resolve) => setTimeout(resolve, 30));
      return sandbox.lastCode();
    };
    const place = { baseUrl: sandbox.baseUrl, fetch: sandbox.fetch };
    const api = await SolarStaff.connect({ ...DEMO, ...place, code, login: false });
    const [first, second] = await Promise.allSettled([
      api.companies.balance({ signal: controller.signal }),
      api.companies.list(),
    ]);
    assert.ok(first.reason instanceof Cancelled, String(first.reason));
    assert.equal(second.status, 'fulfilled', String(second.reason));
    assert.equal(asked, 1);
  });

  test('stops when its signal is aborted', async () => {
    const sandbox = new Sandbox();
    const controller = new AbortController();
    const why = new Error('the user went away');
    const code = () => {
      controller.abort(why);
      return new Promise(() => {});
    };
    const options = { ...DEMO, baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, code, signal: controller.signal };
    const error = await SolarStaff.connect(options).catch((error) => error);
    assert.ok(error instanceof Cancelled && error instanceof GigwireError);
    assert.equal(error.cause, why);
  });
});
