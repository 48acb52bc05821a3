// The month's burst: the report of every dong, every gu and the city, read, drawn and put into the outbox, from data of two months of
// all centers. The mail server is not there, so that the time is that of the reports.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [program, small] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'donghaeng-bench-'));
try {
  execFileSync(program, ['demo', '--once', '--months', '2'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const data = join(folder, 'demo/data');
  writeFileSync(join(folder, 'donghaeng.json'), JSON.stringify({
    data, keys: join(folder, 'demo/keys'), mail: { host: '127.0.0.1', port: 1, fromAddress: 'bench@example.org', publicBaseUrl: 'http://127.0.0.1/' },
  }));
  const before = new Set(pdfs());
  const subscribe = (...args) => execFileSync(program, ['report', 'subscribe', ...args, '--account', 'analyst'], { cwd: folder });
  subscribe('monthly_city', '--unit', '11');
  subscribe('monthly_gu', '--unit', '11', '--each');
  subscribe('monthly_dong', '--unit', small ? '11680' : '11', '--each');
  let seconds = 0, peak = 0;
  for (const report of ['monthly_city', 'monthly_gu', 'monthly_dong']) {
    const begin = performance.now();
    peak = Math.max(peak, await run('report', 'send', report));
    seconds += (performance.now() - begin) / 1000;
  }

  const made = pdfs().filter(name => !before.has(name));
  const pages = made.reduce((sum, name) => sum + Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [join(data, 'reports', name)], { encoding: 'utf8' }))[1]), 0);
  console.log(JSON.stringify({ bench: 'burst', pdfs: made.length, pages, seconds: +seconds.toFixed(1), peak_mib: Math.round(peak / 1024) }));

  function pdfs() {
    return readdirSync(join(data, 'reports')).filter(name => name.endsWith('.pdf'));
  }

  // Gives the most memory that the program held, in KiB. It ends with 3: mails wait for a server.
  function run(...args) {
    return new Promise((done, failed) => {
      let most = 0;
      const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] });
      const look = setInterval(() => {
        try {
          most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
        } catch (e) {
          if (e.code !== 'ENOENT' && e.code !== 'ESRCH') throw e; // it has ended
        }
      }, 50);
      child.on('exit', code => {
        clearInterval(look);
        code === 3 || code === 0 ? done(most) : failed(new Error(`${args.join(' ')} ended with ${code}`));
      });
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
