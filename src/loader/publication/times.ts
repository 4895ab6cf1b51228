import { buildDay } from '../../lib/buildDay.ts';
import { dayAfter, momentInEngland } from '../../lib/dates.ts';
import { asksForDrafts } from '../../lib/draftsShown.ts';
import type { OnThisSite } from '../../schemas/shared/onThisSite.ts';

/** From when until when an entry is on the site, in milliseconds since 1970: `from` is part of it, `until` is not. */
export interface Span {
  from: number;
  until: number;
}

/** Always on the site. */
export const ALWAYS: Span = { from: -Infinity, until: Infinity };

const MIDNIGHT = '00:00';

/** What the loader compares the spans of entries with. */
export interface SiteClock {
  /** Latest moment from which an entry may be on the site to be shown. */
  from: number;
  /** What was on the site until this moment or before is gone. */
  until: number;
}

/**
 * The moment of a build. A day that the build is asked for never brings anything to readers early: what is to come waits
 * for the real clock too, and what has been withdrawn by the real clock stays away.
 */
export function siteClock(env: Record<string, string | undefined>, now: Date): SiteClock {
  const today = buildDay(env, now);
  const endOfDay = momentInEngland(dayAfter(today), MIDNIGHT).getTime() - 1;
  const startOfDay = momentInEngland(today, MIDNIGHT).getTime();
  return {
    from: asksForDrafts(env) ? Infinity : Math.min(now.getTime(), endOfDay),
    until: Math.max(now.getTime(), startOfDay),
  };
}

/** The clock at a moment. */
export function clockAt(moment: number): SiteClock {
  return { from: moment, until: moment };
}

/** From when until when an entry with this status is on the site. */
export function spanOfStatus(status: OnThisSite | undefined): Span {
  switch (status?.status) {
    case undefined:
      return ALWAYS;
    case 'draft':
      return { from: Infinity, until: Infinity };
    case 'publish-from': {
      const from = momentInEngland(status.day, status.time ?? MIDNIGHT).getTime();
      return { ...ALWAYS, from };
    }
    case 'withdrawn':
      return { ...ALWAYS, until: momentInEngland(status.on, MIDNIGHT).getTime() };
  }
}

/** The time that several spans have in common. */
export function inAll(spans: readonly Span[]): Span {
  return {
    from: Math.max(...spans.map(({ from }) => from)),
    until: Math.min(...spans.map(({ until }) => until)),
  };
}

/** True when something with this span is on the site. */
export function isOnSite({ from, until }: Span, clock: SiteClock): boolean {
  return from <= clock.from && clock.until < until;
}
