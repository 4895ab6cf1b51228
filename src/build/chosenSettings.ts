import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { basePathOf } from '../lib/basePath.ts';
import { nearest } from '../problems/nearest.ts';
import { didYouMean } from '../problems/messageParts.ts';
import { siteSettingsSchema } from '../schemas/siteSettings.ts';
import type { SiteSettings } from '../schemas/siteSettings.ts';

/** Where the settings come from when no other file is named. */
const OWN_FILE = 'handbook.config.ts';

/**
 * Settings of the site: the given ones, or those of the file that HANDBOOK_CONFIG names. HANDBOOK_ORIGIN and
 * HANDBOOK_BASE_PATH override the address.
 *
 * @throws when the file cannot be read, or a setting has a mistake; the message names each one and what to write.
 */
export async function chosenSettings(
  own: unknown,
  env: Record<string, string | undefined>,
): Promise<SiteSettings> {
  const file = env['HANDBOOK_CONFIG'];
  const settings = await readSettings(own, file).catch((error: Error) => {
    // Every command reads the settings first: whoever wrote them is told what is wrong, without lines of our code.
    error.stack = error.message;
    throw error;
  });
  return {
    ...settings,
    origin: env['HANDBOOK_ORIGIN'] ?? settings.origin,
    basePath: basePathOf(env['HANDBOOK_BASE_PATH'] ?? settings.basePath),
  };
}

async function readSettings(own: unknown, file: string | undefined): Promise<SiteSettings> {
  return settingsOf(file ? await settingsIn(file) : own, file ?? OWN_FILE);
}

/**
 * Settings as the site needs them, with defaults filled in.
 *
 * @throws when a setting has a mistake; the message names each one and what to write.
 */
export function settingsOf(written: unknown, file: string): SiteSettings {
  const result = siteSettingsSchema.safeParse(written);
  if (result.success) return result.data;
  const lines = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownSetting(key))
      : [`${issue.path.join('.') || 'settings'}: ${reasonOf(issue.message)}`],
  );
  throw new Error(`${file} has a mistake.\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

function unknownSetting(key: string): string {
  const known = Object.keys(siteSettingsSchema.shape);
  const advice = didYouMean(nearest(key, known), `The settings are ${known.join(', ')}.`);
  return `${key}: There is no such setting. ${advice}`;
}

function reasonOf(message: string): string {
  return message.startsWith('Invalid input: ')
    ? `${message.replace('Invalid input: ', 'The value does not fit: ')}.`
    : message;
}

async function settingsIn(file: string): Promise<unknown> {
  if (!existsSync(file))
    throw new Error(
      `There is no file ${file}, which HANDBOOK_CONFIG names as that of the settings.`,
    );
  const address = pathToFileURL(resolve(file)).href;
  try {
    const read: unknown = await import(/* @vite-ignore */ address);
    return (read as { default?: unknown }).default;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The settings in ${file}, which HANDBOOK_CONFIG names, cannot be read: ${reason}`,
    );
  }
}
