import type { ContentToSend } from '../../loader/contentElsewhere.ts';

/** What a thread needs before it can make pages. */
export interface ThreadData {
  /** Address of the bundle that makes pages. */
  bundle: string;
  /** Style sheets of each route, by Astro's key for it. */
  styles: [key: string, data: { styles: unknown[] }][];
  content: ContentToSend;
}

/** One page or file that a thread is asked for. */
export interface PageRequest {
  number: number;
  url: string;
  /** Pattern of the route, and its file in `src/pages`. */
  route: string;
  component: string;
}

/** What a thread says. */
export type ThreadMessage =
  | { kind: 'page'; number: number; page: SentResponse }
  | { kind: 'failure'; number: number; error: unknown }
  | { kind: 'log'; message: unknown };

/** A response in parts that can be handed to another thread. */
export interface SentResponse {
  status: number;
  headers: [name: string, value: string][];
  body: ArrayBuffer | null;
}

/** The parts of a response. */
export async function sentResponse(response: Response): Promise<SentResponse> {
  return {
    status: response.status,
    headers: [...response.headers],
    body: response.body && (await response.arrayBuffer()),
  };
}

/** The response that its parts make. */
export function responseFrom({ status, headers, body }: SentResponse): Response {
  return new Response(body, { status, headers });
}
