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
  const subscribe = (...args) => execFileSync(program, ['report', 'subscribe', ...args, '--account', 'analyst'], { cwd: folder });
  subscribe('monthly_city', '--unit', '11');
  subscribe('monthly_gu', '--unit', '11', '--each');
  subscribe('monthly_dong', '--unit', small ? '11680' : '11', '--each');
  let seconds = 0, peak = 0, drawn = 0;
  for (const report of ['monthly_city', 'monthly_gu', 'monthly_dong']) {
    const begin = performance.now();
    const { most, said } = await run('report', 'send', report);
    peak = Math.max(peak, most);
    drawn += Number(/^(\d+) drawn/m.exec(said)[1]);
    seconds += (performance.now() - begin) / 1000;
  }

  // What is the same to the byte for two recipients is kept once: pages are counted in the files that are kept.
  const made = readdirSync(join(data, 'reports')).filter(name => name.endsWith('.pdf'));
  const pages = made.reduce((sum, name) => sum + Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [join(data, 'reports', name)], { encoding: 'utf8' }))[1]), 0);
  console.log(JSON.stringify({ bench: 'burst', pdfs: drawn, pages, seconds: +seconds.toFixed(1), peak_mib: Math.round(peak / 1024) }));

  // Gives what the program said, and the most memory that it held, in KiB. It ends with 3: mails wait for a server.
  function run(...args) {
    return new Promise((done, failed) => {
      let most = 0, said = '';
      const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
      child.stdout.on('data', text => said += text);
      const look = setInterval(() => {
        try {
          most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
        } catch (e) {
          if (e.code !== 'ENOENT' && e.code !== 'ESRCH') throw e; // it has ended
        }
      }, 50);
      child.on('close', code => {
        clearInterval(look);
        code === 3 || code === 0 ? done({ most, said }) : failed(new Error(`${args.join(' ')} ended with ${code}`));
      });
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
