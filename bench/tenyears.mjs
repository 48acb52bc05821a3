// Ten years of the city in a folder of its own: files, committed facts, and the program that makes, loads and publishes them.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, 'Backfill/bin/Release/net10.0/DongHaeng.Bench.Backfill.dll');

/** Runs a verb of the benchmark's program and gives what its last line says. */
export function run(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn('dotnet', [program, ...args.map(String)], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, MALLOC_ARENA_MAX: '2' } }); // as ./donghaeng
    let output = '';
    child.stdout.on('data', data => { output += data; });
    child.on('close', code => code === 0 ? resolve(JSON.parse(output.trim().split('\n').at(-1))) : reject(new Error(`${args[0]} ended with ${code}`)));
  });
}

/** Ten years up to 2024, or small: two years of 25 centers. The last year comes by month, as it would. */
export async function tenYears(small, use) {
  execFileSync('dotnet', ['build', join(here, 'Backfill'), '-c', 'Release', '-v', 'q', '--nologo'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const folder = mkdtempSync(join(tmpdir(), 'donghaeng-bench-'));
  const [first, centers] = small ? [2023, 25] : [2015, 1000];
  const data = join(folder, 'data');
  let sent = 100000, facts = 0;
  async function load(day, ...make) {
    const files = join(folder, 'files');
    await run(make[0], files, ...make.slice(1));
    const came = await run('ingest', files, data, day);
    facts += came.taken;
    rmSync(files, { recursive: true, force: true });
    return came;
  }

  try {
    await load('2023-12-31', 'make', first, 2023, centers);
    await load('2024-12-31', 'months', '2024-01-01', 12, centers, sent);
    return await use({ folder, data, facts, again: (month, months) => load('2025-01-01', 'again', month, months, centers, sent += 100000) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
