import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elements, textOf, withClass } from '../../helpers/dom.ts';
import type { Node } from '../../helpers/dom.ts';
import { pageAt } from '../../helpers/site.ts';
import type { SitePage } from '../../helpers/site.ts';

const PLAN = '/exampleton-borough/plan/';
const EARLIER = `${PLAN}plan-2022-2025/`;

/** What readers see of plans: how far they are, what they lack, and what was before. */
export function plans(pages: () => SitePage[], folder: () => string): void {
  const mainOf = (path: string) =>
    textOf(elements(pageAt(pages(), path).document, 'main')[0] as Node);
  const tableOf = (path: string) =>
    withClass(pageAt(pages(), path).document, 'app-plan-table').find(
      ({ nodeName }) => nodeName === 'table',
    )!;
  const columnsOf = (path: string) => elements(tableOf(path), 'th').map(textOf);

  describe('a plan', () => {
    test('counts what is done, dropped and without a status', () => {
      expect(mainOf(PLAN)).toContain(
        'Progress, as far as documents give it: 1 done, 1 dropped, 2 without a status.',
      );
    });

    test('gives each status its day and source, and what it was before', () => {
      const [posters] = elements(tableOf(PLAN), 'tr').slice(1).map(textOf);
      expect(posters).toMatch(/Done 15 January 2026\. Source: Progress on the plan, spring 2026/);
      expect(posters).toMatch(/September 2025: Red\. The printer is late\./);
    });

    test('has no column for what it gives nowhere, and one line instead', () => {
      expect(columnsOf(PLAN)).toEqual(['Priority', 'Deliverable', 'Activity', 'Due', 'Progress']);
      expect(mainOf(PLAN)).toContain('No lead is named for any of them.');
      expect(columnsOf(EARLIER)).toEqual(['Priority', 'Deliverable']);
      expect(mainOf(EARLIER)).toContain('No date is given for any of them.');
      for (const path of [PLAN, EARLIER]) expect(mainOf(path)).not.toContain('Not given');
    });

    test('and the one before lead to each other, and only the newer one is said to apply', () => {
      expect(mainOf(PLAN)).toContain('It followed Exampleton Borough plan 2022 to 2025');
      expect(mainOf(EARLIER)).toContain('Replaced: read Exampleton Borough plan 2025 to 2028');
    });

    test('shows a priority that goes on once, with what it carries on', () => {
      expect(mainOf(PLAN).match(/See neglect early and act on it\./g)).toHaveLength(1);
      expect(mainOf('/exampleton-borough/priorities/neglect/plan-2022-2025/')).toContain(
        'Carried on in Neglect, Exampleton Borough plan 2025 to 2028',
      );
    });

    test('has its rows and its dates as files', () => {
      const file = (name: string) => readFileSync(join(folder(), PLAN, name), 'utf8');
      expect(file('plan.csv').trim().split('\n')).toHaveLength(5);
      expect(file('plan.ics')).toContain('SUMMARY:');
    });
  });
}
