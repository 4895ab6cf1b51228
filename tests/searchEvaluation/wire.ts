import type { Server } from 'node:http';

/** What a server sent, headers included. */
export interface Wire {
  /** Forgets what was sent so far. */
  reset: () => void;
  /** Bytes of every answer that has been sent in full since, by the path that was asked for. */
  sent: () => { path: string; bytes: number }[];
}

/** Counts what a server sends from here on, as bytes on its sockets: whatever asks for it, workers too. */
export function measureWire(server: Server): Wire {
  const sent: { path: string; bytes: number }[] = [];
  // Before all others, so that nothing has been written yet. A socket carries one answer at a time.
  server.prependListener('request', ({ socket, url }, response) => {
    const [path = ''] = (url ?? '').split('?');
    const before = socket.bytesWritten;
    response.once('finish', () => sent.push({ path, bytes: socket.bytesWritten - before }));
  });
  return { reset: () => (sent.length = 0), sent: () => [...sent] };
}
