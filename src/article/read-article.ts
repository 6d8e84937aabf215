import { createHash } from 'node:crypto';
import type { Block, BlockKind, Diagnostic, Document } from '../model/document.ts';
import type { Lexicon } from '../model/seeds.ts';
import { diagnose } from './article-diagnostics.ts';
import { urlKey } from './canonical-url.ts';
import { type ClassifiedBlock, createBlockClassifier } from './classify-blocks.ts';
import { decodeBytes } from './decode-bytes.ts';
import { detectLanguage } from './detect-language.ts';
import { findLinkedYear } from './find-linked-year.ts';
import { createPrintedDateFinder } from './find-printed-date.ts';
import type { RawBlock } from './raw-block.ts';
import { createBodyReader, plainText } from './read-body.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { createHeaderReader } from './read-header-lines.ts';
import { createMetadataReader } from './read-metadata.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { signText } from './text-signature.ts';

export interface ArticleSource {
  /** As given in the import: relative to its folder, with slashes. It names the article when no URL does. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The day from which a date counts as future; now when absent. */
  readonly now?: Date;
}

export type ArticleReader = (source: ArticleSource) => Document;

/** Longest title taken from a first sentence. */
const MAX_BORROWED_TITLE = 100;

/**
 * Builds the reader of article files from the word lists `boilerplate` and `front-matter`.
 * The reader throws AppError ARTICLE_UNREADABLE for what is no text; all else is a Document, with diagnostics.
 * @throws AppError SEEDS_INVALID when a word list is missing
 */
export function createArticleReader(lexicon: Lexicon): ArticleReader {
  const readHeader = createHeaderReader(lexicon);
  const readBody = createBodyReader(lexicon);
  const findPrintedDates = createPrintedDateFinder(lexicon);
  const readMetadata = createMetadataReader(lexicon);
  const classify = createBlockClassifier(lexicon);

  return ({ path, bytes, now = new Date() }) => {
    const decoded = decodeBytes(bytes, path);
    const split = splitFrontMatter(decoded.text);
    const front = readFrontMatter(split);
    const header = front.fields.size === 0 ? readHeader(split.body) : { fields: front.fields, body: split.body };
    const body = readBody(header.body);
    const metadata = readMetadata({
      fields: header.fields,
      meta: body.meta,
      printed: findPrintedDates(body.blocks),
      heading: body.blocks.find(({ markup }) => markup === 'heading')?.text ?? '',
      path,
      source: decoded.text,
      now,
    });
    const headline = chooseTitle(metadata.title, body.blocks, path);
    const classified = classify(body.blocks, headline.title);
    const { text, blocks } = joinBlocks(headline, classified);

    const diagnostics: Diagnostic[] = [...decoded.diagnostics, ...front.diagnostics, ...metadata.diagnostics];
    if (headline.borrowed) diagnostics.push(diagnose('TITLE_MISSING', `"${headline.title}"`));
    if (classified.length === 0) diagnostics.push(diagnose('BODY_EMPTY'));
    if (body.swallowed > 0) diagnostics.push(diagnose('TEXT_SWALLOWED', `${body.swallowed} characters`));

    if (body.openFence !== undefined) {
      diagnostics.push(diagnose('CODE_UNCLOSED', '', split.bodyLine + body.openFence - 1));
    }

    const { url, publishedOn } = metadata;
    const linkedYear = publishedOn ? undefined : findLinkedYear(header.body, now);
    const outlet = plainText(metadata.outlet ?? '');
    const author = plainText(metadata.author ?? '');
    const known = {
      ...(url !== undefined && { url }),
      title: headline.title,
      ...(outlet !== '' && { outlet }),
      ...(author !== '' && { author }),
      ...(publishedOn !== undefined && { publishedOn }),
      ...(linkedYear !== undefined && { linkedYear }),
      lang: detectLanguage(text),
      text,
      blocks,
      // Part of the hash: when signatures are made otherwise, a re-import renews them.
      signature: signBody(classified, headline.title),
    };
    return {
      id: sha256(url === undefined ? path : urlKey(url)).slice(0, 32),
      path,
      ...known,
      hash: sha256(JSON.stringify(known)),
      diagnostics,
    };
  };
}

interface Headline {
  readonly title: string;
  /** The title stands in the file as such, and opens the text. */
  readonly printed: boolean;
  /** It was taken from a sentence or the file's name. */
  readonly borrowed: boolean;
}

function chooseTitle(given: string | undefined, blocks: readonly RawBlock[], path: string): Headline {
  const written = plainText(given ?? '');
  if (written !== '') return { title: written, printed: true, borrowed: false };
  const headings = blocks.slice(0, 40).filter(({ markup }) => markup === 'heading');
  const heading = headings.find(({ level }) => level === 1) ?? headings[0];
  if (heading) return { title: heading.text, printed: true, borrowed: false };
  const sentence = /^[^。！？.!?]*/.exec(blocks.find(({ markup }) => markup === 'body')?.text ?? '')?.[0] ?? '';
  const name = path.replace(/^.*\//, '').replace(/\.[a-z]+$/i, '');
  return { title: sentence.slice(0, MAX_BORROWED_TITLE).trim() || name, printed: false, borrowed: true };
}

function joinBlocks(headline: Headline, classified: readonly ClassifiedBlock[]): { text: string; blocks: Block[] } {
  const all: ClassifiedBlock[] = headline.printed
    ? [{ kind: 'title', level: 0, text: headline.title }, ...classified]
    : [...classified];
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, level, text } of all) {
    const end = start + text.length;
    blocks.push(
      level > 0 && (kind === 'heading' || kind === 'listItem') ? { kind, start, end, level } : { kind, start, end },
    );
    start = end + 1;
  }
  return { text: all.map(({ text }) => text).join('\n'), blocks };
}

const SIGNED_KINDS: ReadonlySet<BlockKind> = new Set(['heading', 'body', 'listItem', 'cell']);

/** Signs what outlets print alike: not the title, which each gives its own, nor captions and what stands around the text. */
function signBody(classified: readonly ClassifiedBlock[], title: string): string {
  const body = classified.filter(({ kind }) => SIGNED_KINDS.has(kind)).map(({ text }) => text);
  return signText(body.join('\n')) || signText(title);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
