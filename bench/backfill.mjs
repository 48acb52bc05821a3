// Ten years of the city, one file a supplier, dataset and year, from files to committed facts; beside it the database's own
// CSV reader on the same text in UTF-8 with given columns. Each run loads into a new folder; the ratio is the median.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [, small] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const runs = 3;
const [first, last, centers] = small ? [2024, 2024, 25] : [2015, 2024, 1000];

execFileSync('dotnet', ['build', join(here, 'Backfill'), '-c', 'Release', '-v', 'q', '--nologo'], { stdio: ['ignore', 'ignore', 'inherit'] });
const program = join(here, 'Backfill/bin/Release/net10.0/DongHaeng.Bench.Backfill.dll');

function run(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn('dotnet', [program, ...args.map(String)], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, MALLOC_ARENA_MAX: '2' } }); // as ./donghaeng
    let output = '', peak = 0;
    const watch = setInterval(() => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
      } catch { /* it has just ended */ }
    }, 100);
    child.stdout.on('data', data => { output += data; });
    child.on('close', code => {
      clearInterval(watch);
      return code === 0 ? resolve({ ...JSON.parse(output.trim().split('\n').at(-1)), peak: peak / 1024 }) : reject(new Error(`${args[0]} ended with ${code}`));
    });
  });
}

/** How long a row of the second half took beside one of the first: 1 is a straight line. Marks are [rows loaded, seconds]. */
function straightness(marks) {
  const [all, end] = marks.at(-1);
  const [rows, half] = marks.find(([n]) => n >= all / 2);
  return ((end - half) / (all - rows)) / (half / rows);
}

const median = values => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
const folder = mkdtempSync(join(tmpdir(), 'donghaeng-bench-'));
try {
  const made = await run('make', folder, first, last, centers);
  const results = [];
  for (let i = 0; i < runs; i++) {
    const place = join(folder, `run${i}`);
    mkdirSync(place);
    const baseline = await run('baseline', folder, join(place, 'baseline.duckdb'));
    const ingest = await run('ingest', folder, join(place, 'data'), `${last}-12-31`);
    rmSync(place, { recursive: true, force: true });
    results.push({ ...ingest, baseline: baseline.seconds, ratio: ingest.seconds / baseline.seconds, second_half: straightness(ingest.marks) });
    console.error(`run ${i + 1} of ${runs}: ${ingest.seconds.toFixed(1)} s, the database's reader ${baseline.seconds.toFixed(1)} s`);
  }

  const of = (name, digits) => +median(results.map(r => r[name])).toFixed(digits);
  console.log(JSON.stringify({
    bench: 'backfill', ratio: of('ratio', 2), rows: results[0].rows, seconds: of('seconds', 1), peak_mib: of('peak', 0),
    runs, files: made.files, mib: Math.round(made.bytes / 1048576), baseline_seconds: of('baseline', 1), second_half_to_first: of('second_half', 2),
    taken: results[0].taken, rejected: results[0].rejected,
  }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
