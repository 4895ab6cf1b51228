import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Place, Problem } from '../problems/problem.ts';
import { checkReference } from './checkReferences.ts';
import type { ComponentShape } from '../schemas/components.ts';
import { components } from '../schemas/components.ts';
import { nearest } from '../problems/nearest.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { ReadContent } from '../loader/readContent.ts';
import { valueAt } from '../schemas/schemaTree.ts';

type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Checks one component of an MDX text: its name, its attributes and what its `id` names. */
export function checkComponent(node: ComponentNode, place: Place, read: ReadContent): Problem[] {
  const name = node.name ?? '';
  if (!/^[A-Z]/.test(name)) return [problemOf('raw-html', place, { html: `<${name}>` })];
  const allowed = Object.keys(components);
  const shape = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!shape)
    return [
      problemOf('unknown-component', place, { name, nearest: nearest(name, allowed), allowed }),
    ];
  const codes = node.attributes.flatMap(codeIn);
  if (codes.length > 0) return codes.map((code) => problemOf('mdx-code', place, { code }));
  return [
    ...checkAttributes(node, shape, place),
    ...(shape.reference ? checkId(node, shape, place, read) : []),
  ];
}

/** Attributes that the component does not have: they would be passed over. */
function checkAttributes(node: ComponentNode, shape: ComponentShape, place: Place): Problem[] {
  const allowed = [...(shape.reference ? ['id'] : []), ...(shape.attributes ?? [])];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || allowed.includes(attribute.name)) return [];
    const args = { name: node.name ?? '', attribute: attribute.name, allowed };
    const near = nearest(attribute.name, allowed);
    return [problemOf('unknown-attribute', place, { ...args, nearest: near })];
  });
}

function codeIn(attribute: ComponentNode['attributes'][number]): string[] {
  if (attribute.type === 'mdxJsxExpressionAttribute') return [`{${attribute.value}}`];
  const { name, value } = attribute;
  return typeof value === 'object' && value !== null ? [`${name}={${value.value}}`] : [];
}

function checkId(
  node: ComponentNode,
  { reference, part }: ComponentShape,
  place: Place,
  read: ReadContent,
): Problem[] {
  const id = node.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === 'id',
  )?.value;
  if (!reference || typeof id !== 'string' || id === '') {
    return [problemOf('missing-attribute', place, { name: node.name ?? '', attribute: 'id' })];
  }
  const [entryId = '', partId = ''] = part ? id.split('#') : [id];
  const problems = checkReference({ collection: reference, id: entryId }, place, read.ids);
  if (!part || problems.length > 0) return problems;
  const entry = read.files.find((file) => file.collection === reference && file.id === entryId);
  const parts = valueAt(entry?.fields, [part.field]);
  const allowed = (Array.isArray(parts) ? parts : [])
    .filter((each) => part.having === undefined || valueAt(each, [part.having]) !== undefined)
    .map((each) => `${entryId}#${String(valueAt(each, ['id']))}`);
  if (!entry || allowed.includes(`${entryId}#${partId}`)) return [];
  return [
    problemOf('no-such-part', place, {
      label: part.label,
      id,
      nearest: nearest(id, allowed),
      allowed,
    }),
  ];
}
