// Kills processes that pull, load and publish at moments of chance and compares what comes of it with a run that nobody
// disturbed. The work is done by the test program of src/Ingest, which the tests also use for a few kills.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const small = process.argv[3] === '--small';
const project = join(dirname(fileURLToPath(import.meta.url)), '..', 'tests', 'Ingest');
const build = spawnSync('dotnet', ['build', project, '-c', 'Release', '-v', 'q', '--nologo'], { stdio: ['ignore', 2, 2] });
if (build.status !== 0) process.exit(build.status ?? 1);
const run = spawnSync('dotnet', [join(project, 'bin/Release/net10.0/DongHaeng.Tests.Ingest.dll'), 'kills', small ? '6' : '200'], { stdio: ['ignore', 'inherit', 'inherit'] });
process.exit(run.status ?? 1);
