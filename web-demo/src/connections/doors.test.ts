import { expect, it } from 'vitest';
import { type Connectable, DOORS, emptyCredentials } from './doors';

it('finds every platform beside the page, and nothing filled in', () => {
  const origin = 'https://cabinet.test';
  const addresses = (Object.keys(DOORS) as Connectable[]).map((platform) => {
    const { baseUrl, identityUrl, ...secrets } = emptyCredentials(platform, origin);
    expect(Object.values(secrets)).toEqual(['', '', '']);
    return [platform, baseUrl, identityUrl];
  });
  expect(addresses).toEqual([
    ['planado', 'https://cabinet.test/planado', ''],
    ['cloudtips', 'https://cabinet.test/cloudtips/api', 'https://cabinet.test/cloudtips/identity'],
    ['qugo', 'https://cabinet.test/qugo', ''],
  ]);
});
