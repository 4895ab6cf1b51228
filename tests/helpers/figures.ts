import { figure } from '../../src/schemas/shared/figure.ts';
import type { Figure } from '../../src/schemas/shared/figure.ts';

/** A figure as the content check lets it through, with an id made from its label. */
export function aFigure(label: string, value = 1, fields: Partial<Figure> = {}): Figure {
  const id = label
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return figure.parse({ id, label, value, unit: 'count', ...fields });
}
