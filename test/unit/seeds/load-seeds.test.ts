import { describe, expect, it } from 'vitest';
import { AppError } from '../../../src/errors.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { seedFolder } from './seed-folder.ts';

const SOUND = {
  'entities/providers.yaml': `# Clouds
- { id: harbor, kind: Company, zh: 海港集团, family: harbor, sector: transport }
- { id: harbor-cloud, kind: CloudProvider, zh: 海港云, en: "Harbor Cloud", aliases: [HBC, 海港雲計算], products: [Pier], parent: harbor, family: harbor, domains: [cloud.harbor.example, harbor-cloud.example], wikidata: Q7, ticker: HBR }
`,
  'entities/events.yaml': `- id: dockside
  kind: Event
  en: "dock:side"
  host: harbor-cloud
`,
  'lexicon/status.yaml': 'planned: [将, will]\nended:\n  - no longer\n  - 360\n',
  'patterns/uses.yaml': `- id: uses-active
  type: USES
  strength: strong
  reason: The plain statement.
  frames: ["<S:org> {uses} <O:cloud>"]
  examples: ["[C:甲] 使用 [H:乙] => 甲 > 乙"]
`,
  'models/relations.json': '{"bias": -1}',
};

function faultsOf(files: Record<string, string>): string {
  try {
    loadSeeds(seedFolder(files));
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    expect((error as AppError).code).toBe('SEEDS_INVALID');
    return (error as AppError).message;
  }
  return 'no fault';
}

describe('loadSeeds', () => {
  it('reads entities, lexicon, patterns and models', () => {
    const seeds = loadSeeds(seedFolder(SOUND));
    expect(seeds.entities).toEqual([
      {
        id: 'dockside',
        kind: 'Event',
        names: { en: 'dock:side' },
        aliases: [],
        ambiguous: [],
        products: [],
        host: 'harbor-cloud',
      },
      {
        id: 'harbor',
        kind: 'Company',
        names: { zh: '海港集团' },
        aliases: [],
        ambiguous: [],
        products: [],
        family: 'harbor',
        sector: 'transport',
      },
      {
        id: 'harbor-cloud',
        kind: 'CloudProvider',
        names: { zh: '海港云', en: 'Harbor Cloud' },
        aliases: ['HBC', '海港雲計算'],
        ambiguous: [],
        products: ['Pier'],
        parent: 'harbor',
        family: 'harbor',
        domains: ['cloud.harbor.example', 'harbor-cloud.example'],
        wikidata: 'Q7',
        ticker: 'HBR',
      },
    ]);
    expect(seeds.lexicon).toEqual({ status: { planned: ['将', 'will'], ended: ['no longer', '360'] } });
    expect(seeds.patterns).toEqual([
      {
        id: 'uses-active',
        type: 'USES',
        strength: 'strong',
        reason: 'The plain statement.',
        frames: ['<S:org> {uses} <O:cloud>'],
        examples: ['[C:甲] 使用 [H:乙] => 甲 > 乙'],
        counterExamples: [],
      },
    ]);
    expect(seeds.models).toEqual({ relations: { bias: -1 } });
  });

  it('gives one version to the same content in any folder, and another when a byte changes', () => {
    const version = loadSeeds(seedFolder(SOUND)).version;
    expect(version).toMatch(/^[0-9a-f]{16}$/u);
    expect(loadSeeds(seedFolder(SOUND)).version).toBe(version);
    expect(loadSeeds(seedFolder({ ...SOUND, 'lexicon/status.yaml': 'planned: [将]' })).version).not.toBe(version);
    expect(loadSeeds(seedFolder({ ...SOUND, 'articles/a.md': 'a sample' })).version).toBe(version);
  });

  const row = (text: string) => ({ 'entities/a.yaml': `- { id: harbor, kind: Company, zh: 海港集团 }\n\n${text}\n` });
  const spread = {
    'entities/a.yaml': '- id: pier\n  kind: Company\n  zh: 码头\n  aliases:\n    - 码头股份\n    - ""\n',
  };
  const pattern = 'id: p\n  type: USES\n  strength: strong\n  reason: r\n  frames: [f]\n  examples: [e]';
  it.each<[string, Record<string, string>, string]>([
    ['a sound row', row('- { id: pier, kind: Company, zh: 码头 }'), 'no fault'],
    [
      'an id taken',
      row('- { id: harbor, kind: Company, zh: 码头 }'),
      'seeds/entities/a.yaml:3: harbor: id is taken by harbor (seeds/entities/a.yaml:1)',
    ],
    [
      'an id taken in another file',
      { ...row(''), 'entities/b.yaml': '- { id: harbor, kind: Company, zh: 码头 }' },
      'seeds/entities/b.yaml:1: harbor: id is taken by harbor (seeds/entities/a.yaml:1)',
    ],
    [
      'an id that is no slug',
      row('- { id: Pier_1, kind: Company, zh: 码头 }'),
      'a.yaml:3: Pier_1: id: an id has lower-case letters, digits and single hyphens',
    ],
    ['no id', row('- { kind: Company, zh: 码头 }'), 'a.yaml:3: id: missing'],
    ['no name', row('- { id: pier, kind: Company }'), 'a.yaml:3: pier: needs a name: zh, en or both'],
    [
      'an unknown kind',
      row('- { id: pier, kind: Firm, zh: 码头 }'),
      'a.yaml:3: pier: kind: kind is one of Company, CloudProvider, Event',
    ],
    ['no kind', row('- { id: pier, zh: 码头 }'), 'a.yaml:3: pier: kind: missing'],
    [
      'a person',
      row('- { id: pier, kind: Person, zh: 码头 }'),
      'a.yaml:3: pier: kind: people are not seeded: they come from texts',
    ],
    [
      'an unknown key',
      row('- { id: pier, kind: Company, zh: 码头, alias: [a] }'),
      'a.yaml:3: pier: unknown key "alias"',
    ],
    [
      'a domain that is an address',
      row('- { id: pier, kind: Company, zh: 码头, domains: ["https://pier.example/news"] }'),
      'a.yaml:3: pier: domains.0: a domain is a host in lower case, with no scheme and no path',
    ],
    [
      'a domain without an ending',
      row('- { id: pier, kind: Company, zh: 码头, domains: [pier] }'),
      'a.yaml:3: pier: domains.0: a domain is a host in lower case, with no scheme and no path',
    ],
    [
      'a domain of two rows',
      row(
        '- { id: pier, kind: Company, zh: 码头, domains: [pier.example] }\n- { id: quay, kind: Company, zh: 栈桥, domains: [pier.example] }',
      ),
      'a.yaml:4: quay: domain "pier.example" is also of pier (seeds/entities/a.yaml:3): it has one owner',
    ],
    [
      'a domain below another’s',
      row(
        '- { id: pier, kind: Company, zh: 码头, domains: [pier.example] }\n- { id: quay, kind: Company, zh: 栈桥, domains: [quay.pier.example] }',
      ),
      'no fault',
    ],
    [
      'a text for a list',
      row('- { id: pier, kind: Company, zh: 码头, aliases: a }'),
      'a.yaml:3: pier: aliases: expected a list',
    ],
    [
      'an empty text',
      row('- { id: pier, kind: Company, zh: 码头, aliases: [""] }'),
      'a.yaml:3: pier: aliases.0: empty text',
    ],
    ['an empty text in a row over lines', spread, 'a.yaml:6: pier: aliases.1: empty text'],
    [
      'white space at an end',
      row('- { id: pier, kind: Company, zh: "码头 " }'),
      'a.yaml:3: pier: zh: white space at an end',
    ],
    [
      'an alias twice in a row',
      row('- { id: pier, kind: Company, zh: 码头, aliases: [a, a] }'),
      'a.yaml:3: pier: aliases: the same text stands twice in the list',
    ],
    [
      'a Wikidata id without Q',
      row('- { id: pier, kind: Company, zh: 码头, wikidata: 17 }'),
      'a.yaml:3: pier: wikidata: a Wikidata id is Q and digits',
    ],
    [
      'an alias of two rows',
      row('- { id: pier, kind: Company, zh: 码头, aliases: [海 港集團] }'),
      'a.yaml:3: pier: "海 港集團" is also a name of harbor (seeds/entities/a.yaml:1): keep it in one row, or list it under `ambiguous` in each',
    ],
    [
      'an alias of parent and child',
      row('- { id: pier, kind: Company, zh: 码头, aliases: [海港集团], parent: harbor, family: harbor }'),
      '"海港集团" is also a name of harbor',
    ],
    [
      'an alias ambiguous in one row only',
      row('- { id: pier, kind: Company, zh: 码头, ambiguous: [海港集团] }'),
      '"海港集团" is also a name of harbor',
    ],
    [
      'an alias ambiguous in both rows',
      {
        'entities/a.yaml':
          '- { id: a, kind: Company, zh: 甲公司, ambiguous: [甲] }\n- { id: b, kind: Company, zh: 甲银行, aliases: [甲], ambiguous: [甲] }',
      },
      'no fault',
    ],
    [
      'a product that is a name',
      row('- { id: pier, kind: CloudProvider, zh: 码头, products: [海港集团] }'),
      'a.yaml:3: pier: product "海港集团" is a name of harbor (seeds/entities/a.yaml:1): it cannot be both',
    ],
    [
      'a parent that is not there',
      row('- { id: pier, kind: Company, zh: 码头, parent: habor }'),
      'a.yaml:3: pier: parent "habor" is the id of no row',
    ],
    [
      'a host that is not there',
      row('- { id: pier, kind: Event, zh: 码头, host: habor }'),
      'a.yaml:3: pier: host "habor" is the id of no row',
    ],
    [
      'an event as parent',
      row('- { id: fair, kind: Event, zh: 大会 }\n- { id: pier, kind: Company, zh: 码头, parent: fair }'),
      'a.yaml:4: pier: parent "fair" is a Event: it must be an organization',
    ],
    [
      'an event with a parent',
      row('- { id: fair, kind: Event, zh: 大会, parent: harbor }'),
      'a.yaml:3: fair: parent: an event has no parent, but a host',
    ],
    [
      'a company with a host',
      row('- { id: pier, kind: Company, zh: 码头, host: harbor }'),
      'a.yaml:3: pier: host: only an event has a host',
    ],
    [
      'a provider with a sector',
      row('- { id: pier, kind: CloudProvider, zh: 码头, sector: telecom }'),
      'a.yaml:3: pier: sector: only a Company has a sector',
    ],
    [
      'a sector that is none',
      row('- { id: pier, kind: Company, zh: 码头, sector: banking }'),
      'a.yaml:3: pier: sector: sector is one of bank, insurance, investment',
    ],
    [
      'parents that go round',
      row('- { id: a, kind: Company, zh: 甲, parent: b }\n- { id: b, kind: Company, zh: 乙, parent: a }'),
      'a.yaml:3: a: parents go round: a → b → a',
    ],
    ['its own parent', row('- { id: a, kind: Company, zh: 甲, parent: a }'), 'a.yaml:3: a: parents go round: a → a'],
    ['broken YAML', row('- { id: pier, kind: Company, zh: 码头'), 'a.yaml:4: no YAML: '],
    [
      'no sequence',
      { 'entities/a.yaml': '# a\nid: pier\n' },
      'seeds/entities/a.yaml:2: expected a sequence: every row starts with `- `',
    ],
    ['a row that is text', row('- pier'), 'a.yaml:3: '],
    [
      'a word list that is a sequence',
      { 'lexicon/a.yaml': '- a\n' },
      'seeds/lexicon/a.yaml:1: expected a map of `sense: [word, word]`',
    ],
    [
      'a sense that is text',
      { 'lexicon/a.yaml': 'b: [c]\nplanned: will\n' },
      'seeds/lexicon/a.yaml:2: planned: expected a list',
    ],
    [
      'a sense twice',
      { 'lexicon/a.yaml': 'b: [c]\nb: [d]\n' },
      'seeds/lexicon/a.yaml:2: no YAML: Map keys must be unique',
    ],
    [
      'a sense with a space',
      { 'lexicon/a.yaml': 'b: [c]\n"b c": [d]\n' },
      'seeds/lexicon/a.yaml:2: b c: a sense is named by letters and single hyphens',
    ],
    ['an empty word', { 'lexicon/a.yaml': 'b:\n  - c\n  - ""\n' }, 'seeds/lexicon/a.yaml:3: b.1: empty text'],
    [
      'a pattern with an unknown type',
      { 'patterns/p.yaml': `- ${pattern.replace('USES', 'USED')}` },
      'seeds/patterns/p.yaml:2: p: type: type is one of USES, ',
    ],
    [
      'a pattern without an example',
      { 'patterns/p.yaml': `- ${pattern.replace('[e]', '[]')}` },
      'seeds/patterns/p.yaml:6: p: examples: needs an example',
    ],
    [
      'a pattern twice',
      { 'patterns/p.yaml': `- ${pattern}\n- ${pattern}\n` },
      'seeds/patterns/p.yaml:7: p: id is taken at seeds/patterns/p.yaml:1',
    ],
    ['a model that is no JSON', { 'models/m.json': '{' }, 'seeds/models/m.json:1: no JSON: '],
  ])('tells file and line of %s', (_, files, expected) => {
    expect(faultsOf(files)).toContain(expected);
  });

  it('tells all faults together, in the order of files and lines', () => {
    const message = faultsOf({
      'patterns/p.yaml': `- ${pattern.replace('strong', 'firm')}`,
      'entities/b.yaml': '- { id: B, kind: Company, zh: 乙 }',
      'entities/a.yaml': '- { id: a, kind: Company, zh: 甲, parent: c }\n- { id: b, kind: Firm, zh: 乙 }',
    });
    expect(
      message
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(': ')[0]),
    ).toEqual([
      'seeds/entities/a.yaml:1',
      'seeds/entities/a.yaml:2',
      'seeds/entities/b.yaml:1',
      'seeds/patterns/p.yaml:3',
    ]);
  });

  it('does not tell of a missing parent when the parent is there but faulty', () => {
    const message = faultsOf({
      'entities/a.yaml': '- { id: a, kind: Firm, zh: 甲 }\n- { id: b, kind: Company, zh: 乙, parent: a }',
    });
    expect(message).toContain('1 fault in the seeds');
  });

  it('shows fifty faults and says how many more there are', () => {
    const rows = Array.from({ length: 53 }, (_, n) => `- { id: X${n}, kind: Company, zh: 名${n} }`);
    const lines = faultsOf({ 'entities/a.yaml': rows.join('\n') }).split('\n');
    expect(lines[0]).toMatch(/^53 faults/u);
    expect(lines).toHaveLength(52);
    expect(lines.at(-1)).toBe('  and 3 more');
  });

  it('says so when the folder is not there', () => {
    expect(() => loadSeeds('/nowhere/seeds')).toThrow('/nowhere/seeds:1: there is no such folder');
  });
});
