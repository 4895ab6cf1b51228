import ical, { ICalEventTransparency } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';

/** An event of a calendar file. Its id is unlike any other on the site, and stays the same from build to build. */
export type CalendarEvent = ICalEventData & { id: string };

/** What a calendar file says of itself. */
export interface CalendarHead {
  name: string;
  /** What the events are, in a word, as the maker of the file is named: `plan`. */
  kind: string;
  /** Day of the build, `YYYY-MM-DD`: the same build always gives the same bytes. */
  today: string;
}

/**
 * Events as an iCalendar file. They leave the reader free, since nobody who subscribes need take part. Two builds with
 * different days differ in the stamp only.
 */
export function calendarFile(
  { name, kind, today }: CalendarHead,
  events: readonly CalendarEvent[],
): string {
  const calendar = ical({ name, prodId: `//safeguarding-handbook//${kind}//EN` });
  for (const event of events)
    calendar.createEvent({
      ...event,
      id: `${event.id}@safeguarding-handbook`,
      stamp: `${today}T00:00:00Z`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  // The library leaves out the end of the last line, without which some calendars refuse the file.
  return `${calendar.toString()}\r\n`;
}
