import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from '../../../../src/build/whole/buildLock.ts';

let folder: string;
let file: string;
const OTHER = 4_000_001;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-lock-'));
  file = join(folder, 'dist.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

const quick = { every: 5, onWait: () => undefined };

describe('the lock of a build', () => {
  test('has the number of the process, and is gone when the build is done', async () => {
    const release = await takeLock(file, quick);
    expect(readFileSync(file, 'utf8')).toBe(`${process.pid}\n`);
    await release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is waited for while the other build runs, and this is said once', async () => {
    writeFileSync(file, `${OTHER}\n`);
    const said: number[] = [];
    let looks = 0;
    const isRunning = () => {
      looks += 1;
      if (looks === 4) rmSync(file);
      return true;
    };
    const release = await takeLock(file, { every: 5, onWait: (pid) => said.push(pid), isRunning });
    expect(said).toEqual([OTHER]);
    expect(looks).toBe(4);
    await release();
  });

  test.each([`${OTHER}\n`, '', 'rubbish', '-1'])(
    'is taken over when its process is gone or it is damaged (%j)',
    async (text) => {
      writeFileSync(file, text);
      const release = await takeLock(file, { ...quick, isRunning: () => false });
      expect(readFileSync(file, 'utf8')).toBe(`${process.pid}\n`);
      await release();
      expect(existsSync(file)).toBe(false);
    },
  );

  test('says in words what to do when the other build never ends', async () => {
    writeFileSync(file, `${OTHER}\n`);
    await expect(takeLock(file, { ...quick, most: 20, isRunning: () => true })).rejects.toThrow(
      /Another build of this site \(process 4000001\) has not ended\. End it/,
    );
  });
});
