import { once } from 'node:events';

/** A command that was sent and not yet answered. */
interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** A connection that speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface BiDi {
  /** Sends a command and gives its result. Throws with the browser's message when it refuses. */
  send: (method: string, params?: object) => Promise<unknown>;
  close: () => void;
}

/** Connects to a browser. Throws when there is none at the address. */
export async function connectBiDi(address: string): Promise<BiDi> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, Waiting>();
  socket.addEventListener('message', ({ data }) => answer(waiting, String(data)));
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser is gone.'));
  });
  await once(socket, 'open');
  let last = 0;
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
}

function answer(waiting: Map<number, Waiting>, data: string): void {
  const { id, type, result, message } = JSON.parse(data) as {
    id?: number;
    type: string;
    result?: unknown;
    message?: string;
  };
  const command = waiting.get(id ?? 0);
  waiting.delete(id ?? 0);
  if (type === 'success') command?.resolve(result);
  if (type === 'error') command?.reject(new Error(message));
}
