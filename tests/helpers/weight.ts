/** Bytes of a first visit, by what they are. */
export interface Weight {
  html: number;
  css: number;
  script: number;
  picture: number;
}

const NAMES = { html: 'HTML', css: 'style sheet', script: 'script', picture: 'picture' } as const;
const PARTS = ['html', 'css', 'script', 'picture'] as const;

/** Bytes of all parts together. */
export function sumOf(weight: Weight): number {
  return PARTS.reduce((sum, part) => sum + weight[part], 0);
}

/**
 * What to say of a page above its limit: by how much, and which part has grown beyond what the heaviest page of its kind
 * had. Undefined for a page within its limit.
 */
export function excessOf(
  { path, weight }: { path: string; weight: Weight },
  limit: number,
  usual: Omit<Weight, 'picture'>,
): string | undefined {
  const sum = sumOf(weight);
  if (sum <= limit) return undefined;
  const grown = (['html', 'css', 'script'] as const)
    .filter((part) => weight[part] > usual[part])
    .map((part) => `${NAMES[part]} ${weight[part] - usual[part]} more than ${usual[part]}`);
  const parts = PARTS.map((part) => `${NAMES[part]} ${weight[part]}`).join(', ');
  const why = grown.length > 0 ? grown.join('; ') : 'no part above what the heaviest had';
  return `${path} is ${sum - limit} bytes above ${limit} (${parts}). Grown: ${why}.`;
}
