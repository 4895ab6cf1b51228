/**
 * Whether everything is tested, as `npm run test:deep` does: every page in the browser and the real site
 * built twice. Otherwise pages stand for others of their kind.
 */
export const isDeep = process.env['HANDBOOK_DEPTH'] === 'deep';
