import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/config.ts';
import { ERROR_CODES } from '../../src/errors.ts';
import { findLines, listFiles } from './list-files.ts';

const sources = listFiles('src').filter((file) => file.endsWith('.ts'));
const except = (files: readonly string[], ...names: readonly string[]) =>
  files.filter((file) => !names.some((name) => file.endsWith(name)));

describe('the house', () => {
  test('keeps Cypher in cypher/', () => {
    const cypher = /\b(?:OPTIONAL MATCH|MATCH|MERGE|UNWIND)\s*[({[]|\bDETACH DELETE\b|\bRETURN \w+\s*\{/u;
    expect(findLines(except(sources, '.generated.ts'), cypher)).toEqual([]);
  });

  test('reads the environment in config.ts alone', () => {
    expect(findLines(except(sources, 'src/config.ts'), /process\.env\b/u)).toEqual([]);
  });

  test('ends the process in cli.ts alone', () => {
    expect(findLines(except(sources, 'src/cli.ts'), /process\.exit\(/u)).toEqual([]);
  });

  test('throws AppError, with a code of the table', () => {
    expect(findLines(sources, /throw new (?:Error|TypeError|RangeError)\(/u)).toEqual([]);
  });

  test('has no test that is skipped for good, or that alone runs', () => {
    const tests = listFiles('test').filter((file) => file.endsWith('.ts'));
    expect(findLines(except(tests, 'rules/laws.test.ts'), /\b(?:it|test|describe)\.(?:only|todo|skip)\(/u)).toEqual([]);
  });

  test('mocks nothing', () => {
    const tests = listFiles('test').filter((file) => file.endsWith('.ts'));
    expect(findLines(except(tests, 'rules/laws.test.ts'), /\bvi\.(?:mock|doMock|spyOn|fn)\(/u)).toEqual([]);
  });

  test('speaks of no machine: no path of one, no address of a package registry', () => {
    const files = listFiles().filter((file) => !/\.(?:png|zip|jar)$/u.test(file));
    const path = /(?:^|[^a-zA-Z0-9_.])\/(?:work|farm|root)\//u;
    expect(findLines(except(files, 'rules/laws.test.ts'), path)).toEqual([]);
    expect(findLines(['package-lock.json'], /"resolved"/u)).toEqual([]);
  });

  test('installs no package that wants a newer Node than the program does', () => {
    interface Packages {
      readonly packages: Readonly<Record<string, { readonly engines?: { readonly node?: string } }>>;
    }
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Packages;
    const [, major, minor] = /(\d+)\.(\d+)/u.exec(packages['']!.engines!.node!)!.map(Number) as [
      number,
      number,
      number,
    ];
    const takes = (part: string) => {
      const [, sign, a, b] = /^\s*(>=|\^)?\s*(\d+)(?:\.(\d+))?/u.exec(part) ?? [];
      const [ofMajor, ofMinor] = [Number(a), Number(b ?? 0)];
      return ofMajor === major ? ofMinor <= minor : sign === '>=' && ofMajor < major;
    };
    const isTaken = (range: string) => range.split('||').some(takes);
    expect(['>=22.15.0', '^18 || >=20.20', '22.x'].filter(isTaken)).toEqual([]);
    const wanting = Object.entries(packages).filter(([, { engines }]) => engines?.node && !isTaken(engines.node));
    expect(wanting.map(([path, { engines }]) => `${path} wants ${engines!.node}`)).toEqual([]);
  });

  test('documents every error code in the README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(Object.keys(ERROR_CODES).filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
  });
});
