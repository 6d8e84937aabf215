import type { Mention, Mentions } from '../model/mention.ts';

/** Finds the hosts that events bear in their names, each as a mention of its own, where the sentence does not name them besides. @param inside the mentions of a sentence */
export function findHosts(
  text: string,
  inside: readonly Mention[],
  { entities }: Mentions,
): { mention: Mention; host: Mention }[] {
  return inside.flatMap((mention) => {
    const entity = entities[mention.entity]!.host;
    if (entity === undefined || inside.some((other) => other.entity === entity)) return [];
    const name = text.slice(mention.start, mention.end);
    const form = entities[entity]!.forms.find((one) => name.includes(one));
    if (form === undefined) return [];
    const start = mention.start + name.indexOf(form);
    return [{ mention, host: { entity, start, end: start + form.length, form: 'name' as const } }];
  });
}
