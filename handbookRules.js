import { layersRule } from './layersRule.js';
import { onePlaceRule } from './restrictedSyntax.js';

/**
 * The project's own rules, for ESLint and for Oxlint.
 * @type {import('eslint').ESLint.Plugin}
 */
export default {
  meta: { name: 'handbook' },
  rules: { layers: layersRule, 'one-place': onePlaceRule },
};
