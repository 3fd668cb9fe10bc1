import { resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { WorkerPool, type PoolOptions } from './worker-pool.ts';

let pool: WorkerPool;
const open = (options?: PoolOptions) =>
  (pool = new WorkerPool(resolve('tests', 'builders', 'moody-worker.ts'), options));

afterEach(() => pool.close());

test('starts with the first job, and puts the parts together', async () => {
  open();
  expect(pool.count).toBe(0);
  expect(await pool.run(['one', 'two', 'three'])).toBe('one two three');
  expect(await pool.run(['again'])).toBe('again');
  expect(pool.count).toBe(1);
});

test('does as many jobs as asked, with no more workers than allowed', async () => {
  open({ size: 2 });
  const jobs = Array.from({ length: 9 }, (_, i) => pool.run([`job ${i}`, 'done']));
  expect(pool.count).toBe(2);
  expect(await Promise.all(jobs)).toEqual(Array.from({ length: 9 }, (_, i) => `job ${i} done`));
});

test('a job that throws fails alone; the worker stays', async () => {
  open({ size: 1 });
  const failing = pool.run(['refuse']);
  const next = pool.run(['fine']);
  await expect(failing).rejects.toThrow('no, thanks');
  expect(await next).toBe('fine');
});

test('a worker that falls over is replaced', async () => {
  open({ size: 1 });
  const failing = pool.run(['crash']);
  const next = pool.run(['fine']);
  await expect(failing).rejects.toThrow('fell over');
  expect(await next).toBe('fine');
});

test.each(['hang', 'block'])(
  'a job that takes too long fails, and its worker is replaced (%s)',
  async (mood) => {
    open({ size: 1, patience: 2000 });
    const failing = pool.run([mood]);
    const next = pool.run(['fine']);
    await expect(failing).rejects.toThrow('longer than 2000 ms');
    expect(await next).toBe('fine');
  }
);

test('a job that cannot be sent fails, and leaves no half job behind', async () => {
  open({ size: 1 });
  await expect(pool.run(['half', () => {}])).rejects.toThrow('could not be sent');
  expect(await pool.run(['fine'])).toBe('fine');
});

test('a worker without work ends', async () => {
  open({ idle: 20 });
  await pool.run(['fine']);
  await expect.poll(() => pool.count).toBe(0);
  expect(await pool.run(['once more'])).toBe('once more');
});

test('closing fails what is not done, and takes nothing new', async () => {
  open({ size: 1 });
  const running = pool.run(['hang']);
  const waiting = pool.run(['fine']);
  const ended = Promise.all([
    expect(running).rejects.toThrow('have ended'),
    expect(waiting).rejects.toThrow('have ended')
  ]);
  await pool.close();
  await ended;
  await expect(pool.run(['late'])).rejects.toThrow('have ended');
  expect(pool.count).toBe(0);
});

test('a job tells how far it is', async () => {
  open({ size: 1 });
  const shares: number[] = [];
  expect(await pool.run(['count'], { onProgress: (share) => shares.push(share) })).toBe('count');
  expect(shares).toEqual([0.5, 1]);
});

test('a job that is given up ends at once, waiting or running, and the others go on', async () => {
  open({ size: 1 });
  const stop = new AbortController();
  const running = pool.run(['block'], { signal: stop.signal });
  const waiting = pool.run(['never'], { signal: stop.signal });
  const next = pool.run(['fine']);
  const ended = Promise.all([
    expect(running).rejects.toThrow('no longer'),
    expect(waiting).rejects.toThrow('no longer')
  ]);
  stop.abort(new Error('no longer'));
  await ended;
  expect(await next).toBe('fine');
  await expect(pool.run(['late'], { signal: stop.signal })).rejects.toThrow('no longer');
});
