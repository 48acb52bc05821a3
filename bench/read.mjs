// How long a question to the gate takes: all dongs in 24 months, every metric in turn, exact and protected, warm and in
// process; of the city's ten years, and of two years with 3,500 dongs.
import { join } from 'node:path';
import { run, tenYears } from './tenyears.mjs';

await tenYears(process.argv[3], async ({ folder, data }) => {
  const published = await run('publish', data);
  const city = await run('read', data);
  await run('nation', data, join(folder, 'nation'));
  const nation = await run('read', join(folder, 'nation'));
  console.log(JSON.stringify({
    bench: 'read', p95_ms: +city.p95_ms.toFixed(1), p95_ms_3500: +nation.p95_ms.toFixed(1), snapshot_mib: +published.mib.toFixed(1),
    median_ms: +city.median_ms.toFixed(1), first_ms: +city.first_ms.toFixed(0), rows: city.rows, rows_3500: nation.rows, rss_mib: city.rss_mib,
  }));
});
