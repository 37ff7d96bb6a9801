// Headless Chromium, as root and without a network of its own.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = () => {
  const places = [process.env.GIGWIRE_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = places.find((place) => place && existsSync(place));
  if (!found) throw new Error('no Chromium: install one, or name it in GIGWIRE_CHROMIUM');
  return found;
};

export const launch = () => chromium.launch({ executablePath: executablePath(), args: ARGUMENTS });
