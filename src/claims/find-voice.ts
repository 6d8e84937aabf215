import type { Document } from '../model/document.ts';
import { foldName } from '../model/fold.ts';
import type { Mention, Mentions } from '../model/mention.ts';
import { isOrganization } from '../model/relation.ts';

/** Whose "we" a sentence holds, and by what: the employer of who speaks, the outlet itself, or who the article is about. */
export interface Voice {
  readonly mention: Mention;
  readonly ground: 'speaker' | 'outlet' | 'topic';
}

/** Tells who speaks as "we" in a sentence, from its names, the person named last before it, and who is named behind the quotation as its speaker. */
export type VoiceFinder = (
  inside: readonly Mention[],
  earlier: Mention | undefined,
  behind?: Mention,
) => Voice | undefined;

/** So near beside a person's name, in characters, stands the employer; English takes more for the same words. */
const REACH = { cjk: 20, en: 50 };
/** A shorter name would be found in too many outlets. */
const LEAST_NAME = 3;

/** Reads an article once for the employers of its persons, for its outlet and for its topic. */
export function createVoiceFinder(document: Document, { entities, mentions }: Mentions): VoiceFinder {
  const kindOf = ({ entity }: Mention) => entities[entity]!.kind;
  const organizations = mentions.filter((mention) => isOrganization(kindOf(mention)));
  const employers = findEmployers();
  const outlet = findOutlet();
  const topic = findTopic();
  return (inside, earlier, behind) => {
    if (behind && isOrganization(kindOf(behind))) return { mention: behind, ground: 'speaker' };
    const person = behind ?? inside.findLast((mention) => kindOf(mention) === 'Person') ?? earlier;
    const employer = person && employers.get(person.entity);
    if (employer) return { mention: employer, ground: 'speaker' };
    if (outlet) return { mention: outlet, ground: 'outlet' };
    return topic && { mention: topic, ground: 'topic' };
  };

  /** The organization nearest beside the first name of a person that has one beside it. */
  function findEmployers(): ReadonlyMap<number, Mention> {
    const found = new Map<number, Mention>();
    const reach = document.lang === 'en' ? REACH.en : REACH.cjk;
    for (const [at, person] of mentions.entries()) {
      if (kindOf(person) !== 'Person' || found.has(person.entity)) continue;
      const sides = [mentions[at - 1], mentions[at + 1]].flatMap((mention) => {
        if (!mention || !isOrganization(kindOf(mention))) return [];
        const [from, to] = mention.start < person.start ? [mention.end, person.start] : [person.end, mention.start];
        const gap = document.text.slice(from, to);
        return gap.length <= reach && !/[。！？!?\n]|\.\s/u.test(gap) ? [{ mention, length: gap.length }] : [];
      });
      const [nearest] = sides.sort((a, b) => a.length - b.length);
      if (nearest) found.set(person.entity, nearest.mention);
    }
    return found;
  }

  /** The organization whose name stands in that of the outlet or the author. */
  function findOutlet(): Mention | undefined {
    const own = [document.outlet, document.author].flatMap((name) => (name === undefined ? [] : [foldName(name)]));
    if (own.length === 0) return undefined;
    return organizations.find(({ entity }) =>
      entities[entity]!.forms.some((form) => {
        const folded = foldName(form);
        return folded.length >= LEAST_NAME && own.some((name) => name.includes(folded));
      }),
    );
  }

  /** The organization that the article names most often. */
  function findTopic(): Mention | undefined {
    const counts = new Map<number, number>();
    for (const { entity } of organizations) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    return most && organizations.find(({ entity }) => entity === most[0]);
  }
}
