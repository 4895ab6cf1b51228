import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A server program that is tested with its configuration in `hosting`. */
export interface Host {
  name: string;
  /** What to install, where it is missing. */
  advice: string;
  isInstalled: () => boolean;
  /** Starts it on a port of this computer, for the site in a folder, with a folder of its own for what it writes. */
  start: (at: { port: number; site: string; own: string }) => Promise<readonly string[]>;
}

/** A host that answers. */
export interface RunningHost {
  address: string;
  stop: () => Promise<void>;
}

const isProgram = (name: string) => {
  try {
    execFileSync('which', [name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const hosts: readonly Host[] = [
  {
    name: 'Caddy',
    advice: 'apt-get install caddy',
    isInstalled: () => isProgram('caddy'),
    start: () =>
      Promise.resolve(['caddy', 'run', '--config', 'hosting/Caddyfile', '--adapter', 'caddyfile']),
  },
  {
    name: 'nginx',
    advice: 'apt-get install nginx libnginx-mod-http-brotli-static',
    isInstalled: () => isProgram('nginx') && existsSync(BROTLI_MODULE),
    start: async ({ port, site, own }) => {
      const main = join(own, 'nginx.conf');
      await writeFile(main, mainFile(await siteFile(port, site)));
      return ['nginx', '-p', own, '-e', join(own, 'error.log'), '-c', main];
    },
  },
];

/** The configuration of the site, at another port and folder. */
async function siteFile(port: number, site: string): Promise<string> {
  const text = await readFile('hosting/nginx.conf', 'utf8');
  return text
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/handbook;', `root ${site};`);
}

/** What Debian's own main file has, as far as a site needs it. */
function mainFile(site: string): string {
  return `load_module ${BROTLI_MODULE};
daemon off;
pid nginx.pid;
worker_processes auto;
events { worker_connections 1024; }
http {
  sendfile on;
  tcp_nopush on;
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
${site}
}
`;
}

/** Starts a host for the site in a folder. Throws with what it said when it does not answer. */
export async function startHost(host: Host, folder: string): Promise<RunningHost> {
  const own = await mkdtemp(join(tmpdir(), 'handbook-host-'));
  const site = resolve(folder);
  const port = await freePort();
  const [program = '', ...args] = await host.start({ port, site, own });
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(program, args, {
    env: { ...process.env, HOME: own, HANDBOOK_ADDRESS: address, HANDBOOK_SITE: site },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const stop = async () => {
    child.kill();
    await ended;
    await rm(own, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    if (await fetch(address).catch(() => undefined)) return { address, stop };
    await new Promise((done) => setTimeout(done, 100));
  }
  await stop();
  throw new Error(`${host.name} does not answer.\n${said.slice(-2000)}`);
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
