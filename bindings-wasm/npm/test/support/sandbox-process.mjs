// A sandbox as a process of its own, behind a socket.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../../../', import.meta.url);

function executable() {
  const built = ['target/release', 'target/debug'].map((place) =>
    fileURLToPath(new URL(`${place}/gigwire-sandbox`, ROOT)),
  );
  const found = [process.env.GIGWIRE_SANDBOX_BIN, ...built].find((path) => path !== undefined && existsSync(path));
  if (found === undefined) {
    throw new Error('no sandbox: cargo build --package gigwire-sandbox, or GIGWIRE_SANDBOX_BIN=path');
  }
  return found;
}

/** Starts one on a free port; `stop()` ends it. */
export async function startSandbox() {
  const child = spawn(executable(), ['--listen', '127.0.0.1:0', '--seed', '1'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const origin = await new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk) => {
      said += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found) {
        resolve(found[0]);
      }
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`the sandbox ended with ${code}: ${said}`)));
  });
  const control = async (method, path, body) => {
    const response = await fetch(`${origin}/_sandbox/${path}`, { method, body: body && JSON.stringify(body) });
    const text = await response.text();
    return text === '' ? null : JSON.parse(text);
  };
  return {
    origin,
    baseUrl: `${origin}/solar_staff/api`,
    control,
    lastCode: async () => (await control('GET', 'outbox')).messages.at(-1).code,
    stop: () =>
      new Promise((resolve) => {
        child.on('exit', resolve);
        child.kill();
      }),
  };
}
