import { describe, expect, test } from 'vitest';
import { handbook } from '../../../handbook.config.ts';
import { chosenSettings, settingsOf } from '../../../src/build/chosenSettings.ts';

const least = {
  name: 'Exampleton Safeguarding Handbook',
  owner: 'the Exampleton partnership',
  description: 'How agencies in Exampleton protect children.',
  origin: 'https://handbook.exampleton.example',
};

describe('settings of a site', () => {
  test('need only a name, an owner, a description and an address', () => {
    expect(settingsOf(least, 'exampleton.ts')).toMatchObject({
      ...least,
      basePath: '/',
      contentFolder: 'src/content',
      port: 4321,
    });
  });

  test('name the file and the setting that nobody knows, and what may have been meant', () => {
    expect(() => settingsOf({ ...least, ownr: 'x' }, 'exampleton.ts')).toThrow(
      /exampleton\.ts has a mistake\.\n {2}ownr: There is no such setting\. Did you mean "owner"\?/,
    );
  });

  test('name every setting that is wrong at once', () => {
    expect(() => settingsOf({ ...least, partnerships: [], port: 80 }, 'exampleton.ts')).toThrow(
      /partnerships: Name at least one partnership.*\n {2}port: Write at least 1024\./,
    );
  });

  test('take an accent colour that words can be read in, and say what is wrong with another', () => {
    expect(settingsOf({ ...least, accent: '#1d4f91' }, 'exampleton.ts').accent).toBe('#1d4f91');
    expect(() => settingsOf({ ...least, accent: '#f47738' }, 'exampleton.ts')).toThrow(
      /accent: This colour has a contrast of 2\.\d to white.*at least 5\.25/,
    );
    expect(() => settingsOf({ ...least, accent: 'teal' }, 'exampleton.ts')).toThrow(
      'accent: Write # and six of the digits',
    );
  });

  test('are those of the file that HANDBOOK_CONFIG names', async () => {
    const chosen = await chosenSettings(least, { HANDBOOK_CONFIG: 'editions/buckinghamshire.ts' });
    expect(chosen.partnerships).toEqual(['buckinghamshire']);
  });

  test('cannot be read from a file that is not there', async () => {
    await expect(chosenSettings(least, { HANDBOOK_CONFIG: 'editions/none.ts' })).rejects.toThrow(
      'There is no file editions/none.ts, which HANDBOOK_CONFIG names',
    );
  });

  test('tell what is wrong with them without lines of code', async () => {
    const error = await chosenSettings(least, { HANDBOOK_CONFIG: 'none.ts' }).catch(
      (caught: unknown) => caught,
    );
    expect((error as Error).stack).toBe((error as Error).message);
  });

  test('take address and path from the environment before all else', async () => {
    const env = { HANDBOOK_ORIGIN: 'https://trial.example', HANDBOOK_BASE_PATH: 'trial' };
    expect(await chosenSettings(least, env)).toMatchObject({
      origin: 'https://trial.example',
      basePath: '/trial/',
    });
  });

  test('of the whole site name no partnerships, so that all are in it', () => {
    expect(handbook.partnerships).toBeUndefined();
  });
});
