import { contentId } from '../../../src/graph/content-id.ts';
import type { Claim, NameRef } from '../../../src/model/claim.ts';
import type { ExtractedArticle } from '../../../src/model/extracted-article.ts';
import type { EntityRow } from '../../../src/model/seed-row.ts';

export const AWS: EntityRow = {
  ...{ id: 'aws', kind: 'CloudProvider', names: { zh: '亚马逊云科技', en: 'AWS' } },
  ...{ aliases: ['亚马逊AWS'], ambiguous: [], products: [] },
};
export const toAws: NameRef = { kind: 'CloudProvider', name: 'AWS', knownId: 'aws', forms: ['AWS'] };
export const firm = (name: string, more: Partial<NameRef> = {}): NameRef => ({
  kind: 'Company',
  name,
  forms: [name],
  ...more,
});

/** An article with one claim for each firm that uses AWS. */
export function article(
  id: string,
  firms: readonly (NameRef | string)[],
  preface = '',
  more: Partial<Claim> = {},
): ExtractedArticle {
  let text = preface;
  const claims = firms.map((given): Claim => {
    const subject = typeof given === 'string' ? firm(given) : given;
    const quote = `${subject.name} uses AWS.`;
    const start = text.length;
    text += quote;
    return {
      ...{ id: contentId(id, subject.name), type: 'USES', status: 'active', subject, object: toAws },
      ...{ start, end: text.length, quote, ownWord: false, confidence: 0.8, rule: 'test/uses', extractor: 'test 1' },
      ...more,
    };
  });
  const document = {
    ...{
      id,
      path: `${id}.md`,
      title: id,
      lang: 'en' as const,
      text,
      signature: '',
      blocks: [],
      diagnostics: [],
    },
    hash: contentId(text),
  };
  return { document, claims };
}
