import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '../../../src/errors.ts';
import { readCursor, writeCursor } from '../../../src/graphql/cursor.ts';

const key = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer()), { maxLength: 3 });

test('a cursor gives back its key, to its own list', () => {
  fc.assert(
    fc.property(fc.string(), key, (list, parts) => {
      expect(readCursor(list, writeCursor(list, parts))).toEqual(parts);
    }),
  );
});

test('a cursor of another list, or one that was altered anywhere, is refused', () => {
  const cursor = writeCursor('customers:aws', ['华米', 'x1']);
  const altered = [...cursor].map(
    (character, at) => cursor.slice(0, at) + (character === 'A' ? 'B' : 'A') + cursor.slice(at + 1),
  );
  for (const bad of [...altered, '', '.', cursor.slice(1), `${cursor}.`, `${cursor}A`, cursor.split('.')[0]!]) {
    expect(() => readCursor('customers:aws', bad), bad).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }));
  }
  expect(() => readCursor('customers:azure', cursor)).toThrow(AppError);
});

test('a cursor that was forged with the right checksum, around something that is no key, is refused', () => {
  for (const key of [null, 'x', 7, {}, [null], [{}], [['x']], [true]]) {
    const forged = writeCursor('customers:aws', key as never);
    expect(() => readCursor('customers:aws', forged), forged).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }));
  }
});
