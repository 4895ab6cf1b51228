import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listen } from './serveSite.ts';

/** How many ports are tried, one after the other. */
const TRIES = 20;

/** A server that listens, and where. */
export interface Listening {
  server: Server;
  port: number;
}

/**
 * A server on the wanted port of this computer or, when it is taken, on the next free one.
 *
 * @throws in plain words when there is none.
 */
export async function listenNear(wanted: number, answers: RequestListener): Promise<Listening> {
  for (let port = wanted; port < wanted + TRIES; port += 1) {
    const server = createServer(answers);
    try {
      await listen(server, port);
      return { server, port: (server.address() as AddressInfo).port };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw noPort(wanted, error);
    }
  }
  throw noPort(wanted, `all ports up to ${wanted + TRIES - 1} are in use`);
}

/** What to tell somebody whose port was taken; nothing when it was free. */
export function portNotice(wanted: number, port: number): string {
  return wanted === port ? '' : `Port ${wanted} is in use by another program. Using ${port}.\n`;
}

function noPort(wanted: number, reason: unknown): Error {
  const words = reason instanceof Error ? reason.message : String(reason);
  return new Error(
    `The site cannot be served on port ${wanted}: ${words}.\nStop the other program, or choose another "port" in handbook.config.ts.`,
  );
}
