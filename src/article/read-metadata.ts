import type { Diagnostic } from '../model/document.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Lexicon } from '../model/seeds.ts';
import { diagnose } from './article-diagnostics.ts';
import { canonicalUrl, hostOf } from './canonical-url.ts';
import type { PrintedDates } from './find-printed-date.ts';
import { foldLetters } from './fold-text.ts';
import { wordsOf } from './lexicon-words.ts';
import type { PageMeta } from './raw-block.ts';
import { explainUnreadable, findDay, readDate, readFileNameDate, readUrlDate } from './read-date.ts';

export interface ArticleMetadata {
  /** Headline as front matter or page give it, absent when only the text can tell. */
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly publishedOn?: PartialDate;
  readonly diagnostics: readonly Diagnostic[];
}

export interface MetadataSources {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly meta: PageMeta;
  readonly printed: PrintedDates;
  /** The first heading of the text. */
  readonly heading: string;
  readonly path: string;
  /** The whole file, in which a faulty field is found. */
  readonly source: string;
  readonly now: Date;
}

const DAY = 86_400_000;

/** Builds the reader of what is known about an article beside its text, from seeds/lexicon/front-matter.yaml. */
export function createMetadataReader(lexicon: Lexicon): (sources: MetadataSources) => ArticleMetadata {
  const words = (sense: string): readonly string[] => wordsOf(lexicon, 'front-matter', sense);
  const keys = {
    title: words('title'),
    url: words('url'),
    citedUrl: words('cited-url'),
    outlet: words('outlet'),
    author: words('author'),
    published: words('published'),
    date: words('date'),
    crawl: words('crawl-marks'),
    shelves: words('shelves'),
  };
  const aggregators = new Set(words('aggregators').map((name) => name.toLowerCase()));
  const platforms = new Set(words('platforms'));
  const templates = words('templates');

  return (sources) => {
    const { fields, meta, path, now } = sources;
    const diagnostics: Diagnostic[] = [];
    const all = (names: readonly string[]): string[] =>
      names
        .flatMap((name) => fields.get(name) ?? [])
        .filter((value) => !templates.some((mark) => value.includes(mark)));

    const addresses = readUrls();
    const url = addresses[0];
    const { outlet, author } = readNames(url);
    const publishedOn = readDay(addresses);
    const title = all(keys.title)[0] ?? meta.get('og:title') ?? meta.get('title');
    return {
      ...(title && { title }),
      ...(url && { url }),
      ...(outlet && { outlet }),
      ...(author && { author }),
      ...(publishedOn && { publishedOn }),
      diagnostics,
    };

    /** Every address that the article gives for itself, the better first. */
    function readUrls(): string[] {
      const cited = all(keys.citedUrl).filter((value) => !platforms.has(hostOf(value) ?? ''));
      const given = [...all(keys.url), ...cited, meta.get('canonical') ?? '', meta.get('og:url') ?? ''];
      const urls = given.flatMap((value) => canonicalUrl(value) ?? []);
      // A path without a host is no fault: the site's own address is not in it.
      const broken = given.find((value) => /^[^/.#?\s]/.test(value.trim()));
      if (urls.length === 0 && broken) diagnostics.push(diagnose('URL_UNREADABLE', broken.slice(0, 200)));
      return urls;
    }

    /** Tells publication from writer: an author who is also a shelf of the site is the site. */
    function readNames(address: string | undefined): { outlet?: string | undefined; author?: string | undefined } {
      const shelves = all(keys.shelves).map(foldLetters);
      const writers = all(keys.author)
        .filter((name) => !/^https?:/i.test(name))
        .map((name) => name.replace(/\s*<?https?:\/\/\S+.*$/, ''));
      const named = all(keys.outlet).find(
        (name) => canonicalUrl(name) === undefined && !aggregators.has(name.toLowerCase()),
      );
      const isShelf = (name: string): boolean => shelves.includes(foldLetters(name));
      const shelf = writers.find(isShelf) ?? (fields.has('from') ? all(keys.shelves)[0] : undefined);
      const host = address && hostOf(address);
      const outlet = named ?? shelf ?? meta.get('og:site_name') ?? (host && !platforms.has(host) ? host : undefined);
      const persons = writers.filter(
        (name) => name !== '' && !isShelf(name) && foldLetters(name) !== foldLetters(outlet ?? ''),
      );
      const author = persons.length > 0 ? persons.join(', ') : meta.get('author');
      return { outlet, author: author && author !== outlet && !/^https?:/.test(author) ? author : undefined };
    }

    function readDay(addresses: readonly string[]): PartialDate | undefined {
      const { stamp, dateline, findOrigin } = sources.printed;
      const written = readable(all(keys.published)) ?? readable([meta.get('article:published_time') ?? '']);
      const front = readable(all(keys.date));
      const notAfter = (day: PartialDate | undefined): PartialDate | undefined =>
        day && (!front || day.value <= front.value) ? day : undefined;
      const near = (day: PartialDate | undefined, days: number): PartialDate | undefined =>
        day && front && Math.abs(Date.parse(day.value) - Date.parse(front.value)) <= days * DAY ? day : undefined;
      const inPage = readable([meta.get('time') ?? '']);
      const inUrl = addresses.map(readUrlDate).find((day) => day !== undefined);
      const crawled = keys.crawl.some((name) => fields.has(name));
      const day = crawled
        ? (written ?? notAfter(stamp) ?? notAfter(dateline) ?? notAfter(inUrl) ?? front ?? findOrigin())
        : front
          ? (written ?? near(inPage, 2) ?? near(dateline, 7) ?? front)
          : (written ??
            inPage ??
            stamp ??
            dateline ??
            inUrl ??
            findDay(sources.heading) ??
            readFileNameDate(path) ??
            findOrigin());
      const given = [...all(keys.published), ...all(keys.date)][0];
      if (given !== undefined && !written && !front) {
        const line = findFieldLine(sources.source, [...keys.published, ...keys.date], given);
        diagnostics.push(diagnose('DATE_UNREADABLE', explainUnreadable(given.slice(0, 80)), line));
      }
      if (!day) diagnostics.push(diagnose('DATE_MISSING'));
      else if (new Date(day.value).getTime() > now.getTime() + DAY)
        diagnostics.push(diagnose('DATE_IN_FUTURE', day.value));
      return day;
    }
  };
}

/** Finds the 1-based line on which one of some fields has a value. */
function findFieldLine(source: string, names: readonly string[], value: string): number | undefined {
  const isField = (line: string): boolean => {
    const at = line.lastIndexOf(value);
    const before = line.slice(0, Math.max(0, at)).toLowerCase();
    return names.some((name) => before.includes(`${name}:`));
  };
  const at = source.split('\n').findIndex(isField);
  return at < 0 ? undefined : at + 1;
}

function readable(values: readonly string[]): PartialDate | undefined {
  for (const value of values) {
    const day = readDate(value);
    if (day) return day;
  }
  return undefined;
}
