import type { Candidate } from './collect-candidates.ts';
import { Evidence } from './evidence.ts';
import type { Vocabulary } from './feature-vocabulary.ts';
import { measureShape } from './measure-shape.ts';
import { measureSurroundings } from './measure-surroundings.ts';
import { type Add, type ArticleFacts, MAX_READ, type Measures } from './measures.ts';
import type { Reading } from './proposal.ts';
import type { NameCharacters } from './propose-people.ts';

/** Tells whether a candidate may still become a name by its shape alone; surroundings are worth at most so much. */
export type ShapeJudge = (measures: Measures) => boolean;

/** Gathers the evidence for one candidate; `undefined` for one whose shape leaves no hope. */
export type CandidateMeasurer = (candidate: Candidate) => Measures | undefined;

/** Makes ready to gather the evidence that an article has for its candidates. */
export function createMeasurer(
  reading: Reading,
  facts: ArticleFacts,
  characters: NameCharacters,
  vocabulary: Vocabulary,
  isHopeful: ShapeJudge,
): CandidateMeasurer {
  // Where the candidate in hand has each feature's value; only the entries of its own numbers are ever read.
  const places: number[] = [];
  let numbers: number[] = [];
  let values: number[] = [];
  let share = 1;
  const placeOf = (number: number) => {
    const place = places[number];
    if (place !== undefined && numbers[place] === number) return place;
    places[number] = numbers.push(number) - 1;
    return values.push(0) - 1;
  };
  const set: Add = (prefix, value = '') => {
    const number = vocabulary.numberOf(prefix, value);
    if (number !== undefined) values[placeOf(number)] = 1;
  };
  const add: Add = (prefix, value = '') => {
    const number = vocabulary.numberOf(prefix, value);
    if (number === undefined) return;
    const place = placeOf(number);
    values[place] = values[place]! + share;
  };
  return (candidate) => {
    numbers = [];
    values = [];
    const evidence = new Evidence(vocabulary.features, numbers, values);
    for (const source of candidate.sources) set('p:', source);
    measureShape(candidate, reading, facts, characters, set);
    if (!candidate.known && !isHopeful(evidence)) return undefined;
    const read = Math.min(MAX_READ, candidate.places.length);
    share = 1 / Math.sqrt(read);
    for (let index = 0; index < read; index++) {
      const { start, end } = candidate.places[index]!;
      measureSurroundings(start, end, reading, facts, add);
    }
    return evidence;
  };
}
