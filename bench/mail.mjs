// A thousand mails to a server that misbehaves towards some, by processes that are killed a hundred times at moments of chance: nobody
// gets two, nobody is forgotten, and what reached the server is sent or unclear in the ledger. The tests do the same with five kills.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const small = process.argv[3] === '--small';
const project = join(dirname(fileURLToPath(import.meta.url)), '..', 'tests', 'Reports');
const build = spawnSync('dotnet', ['build', project, '-c', 'Release', '-v', 'q', '--nologo'], { stdio: ['ignore', 2, 2] });
if (build.status !== 0) process.exit(build.status ?? 1);
const run = spawnSync('dotnet', [join(project, 'bin/Release/net10.0/DongHaeng.Tests.Reports.dll'), 'mail-kills', '1000', small ? '5' : '100'], { stdio: ['ignore', 'inherit', 'inherit'] });
process.exit(run.status ?? 1);
