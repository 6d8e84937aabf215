import type { Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import type { Prompts } from '../model/prompts.ts';
import type { ProposedClaim } from '../model/proposed-claim.ts';
import { cutSections, halveSection, type Section } from './cut-sections.ts';
import { toExtractorName } from './extractor-name.ts';
import { fillPlaces } from './fill-places.ts';
import { listCast } from './list-cast.ts';
import type { Ask } from './llm-answer.ts';
import type { LlmReader, LlmReading } from './llm-reader.ts';
import { type LlmRequest, toLlmRequest } from './llm-request.ts';
import type { LlmSettings } from './llm-settings.ts';
import { addUsage, NO_USAGE } from './llm-usage.ts';
import { parseReadingAnswer, READING_SHAPE } from './reading-answer.ts';
import { renderPieces } from './render-pieces.ts';
import { renderReadPrompt } from './render-read-prompt.ts';
import { settleAll } from './settle-all.ts';
import { toLine } from './to-line.ts';
import { toMark } from './to-mark.ts';
import { toUnusable, withPlace } from './to-unusable.ts';

/** Makes a reader of whole articles: section by section, each asked about by itself, all at once. */
export function createLlmReader(options: {
  readonly ask: Ask;
  readonly prompts: Prompts;
  readonly settings: LlmSettings;
}): LlmReader {
  const { ask, prompts, settings } = options;
  const instructions = renderReadPrompt(prompts);
  const strict = settings.format === 'json_schema';

  const toRequest = (document: Document, mentions: Mentions, section: Section, place: string): LlmRequest => {
    const { title, publishedOn, outlet, lang } = document;
    const text = renderPieces(document, section.pieces);
    const beside = {
      ...{ title: toLine(title), date: publishedOn?.value, outlet: outlet && toLine(outlet), language: lang },
      ...{ section: place, headings: section.headings.map(toLine).join(' › '), names: listCast(mentions, section) },
    };
    const user = fillPlaces(prompts.section, { ...beside, mark: toMark(text, ...Object.values(beside)), text });
    return toLlmRequest(settings, READING_SHAPE, instructions, user);
  };

  const readSection = async (
    ...[document, mentions, section, place, signal]: [Document, Mentions, Section, string, AbortSignal | undefined]
  ): Promise<LlmReading> => {
    const faultOf = (content: string) => {
      const parsed = parseReadingAnswer(content, strict);
      return typeof parsed === 'string' ? parsed : undefined;
    };
    const answer = await ask(toRequest(document, mentions, section, place), faultOf, signal).catch((error) => {
      throw withPlace(error, placeOf(document, place));
    });
    if (answer.truncated) {
      const halves = halveSection(document, section);
      if (!halves) throw toUnusable(placeOf(document, place), 'it is cut off, and the section cannot be cut further');
      const read = await settleAll(
        halves.map((half, index) => readSection(document, mentions, half, `${place}${'ab'[index]}`, signal)),
      );
      return addReadings([{ proposals: [], malformed: [], usage: answer.usage }, ...read]);
    }
    const parsed = parseReadingAnswer(answer.content, strict);
    if (typeof parsed === 'string') throw toUnusable(placeOf(document, place), parsed);
    const within = { start: section.start, end: section.end };
    return { ...parsed, proposals: parsed.proposals.map((each) => ({ ...each, within })), usage: answer.usage };
  };

  const sectionsOf = (document: Document) => {
    const sections = cutSections(document, settings.sectionTokens);
    return sections.map((section, index) => ({
      section,
      place: sections.length === 1 ? '' : `${index + 1} of ${sections.length}`,
    }));
  };

  return {
    extractor: toExtractorName(settings, prompts),
    requestsFor: (document, mentions) =>
      sectionsOf(document).map(({ section, place }) => toRequest(document, mentions, section, place)),
    read: async (document, mentions, signal) => {
      const readings = sectionsOf(document).map(({ section, place }) =>
        readSection(document, mentions, section, place, signal),
      );
      return addReadings(await settleAll(readings));
    },
  };
}

/** Joins what was read in the sections; what stands in the overlap of two was read twice. */
function addReadings(readings: readonly LlmReading[]): LlmReading {
  const proposals = new Map<string, ProposedClaim>();
  for (const { within, ...proposal } of readings.flatMap((reading) => reading.proposals)) {
    const { confidence: _, ...stated } = proposal;
    const key = JSON.stringify(stated);
    if (!proposals.has(key)) proposals.set(key, { ...proposal, ...(within && { within }) });
  }
  return {
    proposals: [...proposals.values()],
    malformed: readings.flatMap(({ malformed }) => malformed),
    usage: readings.map(({ usage }) => usage).reduce(addUsage, NO_USAGE),
  };
}

function placeOf({ path }: Document, place: string): string {
  return place === '' ? path : `${path}, section ${place}`;
}
