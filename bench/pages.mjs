// The pages of two months of all centers: how many a second with 50 at once, how long one takes that nobody asked for before,
// how large it is on the way, when it first shows something, and what the server needs of memory.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstPaints } from './chromium.mjs';

const [program, small] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'donghaeng-bench-'));
const port = await new Promise(done => { const s = createServer().listen(0, '127.0.0.1', () => { const { port } = s.address(); s.close(() => done(port)); }); });
const base = `http://127.0.0.1:${port}`;
const settings = { data: join(folder, 'demo/data'), keys: join(folder, 'demo/keys'), listen: base, rates: { pagesPerSession: 100000000, signInsPerAddress: 1000 } };
let server;
try {
  execFileSync(program, ['demo', '--once', '--months', '2'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(join(folder, 'donghaeng.json'), JSON.stringify(settings));
  const run = (...args) => execFileSync(program, args, { cwd: folder, encoding: 'utf8' });
  const link = run('user', 'link', 'analyst').match(/http\S+/)[0];
  server = spawn(program, ['serve'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  await answered();
  const cookie = await signIn(link);
  const compare = '/compare?metric=discovery_linked&of=all';
  const pages = addresses(run('metrics', 'list', '--json'), await (await get('/city', 'identity')).text());
  for (const path of pages) await (await get(path, 'br', 'en')).arrayBuffer(); // in English: the program and the figures are warm, no Korean page is kept
  const times = [];
  let largest = 0, which = '', slowest = 0, slow = '';
  for (const path of pages) {
    const begin = performance.now();
    const answer = await get(path);
    const unpacked = (await answer.arrayBuffer()).byteLength;
    const bytes = Number(answer.headers.get('content-length') ?? unpacked); // as it came over the line
    times.push(performance.now() - begin);
    if (times.at(-1) > slowest) [slowest, slow] = [times.at(-1), path];
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    if (bytes > largest) [largest, which] = [bytes, path];
  }

  const kib = Math.max(largest, sizeOf(compare)) / 1024;
  const wrk = execFileSync('wrk', ['-t2', '-c50', small ? '-d3s' : '-d15s', '-H', `Cookie: ${cookie}`, '-H', 'Accept-Encoding: gzip', base + compare], { encoding: 'utf8' });
  const failed = /Non-2xx or 3xx responses: (\d+)/.exec(wrk);
  if (failed) throw new Error(`${failed[1]} answers of ${compare} were no pages`);
  const paints = (await firstPaints(base + '/gu/11680', cookie.split('; ').find(c => c.startsWith('donghaeng=')), small ? 2 : 7)).sort((a, b) => a - b);
  times.sort((a, b) => a - b);
  console.log(JSON.stringify({
    bench: 'pages', pages: pages.length, per_second: Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(wrk)[1])),
    p95_ms_uncached: +times[Math.ceil(times.length * 0.95) - 1].toFixed(1), median_ms_uncached: +times[Math.floor(times.length / 2)].toFixed(1), worst_ms_uncached: +times.at(-1).toFixed(1), slowest: slow,
    kib: +kib.toFixed(0), largest: which, fcp_ms: Math.round(paints[Math.floor(paints.length / 2)]),
    rss_mib: Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]) / 1024),
  }));

  function get(path, encoding = 'br', language = 'ko') {
    return fetch(base + path, { headers: { cookie: `${cookie}; lang=${language}`, 'accept-encoding': encoding }, redirect: 'manual' });
  }

  function sizeOf(path) {
    return Number(execFileSync('curl', ['-s', '-o', '/dev/null', '-w', '%{size_download}', '-H', `Cookie: ${cookie}`, '-H', 'Accept-Encoding: br', base + path], { encoding: 'utf8' }));
  }
} finally {
  if (server) {
    server.kill();
    await new Promise(done => server.once('exit', done));
  }

  rmSync(folder, { recursive: true, force: true });
}

/** Every kind of page: themes and metrics of the city, gus and their comparisons, some dongs, what metrics mean, collection. */
function addresses(metrics, city) {
  const gus = [...new Set(city.match(/\/gu\/\d{5}/g))];
  const ids = JSON.parse(metrics).map(m => m.id);
  return [
    ...gus, ...gus.map(gu => `/compare?of=${gu.slice(4)}`), ...gus.map(gu => `${gu}?grain=quarter`), ...ids.map(id => `/compare?metric=${id}`), ...ids.map(id => `/metrics/${id}`),
    ...ids.map(id => `/city?metric=${id}`), '/collection', '/collection?gu=11680&dataset=discovery', '/metrics', '/corrections', '/collection/rejects', '/account', '/search?q=%EC%8B%A0%EC%82%AC',
  ].filter((path, i) => !small || i % 10 === 0);
}

async function answered() {
  for (let i = 0; i < 120; i++) {
    try {
      return await fetch(base + '/sign-in');
    } catch {
      await new Promise(done => setTimeout(done, 250));
    }
  }

  throw new Error('the server did not answer within thirty seconds');
}

async function signIn(link) {
  const page = await fetch(link);
  const cookies = page.headers.getSetCookie().map(c => c.split(';')[0]);
  const token = /name="__RequestVerificationToken" value="([^"]+)"/.exec(await page.text())[1];
  const answer = await fetch(link, { method: 'POST', redirect: 'manual', headers: { cookie: cookies.join('; '), 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ __RequestVerificationToken: token }) });
  if (answer.status !== 302) throw new Error(`signing in: ${answer.status}`);
  return [...cookies, ...answer.headers.getSetCookie().map(c => c.split(';')[0])].join('; ');
}
