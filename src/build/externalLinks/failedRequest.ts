import type { Answer } from './answer.ts';

/** What a request says that brought no answer: a browser would fail in the same way, or might not. */
export function reasonOf(error: unknown): Answer {
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  const code = cause?.code ?? '';
  if (name === 'TimeoutError' || /TIMEOUT|TIMEDOUT/.test(code))
    return { state: 'unknown', why: 'The site took too long.', isUnreachable: true };
  if (code === 'ENOTFOUND')
    return { state: 'gone', why: 'There is no site of this name.', isUnreachable: true };
  if (code === 'CERT_HAS_EXPIRED' || code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return {
      state: 'gone',
      why: 'Its certificate is out of date or for another site. Browsers warn of it.',
    };
  return {
    state: 'unknown',
    why: `The site could not be reached${code ? ` (${code})` : ''}.`,
    isUnreachable: true,
  };
}
