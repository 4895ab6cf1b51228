/**
 * Whether everything is tested, as `npm run test:deep` does: every page in the browser and the real site
 * built twice. Otherwise pages stand for others of their kind.
 */
export const isDeep = process.env['HANDBOOK_DEPTH'] === 'deep';

/** How often a costly property is tried: as often as is said, and twenty times as often in a deep test. */
export const runs = (usual: number): number => (isDeep ? 20 * usual : usual);
