import { expect, test } from 'vitest';
import { realHandbook } from '../helpers/realContent.ts';
import { all } from '../../src/model/handbook.ts';

const topics = all(await realHandbook(), 'topics');

test.each(topics.map(({ id, data }) => [id, data] as const))(
  'the topic %s says what it is about, what to do now and where that is written',
  (_, { doNow, whatItIs, signs, rules, local, sources }) => {
    expect(doNow.length).toBeGreaterThan(1);
    expect(doNow.length).toBeLessThanOrEqual(6);
    expect([...whatItIs, ...signs, ...rules, ...local].length).toBeGreaterThan(0);
    expect(sources.length).toBeGreaterThan(0);
  },
);

test.each(topics.map(({ id, data }) => [id, data] as const))(
  'the topic %s says what to do before it says what partnerships do about it',
  (_, { summary }) => {
    expect(summary).not.toMatch(/^What partnerships do/);
  },
);
