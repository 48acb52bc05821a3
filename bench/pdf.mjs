// The same six pages set by our writer, by Chromium's print, by WeasyPrint and by pdfmake: medians of warm drawings in one run, after
// each other. The others get the report's sentences and tables, and four charts as SVG; ours draws its own charts, tags and outlines too.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { open } from './chromium.mjs';

const [program, small] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const fonts = join(here, '../node_modules/pretendard/dist/public/static/alternative');
const [rounds, slowRounds] = small ? [5, 2] : [21, 7];
const folder = mkdtempSync(join(tmpdir(), 'donghaeng-bench-'));
try {
  bring();
  execFileSync('dotnet', ['build', join(here, 'Print'), '-c', 'Release', '-v', 'q', '--nologo'], { stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync(program, ['demo', '--once', '--months', '2'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const ours = JSON.parse(execFileSync('dotnet', [join(here, 'Print/bin/Release/net10.0/DongHaeng.Bench.Print.dll'), join(folder, 'demo/data'), 'yearly', 'g23', '2024-01-01', folder, String(rounds)], { encoding: 'utf8' }));
  const content = JSON.parse(readFileSync(join(folder, 'content.json'), 'utf8'));
  writeFileSync(join(folder, 'report.html'), html(content));
  const chromium = await printed();
  const weasyprint = set();
  const pdfmake = await made(content);
  console.log(JSON.stringify({
    bench: 'pdf', ours_ms: median(ours.drawn), chromium_ms: median(chromium), weasyprint_ms: median(weasyprint), pdfmake_ms: median(pdfmake), ours_with_queries_ms: median(ours.read),
    pages: Object.fromEntries(['ours', 'chromium', 'weasyprint', 'pdfmake'].map(name => [name, Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [join(folder, `${name}.pdf`)], { encoding: 'utf8' }))[1])])),
    kib: Object.fromEntries(['ours', 'chromium', 'weasyprint', 'pdfmake'].map(name => [name, Math.round(readFileSync(join(folder, `${name}.pdf`)).length / 1024)])),
  }));
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/** What only this benchmark needs: pdfmake in a folder that goes away, and Debian's WeasyPrint. */
function bring() {
  execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--no-progress', '--loglevel=error', 'pdfmake@0.3.11'], { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    execFileSync('weasyprint', ['--version'], { stdio: 'ignore' });
  } catch {
    if (process.getuid() !== 0) throw new Error("The benchmark needs Debian's WeasyPrint: sudo apt-get install weasyprint");
    execFileSync('apt-get', ['install', '-y', '-qq', 'weasyprint'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

function html({ title, charts, sections }) {
  const face = (weight, file) => `@font-face { font-family: Pretendard; font-weight: ${weight}; src: url(${pathToFileURL(join(fonts, file))}); }`;
  const table = t => `<table><caption>${safe(t.title)} <small>${safe(t.unit)}</small></caption><thead><tr>${t.heads.map(h => `<th>${safe(h)}</th>`).join('')}</tr></thead><tbody>${t.rows.map(row => `<tr>${row.map(cell => `<td>${safe(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${safe(title)}</title><style>${face(400, 'Pretendard-Regular.ttf')} ${face(600, 'Pretendard-SemiBold.ttf')}
    @page { size: A4; margin: 15mm; } body { font: 8.5pt/1.45 Pretendard; } h1 { font-size: 18pt; } h2 { font-size: 12pt; break-after: avoid; } .charts { columns: 2; } .charts svg { width: 100%; break-inside: avoid; }
    table { width: 100%; border-collapse: collapse; margin-bottom: 3mm; } caption { text-align: left; font-weight: 600; } td, th { border-bottom: .4pt solid #bbb; padding: .6mm 1mm; text-align: right; } td:first-child, th:first-child { text-align: left; } tr { break-inside: avoid; }
    </style></head><body><h1>${safe(title)}</h1><div class="charts">${charts.join('')}</div>${sections.map(s => `<h2>${safe(s.title)}</h2>${s.blocks.map(b => b.texts.map(t => `<p>${safe(t)}</p>`).join('') + b.tables.map(table).join('')).join('')}`).join('')}</body></html>`;
}

/** Chromium's print of the page, loaded anew each time in a browser that is open. */
async function printed() {
  const browser = await open();
  try {
    const times = [];
    for (let i = 0; i <= slowRounds; i++) {
      const begin = performance.now();
      await browser.go(String(pathToFileURL(join(folder, 'report.html'))));
      const { data } = await browser.say('Page.printToPDF', { preferCSSPageSize: true, generateTaggedPDF: true, generateDocumentOutline: true });
      times.push(performance.now() - begin);
      writeFileSync(join(folder, 'chromium.pdf'), Buffer.from(data, 'base64'));
    }
    return times.slice(1); // the first warms
  } finally {
    await browser.close();
  }
}

/** WeasyPrint in a Python that has it loaded. */
function set() {
  const script = `import sys, time, json, logging
logging.disable(logging.CRITICAL)
from weasyprint import HTML
times = []
for i in range(int(sys.argv[3]) + 1):
    begin = time.perf_counter()
    HTML(sys.argv[1]).write_pdf(sys.argv[2])
    times.append((time.perf_counter() - begin) * 1000)
print(json.dumps(times[1:]))`;
  return JSON.parse(execFileSync('/usr/bin/python3', ['-c', script, join(folder, 'report.html'), join(folder, 'weasyprint.pdf'), String(slowRounds)], { encoding: 'utf8' }));
}

async function made({ title, charts, sections }) {
  const pdfmake = createRequire(join(folder, 'package.json'))('pdfmake');
  pdfmake.setLocalAccessPolicy(path => path.startsWith(fonts));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setFonts({ Pretendard: { normal: join(fonts, 'Pretendard-Regular.ttf'), bold: join(fonts, 'Pretendard-SemiBold.ttf') } });
  const table = t => [{ text: `${t.title} ${t.unit}`, bold: true, margin: [0, 4, 0, 2] }, { table: { headerRows: 1, widths: t.heads.map((_, i) => i === 0 ? '*' : 'auto'), body: [t.heads.map(h => ({ text: h, bold: true })), ...t.rows.map(row => row.map(cell => ({ text: cell })))] }, layout: 'lightHorizontalLines' }];
  const document = () => ({
    info: { title }, pageSize: 'A4', pageMargins: 42, defaultStyle: { font: 'Pretendard', fontSize: 8 },
    content: [
      { text: title, fontSize: 18, bold: true }, ...[0, 2].map(i => ({ columns: [{ svg: charts[i], width: 240 }, { svg: charts[i + 1], width: 240 }] })),
      ...sections.flatMap(s => [{ text: s.title, fontSize: 12, bold: true, margin: [0, 8, 0, 4] }, ...s.blocks.flatMap(b => [...b.texts.map(text => ({ text, margin: [0, 0, 0, 3] })), ...b.tables.flatMap(table)])]),
    ],
  });
  const times = [];
  for (let i = 0; i <= slowRounds; i++) {
    const begin = performance.now();
    const bytes = await pdfmake.createPdf(document()).getBuffer();
    times.push(performance.now() - begin);
    writeFileSync(join(folder, 'pdfmake.pdf'), bytes);
  }
  return times.slice(1);
}

function safe(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return +sorted[Math.floor(sorted.length / 2)].toFixed(1);
}
