import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/config.ts';
import { listFiles } from './list-files.ts';

const sources = listFiles('src').filter((file) => file.endsWith('.ts') && !/\.(?:generated|d)\.ts$/u.test(file));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const toCamel = (name: string) => name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

describe('files of src', () => {
  test('are written in kebab case', () => {
    expect(sources.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/u.test(basename(file)))).toEqual([]);
  });

  test('tell what they hold: none is called utils, helpers, common, manager, service, data, info or misc', () => {
    const empty = /(^|[/-])(utils?|helpers?|common|managers?|services?|data|info|misc)([/.-]|$)/u;
    expect(sources.filter((file) => empty.test(file))).toEqual([]);
  });

  test('are no barrels: nothing is exported again from another file', () => {
    expect(sources.filter((file) => /^export (?:\*|\{[^}]*\}) from /mu.test(read(file)))).toEqual([]);
  });

  test('hold one idea of readable size: at most 300 lines, tables apart', () => {
    const long = sources.filter((file) => read(file).split('\n').length > 300);
    expect(long).toEqual([]);
  });

  test('are named for an export of theirs', () => {
    const unnamed = sources.filter((file) => {
      if (/^src\/(cli|config|errors|pipeline)\.ts$/u.test(file) || /resolvers\//u.test(file)) return false;
      const words = basename(file, '.ts')
        .split('-')
        .map((word) => word.toLowerCase().replace(/s$/u, ''));
      const exported = [
        ...read(file).matchAll(/^export (?:declare )?(?:async )?(?:function\*?|const|class|type|interface) (\w+)/gmu),
      ];
      // A family of several functions is named for what they share.
      if (exported.length >= 3) return false;
      const names = exported.map(([, name]) => name!.toLowerCase());
      // `find-claims.ts` exports `createClaimFinder`: words of the one stand in the other.
      return !words.some((word) => names.some((name) => name.replaceAll('_', '').includes(word.slice(0, 4))));
    });
    expect(unnamed.map((file) => `${file} (${toCamel(basename(file, '.ts'))})`)).toEqual([]);
  });
});

describe('a noun of the API', () => {
  test('has its schema, its resolvers and its test under one name', () => {
    const nouns = (folder: string, ending: string) =>
      listFiles(folder)
        .filter((file) => file.endsWith(ending))
        .map((file) => basename(file, ending));
    const schema = nouns('schema', '.graphql').filter((noun) => !['base', 'connection'].includes(noun));
    const resolvers = nouns('src/graphql/resolvers', '.ts').filter((noun) => !['base', 'connection'].includes(noun));
    const tests = nouns('test/api', '.test.ts');
    expect(resolvers).toEqual(schema);
    expect(schema.filter((noun) => !tests.includes(noun))).toEqual([]);
  });
});
