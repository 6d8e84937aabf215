import { describe, expect, it } from 'vitest';
import { createSectorFinder } from '../../../src/mentions/find-sector.ts';

const findSector = createSectorFinder({
  sectors: { bank: ['银行', 'Bank'], education: ['大学', 'University'], media: ['出版社', 'TV'], government: ['行'] },
});

describe('createSectorFinder', () => {
  it.each([
    ['海港银行', 'bank'],
    ['海港银行股份有限公司', 'bank'],
    ['海港大学出版社', 'media'],
    ['University of Harbor', 'education'],
    ['HARBOR BANK', 'bank'],
    ['Harbor大学', 'education'],
  ])('tells of %s that it is %s', (name, sector) => {
    expect(findSector(name)).toBe(sector);
  });

  it.each(['Harbor Banking', 'Tvedt', 'Harbor', '海港科技'])('does not tell of %s', (name) => {
    expect(findSector(name)).toBeUndefined();
  });
});
