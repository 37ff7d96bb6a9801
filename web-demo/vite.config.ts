import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

// The page runs with this policy wherever it is served from. `wasm-unsafe-eval` lets WebAssembly compile and nothing else;
// styles are inline because the component library sets its colours in a <style> element. An API on another host needs https,
// unless it is this machine.
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

// Not while developing: the dev server puts inline scripts into the page.
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
  ],
};

export default defineConfig({
  base: '/cabinet/',
  plugins: [react(), contentSecurityPolicy],
  build: {
    target: 'es2022',
    // apart from the rest, so that a new cabinet leaves it in the browser's cache
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ }] } },
    },
  },
  server: {
    // the npm package is a link to a folder beside this one
    fs: { allow: ['..'] },
    // `gigwire-sandbox --listen 127.0.0.1:8787` beside `npm run dev`
    proxy: Object.fromEntries(
      ['/solar_staff', '/planado', '/cloudtips', '/qugo', '/_sandbox'].map((path) => [path, 'http://127.0.0.1:8787']),
    ),
  },
});
