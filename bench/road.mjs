// The demo's whole road on two months of all centers, each time from nothing: medians over the runs, and the road's time
// beside that of making the exports in the same run.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [program, small] = process.argv.slice(2);
const runs = small ? 1 : 3;

function once(folder) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(program, ['demo', '--once', '--months', '2'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '', peak = 0;
    const watch = setInterval(() => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
      } catch { /* it has just ended */ }
    }, 100);
    child.stdout.on('data', data => { output += data; });
    child.on('close', code => {
      clearInterval(watch);
      if (code !== 0) return reject(new Error(`the demo ended with ${code}`));
      const summary = JSON.parse(output.trim().split('\n').at(-1));
      const { make, pull, publish, render, send } = summary.seconds;
      resolve({ ...summary, make, pull, publish, render, send, road: pull + publish + render + send, whole: (performance.now() - begin) / 1000, peak: peak / 1024 });
    });
  });
}

const results = [];
for (let i = 0; i < runs; i++) {
  const folder = mkdtempSync(join(tmpdir(), 'donghaeng-bench-'));
  try {
    results.push(await once(folder));
    console.error(`run ${i + 1} of ${runs}: road ${results.at(-1).road.toFixed(1)} s`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const median = values => values.sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
const of = (name, digits = 1) => +median(results.map(r => r[name])).toFixed(digits);
console.log(JSON.stringify({
  bench: 'road', runs, centers: results[0].centers, files: results[0].files, rows: results[0].rows,
  road_seconds: of('road'), ratio_to_making: +median(results.map(r => r.road / r.make)).toFixed(2),
  make: of('make'), pull: of('pull'), publish: of('publish'), render: of('render'), send: of('send'),
  whole_seconds: of('whole'), peak_mib: of('peak', 0),
}));
