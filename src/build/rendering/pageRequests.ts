import type { Reads } from '../../lib/reads.ts';
import type { ContentToSend } from '../../loader/contentElsewhere.ts';

/** What a thread needs before it can make pages. */
export interface ThreadData {
  /** Address of the bundle that makes pages. */
  bundle: string;
  /** Style sheets of each route, by Astro's key for it. */
  styles: [key: string, data: { styles: unknown[] }][];
  content: ContentToSend;
  /** True when account is kept of what each page reads. */
  keepsReads: boolean;
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
  | { kind: 'page'; number: number; page: SentResponse; reads: SentReads | undefined }
  | { kind: 'failure'; number: number; error: unknown }
  | { kind: 'log'; message: unknown };

/** What a page has read, as numbers of parts and as names. */
export interface SentReads {
  parts: Uint32Array;
  names: string[];
}

/** What was read, in a form that can be kept or handed to another thread. */
export function sentReads({ numbers, names }: Reads): SentReads {
  return { parts: Uint32Array.from(numbers).sort(), names: [...names] };
}

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

/** The response that its parts make, or the same with other content. */
export function responseFrom(
  { status, headers, body }: SentResponse,
  content: Uint8Array | ArrayBuffer | null = body,
): Response {
  return new Response(content && new Uint8Array(content), { status, headers });
}
