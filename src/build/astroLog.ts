import usualLog from 'astro/logger/node';

/** A line of Astro's log. */
type Line = Parameters<ReturnType<typeof usualLog>['write']>[0];

/** What Astro says before an error of ours: the error itself says what is wrong, and what to do. */
const BEFORE_AN_ERROR = /An unhandled error occurred while running the/;

/** Astro's usual log, without the line that it writes before an error: our own message already says what is wrong. */
export default function astroLog(usual = usualLog()): { write: (line: Line) => void } {
  return {
    write: (line) => {
      if (!BEFORE_AN_ERROR.test(line.message)) usual.write(line);
    },
  };
}
