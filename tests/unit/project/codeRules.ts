/** What each rule for TypeScript has to refuse: by the rule's name in Oxlint, code that breaks it. */
export const broken: Record<string, string> = {
  'eslint(no-var)': 'export var a = 1;',
  'eslint(prefer-const)': 'let a = 1;\nexport const b = a;',
  'eslint(prefer-rest-params)': 'export function f() {\n  return arguments;\n}',
  'eslint(prefer-spread)': 'export const f = (a: number[]) => Math.max.apply(Math, a);',
  'eslint(eqeqeq)': 'export const same = (a: string, b: string) => a == b;',
  'eslint(no-console)': "console.log('said');",
  'eslint(no-eval)': "export const a = eval('1') as number;",
  'eslint(no-implied-eval)': "setTimeout('close()', 1);",
  'eslint(max-lines)': '// A line.\n'.repeat(301),
  'typescript(ban-ts-comment)': '// @ts-expect-error\nexport const a: number = "";',
  'eslint(no-array-constructor)': 'export const a = new Array(1, 2);',
  'typescript(no-duplicate-enum-values)': 'export enum A {\n  b = 1,\n  c = 1,\n}',
  'typescript(no-dynamic-delete)':
    'export function f(a: Record<string, string>, key: string) {\n  delete a[key];\n}',
  'typescript(no-empty-object-type)': 'export type A = {};',
  'typescript(no-explicit-any)': 'export const f = (a: any) => String(a);',
  'typescript(no-extra-non-null-assertion)': 'export const f = (a?: string) => a!!;',
  'typescript(no-extraneous-class)': 'export class A {\n  static b = 1;\n}',
  'typescript(no-invalid-void-type)': 'export type A = string | void;',
  'typescript(no-misused-new)': 'export interface A {\n  new (): A;\n}',
  'typescript(no-namespace)': 'export namespace A {\n  export const b = 1;\n}',
  'typescript(no-non-null-asserted-nullish-coalescing)':
    'export const f = (a: { b?: string }) => a.b! ?? "none";',
  'typescript(no-non-null-asserted-optional-chain)':
    'export const f = (a?: { b: string }) => a?.b!;',
  'typescript(no-require-imports)': "import fs = require('node:fs');\nexport const a = fs;",
  'typescript(no-this-alias)':
    'export class A {\n  b() {\n    const self = this;\n    return self;\n  }\n}',
  'typescript(no-unnecessary-type-constraint)': 'export const f = <T extends unknown>(a: T) => a;',
  'typescript(no-unsafe-declaration-merging)':
    'export interface A {\n  b: string;\n}\nexport class A {}',
  'typescript(no-unsafe-function-type)': 'export const f = (a: Function) => a;',
  'eslint(no-unused-expressions)': 'export function f(a: string) {\n  a;\n}',
  'eslint(no-unused-vars)': 'const a = 1;\nexport {};',
  'eslint(no-useless-constructor)': 'export class A {\n  b = 1;\n  constructor() {}\n}',
  'typescript(no-wrapper-object-types)': 'export const f = (a: String) => a;',
  'typescript(prefer-as-const)': "export const a = 'b' as 'b';",
  'typescript(prefer-literal-enum-member)': 'const b = 1;\nexport enum A {\n  c = b,\n}',
  'typescript(prefer-namespace-keyword)': 'export declare module A {\n  const b: string;\n}',
  'typescript(triple-slash-reference)': '/// <reference path="other.ts" />\nexport {};',
  'typescript(unified-signatures)':
    'export declare function f(a: string): void;\nexport declare function f(a: number): void;',
  'typescript(adjacent-overload-signatures)':
    'export interface A {\n  b(c: string): string;\n  d(): string;\n  b(c: number): number;\n}',
  'typescript(array-type)': 'export const a: Array<string> = [];',
  'typescript(ban-tslint-comment)': '// tslint:disable\nexport {};',
  'typescript(class-literal-property-style)':
    "export class A {\n  get b() {\n    return 'c';\n  }\n}",
  'typescript(consistent-generic-constructors)': 'export const a: Map<string, string> = new Map();',
  'typescript(consistent-indexed-object-style)':
    'export interface A {\n  [key: string]: string;\n}',
  'typescript(consistent-type-assertions)': 'export const f = (a: unknown) => <string>a;',
  'typescript(consistent-type-definitions)': 'export type A = { b: string };',
  'typescript(no-confusing-non-null-assertion)':
    'export const f = (a: string | undefined, b: string) => a! === b;',
  'eslint(no-empty-function)': 'export function f() {}',
  'typescript(no-inferrable-types)': 'export const f = (a: number = 1) => a;',
  'typescript(prefer-for-of)':
    'export function f(a: string[]) {\n  let all = "";\n  for (let i = 0; i < a.length; i++) all += a[i]!;\n  return all;\n}',
  'typescript(prefer-function-type)': 'export interface A {\n  (): string;\n}',
  'typescript(consistent-type-imports)':
    "import { Stats } from 'node:fs';\nexport const f = (a: Stats) => a;",
  'typescript(await-thenable)': 'export async function f(a: string) {\n  return await a;\n}',
  'typescript(no-floating-promises)': 'export function f(a: () => Promise<string>) {\n  a();\n}',
  'typescript(no-misused-promises)':
    'export const f = (a: () => Promise<boolean>) => [1].filter(() => a());\nexport const g = (a: Promise<boolean>) => (a ? 1 : 2);',
  'typescript(only-throw-error)': "export function f() {\n  throw 'a word';\n}",
  'handbook(one-place)': 'export const f = (a: string[]) => a.sort((b, c) => b.localeCompare(c));',
  'handbook(layers)': "export * from '../../pages/planted.ts';",
};

/** What TypeScript has to refuse: by the name of its message in Oxlint, code with that fault. */
export const wrongTypes: Record<string, string> = {
  'typescript(TS2307)': "export * from './nowhere.ts';",
  'typescript(TS2322)': "export const a: number = 'b';",
  'typescript(TS2375)': 'export const a: { b?: string } = { b: undefined };',
  'typescript(TS2353)': "export const a: { b: string } = { b: 'b', c: 'c' };",
  'typescript(TS2578)': '// @ts-expect-error: nothing is wrong here.\nexport const a = 1;',
  'typescript(TS1294)': 'export enum A {\n  b,\n}',
  'typescript(TS6133)': 'export const f = (a: string) => 1;',
  'typescript(TS7006)': 'export const f = (a) => String(a);',
  'typescript(TS7027)': 'export function f() {\n  return 1;\n  f();\n}',
  'typescript(TS7029)':
    'export function f(a: number) {\n  switch (a) {\n    case 1:\n      f(2);\n    case 2:\n      f(3);\n  }\n}',
  'typescript(TS7030)':
    'export function f(a: boolean): string | undefined {\n  if (a) return "b";\n}',
};
