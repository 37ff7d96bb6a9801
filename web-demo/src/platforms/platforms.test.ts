import { expect, it } from 'vitest';
import { PLATFORM_IDS, PLATFORMS, platformOf } from './platforms';

it('knows whose page an address is', () => {
  expect(platformOf('/planado/jobs/12?x')).toBe('planado');
  expect(platformOf('/cloudtips')).toBe('cloudtips');
  for (const path of ['/', '', '/tasks/1', '/planadoo/jobs', '/tasks/planado'])
    expect(platformOf(path), path).toBe('solar_staff');
});

it('starts each platform on a page of its own', () => {
  for (const platform of PLATFORM_IDS) expect(platformOf(PLATFORMS[platform].home)).toBe(platform);
});
