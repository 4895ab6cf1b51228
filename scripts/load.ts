import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { hosts, startHost } from '../tests/hosting/hosts.ts';
import { loadMix } from './benchmarks/loadMix.ts';

/**
 * Asks each server that is installed for the built site, on this computer alone, 2,000 times a second for 20 seconds, and
 * says how many answers were wrong. Needs `wrk`, which Debian has. `--seconds` takes less or more, up to 60.
 */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '20' } } });
const seconds = Math.min(60, Math.max(1, Number(values.seconds) || 20));
const folder = process.env['HANDBOOK_DIST'] ?? 'dist';

/** Requests a second that are asked for: each connection waits between two that it sends. */
const RATE = 2000;
const CONNECTIONS = 100;
/** Milliseconds between two requests of a connection, less than the rate asks for: an answer takes time too. */
const PAUSE = Math.floor((CONNECTIONS / RATE) * 1000 * 0.7);

const run = promisify(execFile);
const say = (line: string) => process.stdout.write(`${line}\n`);

/** A program for wrk: the addresses in turn, with a pause between, and the figures as one line. */
const programFor = (addresses: readonly string[]) => `
local addresses = { ${addresses.map((one) => JSON.stringify(one)).join(', ')} }
local at = 0
local thread = 0
function setup(one) one:set("start", thread * 997) thread = thread + 1 end
function init() at = start end
function request()
  at = at % #addresses + 1
  return wrk.format("GET", addresses[at], { ["Accept-Encoding"] = "br, gzip" })
end
function delay() return ${PAUSE} end
function done(summary, latency)
  local e = summary.errors
  io.write(string.format("FIGURES %d %d %d %d %d %.2f %.2f %.2f\\n", summary.requests, summary.duration / 1000,
    summary.bytes, e.status, e.connect + e.read + e.write + e.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end
`;

const own = await mkdtemp(join(tmpdir(), 'handbook-load-'));
try {
  await run('wrk', ['-v']).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Error('wrk is not installed: apt-get install wrk');
  });
  const files = (await readdir(folder, { recursive: true })).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const program = join(own, 'mix.lua');
  await writeFile(program, programFor(loadMix(folder, files, 1000)));
  say(
    `${cpus().length} cores, ${cpus()[0]?.model ?? ''}; ${seconds} s; ${CONNECTIONS} connections; brotli`,
  );
  for (const host of hosts) {
    if (!host.isInstalled()) {
      say(`${host.name}: not installed (${host.advice})`);
      continue;
    }
    const { address, stop } = await startHost(host, folder);
    try {
      const args = [
        '-t2',
        `-c${CONNECTIONS}`,
        `-d${seconds}s`,
        '--timeout',
        '5s',
        '-s',
        program,
        address,
      ];
      const { stdout } = await run('wrk', args);
      const [
        requests = 0,
        took = 1,
        bytes = 0,
        wrong = 0,
        failed = 0,
        half = 0,
        most = 0,
        longest = 0,
      ] = (/FIGURES (.*)/.exec(stdout)?.[1] ?? '').split(' ').map(Number);
      say(
        `${host.name}: ${requests} answers, ${Math.round((requests / took) * 1000)} a second, ${(bytes / 1e6).toFixed(0)} MB; wrong ${wrong}, failed ${failed}; half within ${half} ms, 99 of 100 within ${most} ms, longest ${longest} ms`,
      );
      if (wrong + failed > 0) process.exitCode = 1;
    } finally {
      await stop();
    }
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await rm(own, { recursive: true, force: true });
}
