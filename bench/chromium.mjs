// A page in Debian's Chromium, spoken to through a pipe: when it first shows something.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** First contentful paint in ms of an address, opened some times with a cookie and nothing cached. */
export async function firstPaints(address, cookie, times) {
  const profile = mkdtempSync(join(tmpdir(), 'donghaeng-chromium-'));
  const child = spawn('/usr/bin/chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', `--user-data-dir=${profile}`, '--remote-debugging-pipe'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const waiting = new Map();
  let number = 0, rest = '';
  child.stdio[4].on('data', data => {
    const parts = (rest + data).split('\0');
    rest = parts.pop();
    for (const part of parts) {
      const answer = JSON.parse(part);
      if (answer.id) waiting.get(answer.id)?.(answer);
    }
  });
  const say = (method, params = {}, sessionId) => new Promise((resolve, reject) => {
    const id = ++number;
    waiting.set(id, answer => answer.error ? reject(new Error(`${method}: ${answer.error.message}`)) : resolve(answer.result));
    child.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + '\0');
  });
  try {
    const { targetId } = await say('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await say('Target.attachToTarget', { targetId, flatten: true });
    const [name, ...value] = cookie.split('=');
    await say('Network.setCookie', { name, value: value.join('='), url: address }, sessionId);
    await say('Network.setCacheDisabled', { cacheDisabled: true }, sessionId);
    const paints = [];
    for (let i = 0; i < times; i++) {
      await say('Page.navigate', { url: address }, sessionId);
      let paint = null;
      for (let wait = 0; wait < 100 && paint === null; wait++) {
        await new Promise(done => setTimeout(done, 50));
        paint = (await say('Runtime.evaluate', { expression: "document.readyState === 'complete' ? performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null : null", returnByValue: true }, sessionId)).result.value;
      }
      if (paint === null) throw new Error(`${address} showed nothing within five seconds`);
      paints.push(paint);
      await say('Page.navigate', { url: 'about:blank' }, sessionId);
    }
    return paints;
  } finally {
    child.kill();
    await new Promise(done => child.once('exit', done));
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
