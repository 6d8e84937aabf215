import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildGuide } from '../../../src/browser/build-guide.ts';
import { STYLE_FILE } from '../../../src/browser/create-browser-routes.ts';
import { ENTITY_KINDS, RELATION_TYPES } from '../../../src/model/relation.ts';

const LABELS = [...ENTITY_KINDS, 'Organization', 'Claim', 'Article', 'Name', 'Decision'];
const TYPES = [...RELATION_TYPES, 'STATES', 'SUBJECT', 'OBJECT', 'NAMES', 'ABOUT'];
const VALUES: Readonly<Record<string, RegExp>> = {
  diameter: /^\d+px$/,
  color: /^#[0-9A-F]{6}$/,
  'border-color': /^#[0-9A-F]{6}$/,
  'border-width': /^\d+px$/,
  'text-color-internal': /^#[0-9A-F]{6}$/,
  'text-color-external': /^#[0-9A-F]{6}$/,
  'font-size': /^\d+px$/,
  'shaft-width': /^\d+px$/,
  padding: /^\d+px$/,
  caption: /^"[^";:{}]*(\{\w+\}[^";:{}]*)*"$/,
};

/** Reads GraSS strictly: rules, properties and nothing else (Browser's own reader knows no comments and reports no error). */
function readStyle(source: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>();
  const rest = source.replace(
    /([\w.]+) \{\n((?: {2}[a-z-]+: [^\n;]+;\n)+)\}\n/g,
    (_, selector: string, body: string) => {
      expect(rules.has(selector), `${selector} stands twice`).toBe(false);
      rules.set(
        selector,
        new Map([...body.matchAll(/([a-z-]+): ([^\n;]+);/g)].map(([, key = '', value = '']) => [key, value])),
      );
      return '';
    },
  );
  expect(rest).toBe('');
  return rules;
}

describe('web/browser/style.grass', () => {
  const source = readFileSync(STYLE_FILE, 'utf8');
  const rules = readStyle(source);

  it('speaks only of labels and types of the graph, in properties that Browser reads', () => {
    const known = [
      'node',
      'relationship',
      ...LABELS.map((label) => `node.${label}`),
      ...TYPES.map((type) => `relationship.${type}`),
    ];
    for (const [selector, properties] of rules) {
      expect(known).toContain(selector);
      for (const [key, value] of properties) expect(value, `${selector} ${key}`).toMatch(VALUES[key] ?? /^$/);
    }
  });

  it('has a rule for every kind of entity and every type of relationship between entities', () => {
    for (const kind of ENTITY_KINDS) expect([...rules.keys()]).toContain(`node.${kind}`);
    for (const type of RELATION_TYPES) expect([...rules.keys()]).toContain(`relationship.${type}`);
  });

  it('comes to Organization before its kinds, since the last rule that fits wins', () => {
    const order = [...rules.keys()];
    expect(order.indexOf('node.Organization')).toBeLessThan(order.indexOf('node.Company'));
    expect(order.indexOf('node.Organization')).toBeLessThan(order.indexOf('node.CloudProvider'));
  });

  it('tells the kinds apart by colour', () => {
    const colours = ['Company', 'CloudProvider', 'Person', 'Event', 'Claim', 'Article', 'Name'].map((label) =>
      rules.get(`node.${label}`)?.get('color'),
    );
    expect(new Set(colours).size).toBe(colours.length);
  });

  it('has the colours that the guide explains', () => {
    const guide = buildGuide([], { graphqlUrl: 'http://a', favouritesUrl: 'http://a', styleUrl: 'http://a' });
    const explained = [...guide.matchAll(/color: (#[0-9A-F]{6})/g)].map(([, colour]) => colour);
    const shown = ['CloudProvider', 'Company', 'Person', 'Event', 'Article', 'Claim', 'Name'];
    expect(explained).toEqual(shown.map((label) => rules.get(`node.${label}`)?.get('color')));
  });
});
