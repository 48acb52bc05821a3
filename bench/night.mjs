// A night in the middle of a month: every supplier's manifest and month-to-date files of every dataset over HTTP, some with
// a fault, to a published snapshot; then the same with 40 centers that never answer. The server of the samples runs beside it.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [, small] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const runs = small ? 1 : 3;
const [centers, hanging] = small ? [40, 4] : [425, 40];
const program = join(here, 'Night/bin/Release/net10.0/DongHaeng.Bench.Night.dll');
execFileSync('dotnet', ['build', join(here, 'Night'), '-c', 'Release', '-v', 'q', '--nologo'], { stdio: ['ignore', 'ignore', 'inherit'] });

function run(...args) {
  const output = execFileSync('dotnet', [program, ...args.map(String)], { stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 });
  return JSON.parse(output.toString().trim().split('\n').at(-1));
}

/** Serves a folder while some work is done; the server is a process of its own. */
async function serving(folder, silent, work) {
  const child = spawn('dotnet', [program, 'serve', folder, String(silent)], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const address = await new Promise((resolve, reject) => {
      child.stdout.once('data', data => resolve(data.toString().trim()));
      child.once('close', code => reject(new Error(`the server ended with ${code}`)));
    });
    return work(address);
  } finally {
    child.stdin.end();
    await new Promise(resolve => child.once('close', resolve));
  }
}

const median = values => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
const folder = mkdtempSync(join(tmpdir(), 'donghaeng-bench-'));
try {
  const made = run('make', folder, centers);
  const data = join(folder, 'data');
  const first = await serving(join(folder, 'before'), 0, address => run('night', address, data, '2024-10-15'));
  const again = async silent => {
    const copy = join(folder, 'again');
    cpSync(data, copy, { recursive: true });
    cpSync(`${data}-keys`, `${copy}-keys`, { recursive: true });
    try {
      return await serving(join(folder, 'exports'), silent, address => run('night', address, copy, '2024-10-16'));
    } finally {
      rmSync(copy, { recursive: true });
      rmSync(`${copy}-keys`, { recursive: true });
    }
  };

  const [all, some] = [[], []];
  for (let i = 0; i < runs; i++) {
    all.push(await again(0));
    some.push(await again(hanging));
    console.error(`run ${i + 1} of ${runs}: ${all.at(-1).seconds.toFixed(1)} s, with ${hanging} hanging ${some.at(-1).seconds.toFixed(1)} s`);
  }

  console.log(JSON.stringify({
    bench: 'night', files: all[0].files, faulty: made.faulty,
    seconds: +median(all.map(r => r.seconds)).toFixed(1), seconds_40_hanging: +median(some.map(r => r.seconds)).toFixed(1),
    pulling: +median(all.map(r => r.pulling)).toFixed(1), loading: +median(all.map(r => r.loading)).toFixed(1), publishing: +median(all.map(r => r.publishing)).toFixed(1),
    runs, suppliers: all[0].suppliers, rows: all[0].rows, rejected: all[0].rejected, refused: all[0].refused,
    hanging, silent: some[0].silent, files_while_hanging: some[0].files, first_night_seconds: +first.seconds.toFixed(1), first_night_files: first.files,
  }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
