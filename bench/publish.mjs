// What a night's publishing takes on top of ten years of facts: with three months that all centers sent again, and with twelve.
import { run, tenYears } from './tenyears.mjs';

await tenYears(process.argv[3], async ({ data, facts, again }) => {
  const all = await run('publish', data);
  console.error(`all months: ${all.seconds.toFixed(1)} s`);
  const nothing = await run('publish', data);
  const { asking } = await again('2024-10-01', 3);
  const three = await run('publish', data);
  console.error(`three months: ${three.seconds.toFixed(1)} s`);
  await again('2024-01-01', 12);
  const twelve = await run('publish', data);
  console.log(JSON.stringify({
    bench: 'publish', facts, dirty_months: 3, seconds: +three.seconds.toFixed(1), seconds_12_months: +twelve.seconds.toFixed(1),
    seconds_no_month: +nothing.seconds.toFixed(1), seconds_all_months: +all.seconds.toFixed(1), seconds_asking_three: +asking.toFixed(1), snapshot_mib: +twelve.mib.toFixed(1),
  }));
});
