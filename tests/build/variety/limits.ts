import { describe, expect, test } from 'vitest';
import { attribute, elements, textOf, withClass } from '../../helpers/dom.ts';
import { pageAt } from '../../helpers/site.ts';
import type { Node } from '../../helpers/dom.ts';
import type { SitePage } from '../../helpers/site.ts';

/** What the site of made-up partnerships shows of time limits, of how often, and of steps. */
export function limitsAndSteps(pages: () => SitePage[]): void {
  const mainOf = (path: string) => elements(pageAt(pages(), path).document, 'main')[0]!;
  const stepsOf = (path: string) => withClass(mainOf(path), 'app-steps__step').map(textOf);

  describe('time limits, how often, and steps', () => {
    const joint = '/limeford-stoneham/procedures/enquiries/';
    const local = '/limeford/procedures/enquiries-in-limeford/';

    test('lists each time limit at the top of a procedure, as its source has it', () => {
      const [glance] = withClass(mainOf(joint), 'app-glance');
      const [limits] = withClass(glance!, 'app-glance__limits');
      expect(elements(limits!, 'li').map(textOf)).toEqual([
        'On the same working day: Read the referral, counted from the referral arriving',
        'Within 30 minutes: Call the referrer back, counted from the call',
        'Within 45 working days: Assessment, steps 3 to 6, counted from the referral',
        'By the end of the next working day: Begin the assessment, counted from the referral being accepted',
        'At least 2 working days before: Share the report, counted back from the conference',
        'Within 5 to 10 school days: Ask the school, counted from the referral being accepted',
        'Within 3 months, then every 6 months: Decide together, counted from the first conference',
        'Within 1½ days: Make the plan, counted from the decision',
      ]);
    });

    test('gives each of them a row with what it is counted from', () => {
      const tables = withClass(mainOf('/procedures/timescales/'), 'app-table');
      const countedFrom = (title: string, words: string) => {
        const rowIn = (table: Node) =>
          withClass(table, 'app-limits__limit').find((one) => textOf(one).startsWith(title));
        const table = tables.find((one) => rowIn(one))!;
        expect(textOf(rowIn(table)!)).toContain(words);
        return textOf(elements(table, 'caption')[0]!);
      };
      expect(countedFrom('Share the report', 'At least 2 working days before')).toBe(
        'Counted back from the conference',
      );
      expect(countedFrom('Take it to the daily meeting', 'Within 24 hours')).toBe(
        'Starting point not stated',
      );
      expect(countedFrom('Assessment, steps 3 to 6', 'Within 45 working days')).toBe(
        'Counted from the referral',
      );
      expect(countedFrom('Go and see the child', 'Within 4 hours')).toContain('Counted from');
    });

    test('says where a procedure starts and where it ends', () => {
      expect(textOf(mainOf(joint))).toContain(
        'Normal: step 1. The child is safe today. Urgent: step 2. The child may be harmed today.',
      );
      const steps = stepsOf(joint);
      expect(steps[0]).toContain('No: the steps end. No further action. Tell the referrer why.');
      expect(steps.at(-1)).toContain('The steps end here. The work goes on under the plan.');
      const [drawing] = [joint, `${joint}chart/`].flatMap((path) => elements(mainOf(path), 'svg'));
      const chart = textOf(drawing!);
      for (const words of ['Urgent', 'The enquiries are closed.', 'within 30 minutes'])
        expect(chart.replaceAll(/\s+/g, ' ')).toContain(words);
    });

    test('shows replaced steps in their places, and says whose the others are', () => {
      const steps = stepsOf(local);
      expect(steps).toHaveLength(7);
      expect(steps[1]).toContain(
        'Go and see the child Step of Limeford, in place of the step of the joint procedure.',
      );
      expect(steps[3]).toContain('Limeford: The report goes out by the secure portal.');
      const text = textOf(mainOf(local));
      expect(text).toContain(
        'These are the steps of the joint procedure of Limeford and Stoneham, with one step replaced and local differences.',
      );
      expect(text).not.toContain('national');
    });

    test('says where a joint procedure is not used, and does not offer it there', () => {
      expect(textOf(mainOf('/limeford-stoneham/procedures/escalation/'))).toContain(
        'Not used in Stoneham. Stoneham settles disagreements in a daily meeting. There, use Disagreements in Stoneham.',
      );
      expect(textOf(mainOf('/stoneham/procedures/'))).not.toContain('Joint escalation');
      expect(textOf(mainOf('/limeford/procedures/'))).toContain('Joint escalation');
    });

    test.each([
      ['case-group', 'Every 6 weeks'],
      ['scrutiny-group', 'At least every 2 years'],
      ['schools-group', '3 times a term'],
      ['rapid-group', 'As required'],
      ['conference-group', 'Bi-annual'],
      ['learning-group', 'As required, at least twice a year'],
    ])('says of the %s how often it meets: %s', (group, words) => {
      const rows = elements(mainOf('/limeford-stoneham/structure/'), 'tr');
      const row = rows.find((one) => attribute(one, 'id') === `group-${group}`)!;
      expect(textOf(row)).toContain(words);
    });
  });
}
