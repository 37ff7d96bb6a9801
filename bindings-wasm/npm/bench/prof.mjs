import { core, init } from '../dist/core.js';
import { Page } from '../dist/page.js';
import { page } from './page.mjs';
const bytes = page(500); await init();
let t=0;
for (let i=0;i<150;i++){
  const client = core.run(({ Client }) => new Client('solar_staff', { token: 'T', baseUrl: 'http://localhost/api' }));
  const handle = client.startPages('tasks.list', {}, {}, 1n);
  const { ticket } = client.poll(handle, 0);
  await client.send(ticket, new AbortController().signal, async () => new Response(bytes));
  const s=performance.now();
  client.report(ticket, 0); client.poll(handle, 0); const p=new Page(client.takeAnswer()); p.at(0).id;
  if(i>=50)t+=performance.now()-s;
  client.free();
}
console.log((t/100).toFixed(3));
