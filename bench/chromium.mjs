// Debian's Chromium, spoken to through a pipe.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser with one page: go opens an address, say speaks to the page, close ends it and takes its profile away. */
export async function open() {
  const profile = mkdtempSync(join(tmpdir(), 'donghaeng-chromium-'));
  const child = spawn('/usr/bin/chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', `--user-data-dir=${profile}`, '--remote-debugging-pipe'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const waiting = new Map(), heard = new Map();
  let number = 0, rest = '', sessionId;
  child.stdio[4].on('data', data => {
    const parts = (rest + data).split('\0');
    rest = parts.pop();
    for (const part of parts) {
      const answer = JSON.parse(part);
      if (answer.id) waiting.get(answer.id)?.(answer);
      else heard.get(answer.method)?.();
    }
  });
  const say = (method, params = {}, session = sessionId) => new Promise((resolve, reject) => {
    const id = ++number;
    waiting.set(id, answer => answer.error ? reject(new Error(`${method}: ${answer.error.message}`)) : resolve(answer.result));
    child.stdio[3].write(JSON.stringify({ id, method, params, sessionId: session }) + '\0');
  });
  const { targetId } = await say('Target.createTarget', { url: 'about:blank' });
  sessionId = (await say('Target.attachToTarget', { targetId, flatten: true })).sessionId;
  await say('Page.enable');
  return {
    say,
    async go(address) {
      const loaded = new Promise(done => heard.set('Page.loadEventFired', done));
      await say('Page.navigate', { url: address });
      await loaded;
    },
    async close() {
      child.kill();
      await new Promise(done => child.once('exit', done));
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }); // its children write for a moment longer
    },
  };
}

/** First contentful paint in ms of an address, opened some times with a cookie and nothing cached. */
export async function firstPaints(address, cookie, times) {
  const browser = await open();
  try {
    const [name, ...value] = cookie.split('=');
    await browser.say('Network.setCookie', { name, value: value.join('='), url: address });
    await browser.say('Network.setCacheDisabled', { cacheDisabled: true });
    const paints = [];
    for (let i = 0; i < times; i++) {
      await browser.go(address);
      let paint = null;
      for (let wait = 0; wait < 100 && paint === null; wait++) {
        await new Promise(done => setTimeout(done, 50));
        paint = (await browser.say('Runtime.evaluate', { expression: "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null", returnByValue: true })).result.value;
      }
      if (paint === null) throw new Error(`${address} showed nothing within five seconds`);
      paints.push(paint);
      await browser.go('about:blank');
    }
    return paints;
  } finally {
    await browser.close();
  }
}
