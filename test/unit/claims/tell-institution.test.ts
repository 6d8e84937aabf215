import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createInstitutionTeller } from '../../../src/claims/tell-institution.ts';
import { ROOT } from '../../../src/config.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';

const isInstitution = createInstitutionTeller(loadSeeds(join(ROOT, 'seeds')).lexicon);

it.each([
  ['先进制造研究中心', true],
  ['先進製造研究中心', true],
  ['人工智能实验室', true],
  ['自建机房', false],
  ['研究院院长', false],
  ['退出', false],
  ['', false],
])('takes %s for the rest of a name: %s', (piece, expected) => {
  expect(isInstitution(piece)).toBe(expected);
});
