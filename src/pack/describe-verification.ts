import type { PackManifest } from './pack-manifest.ts';
import type { PackVerification } from './verify-pack.ts';

/**
 * Says in plain words what the check of a pack showed, and what no check of a pack can show.
 * @param program name and version of the one that checked
 */
export function describeVerification(
  { manifest, faults, faultCount, quotes, isAnother }: PackVerification,
  { path, root, program }: { readonly path: string; readonly root?: string | undefined; readonly program: string },
): string {
  const head = manifest ? describeManifest(manifest) : [];
  if (faultCount > 0) {
    const more = faultCount > faults.length ? [`and ${faultCount - faults.length} more`] : [];
    const first = !manifest
      ? `${path} cannot be taken for an audit pack.`
      : isAnother
        ? `${path} is not the pack that you were told of. Do not rely on it as that one.`
        : `${path} is not as it was made. Do not rely on it.`;
    const other =
      manifest && manifest.program !== program
        ? [
            `This is ${program}. If it draws other conclusions from claims than the program that made it, check with that one.`,
          ]
        : [];
    return [first, ...head, 'Wrong:', ...[...faults, ...more].map((fault) => `  - ${fault}`), ...other].join('\n');
  }
  const count = (file: string) => manifest!.files.find(({ path: name }) => name === file)?.records ?? 0;
  const withTexts = manifest!.files.some(({ path: name }) => name === 'texts.jsonl');
  const verified = [
    `Every byte of the archive: ${manifest!.files.length + 1} files and nothing else, each with the sums that manifest.json has.`,
    'The Merkle root of every file of records, and the root of the pack.',
    `${count('relationships.jsonl')} relationships: status, dates, sources, origins and confidence of each are what its claims together give.`,
    `${count('claims.jsonl')} claims: each has its article, its two names, the relationship that these make, and the origin that near-copies share.`,
    `${count('names.jsonl')} names of ${count('entities.jsonl')} entities: each name has the id that its text makes, and one entity.`,
    `${count('decisions.jsonl')} decisions: each is about something in the pack, or says that this is gone.`,
    ...(withTexts
      ? [`${quotes} quotes: each stands in the text of its article, letter for letter, where its claim says.`]
      : []),
    ...(root === undefined ? [] : ['The root is the one that you gave: this is the very pack that you were told of.']),
  ];
  const open = [
    ...(withTexts
      ? []
      : ['That the articles say so: this pack has no texts (audit pack --with-texts), but the SHA-256 of each.']),
    ...(root === undefined
      ? ['Who made it: it bears no signature. Compare its root with one that reached you another way (--root).']
      : ['Who made it: it bears no signature. You know it from whoever told you the root.']),
    'That what the articles say is true, and that whoever made the pack had read all articles.',
  ];
  return [
    `${path} is whole, and nothing in it was changed since its root was computed.`,
    ...head,
    'Verified:',
    ...verified.map((line) => `  - ${line}`),
    'Not verified:',
    ...open.map((line) => `  - ${line}`),
  ].join('\n');
}

function describeManifest({ madeAt, knownAt, program, root }: PackManifest): string[] {
  const known = knownAt === null ? '' : `, as the graph was known at ${knownAt}`;
  return [`  made  ${madeAt} by ${program}${known}`, `  root  ${root}`];
}
