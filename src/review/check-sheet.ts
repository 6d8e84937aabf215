import type { DecisionRequest } from '../graph/decision.ts';
import { toNameKey } from '../graph/name-index.ts';
import { readClaims, readGoneClaims } from '../graph/read-claims.ts';
import { readDecisions } from '../graph/read-decisions.ts';
import { type LastWord, readLastWords, tellOtherwise } from '../graph/read-last-words.ts';
import { readNames } from '../graph/read-names.ts';
import type { NameRecord } from '../graph/read-records.ts';
import type { StatementRunner } from '../graph/run-statement.ts';
import { isSameText, type SheetFault, type SheetRow } from './sheet-row.ts';

/** A decision that a row asks for. */
export interface SheetDecision {
  readonly row: SheetRow;
  readonly request: DecisionRequest;
}

export interface CheckedSheet {
  /** Those that part names first: then none that joins them can go before, by whatever chain. */
  readonly decisions: readonly SheetDecision[];
  /** Notes that stand in the log already, word for word. */
  readonly repeated: readonly SheetRow[];
  readonly faults: readonly SheetFault[];
}

/** What the graph holds of that which a sheet answers, each by its id. */
interface Ground {
  readonly quotes: ReadonlyMap<string, string>;
  /** When claims went. */
  readonly gone: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, LastWord>;
  readonly names: ReadonlyMap<string, NameRecord>;
  /** Keys of the notes that are not undone. */
  readonly notes: ReadonlySet<string>;
}

interface Signed {
  readonly by: string;
  readonly reason: string;
}

/** Ids that are looked up at once. */
const IDS = 2_000;
/** The most notes on so many claims that a repeated one is looked for among. */
const NOTES = 100_000;

/**
 * Checks the rows of a sheet against the graph: that what they answer is still there, says what it said, and that nobody
 * decided otherwise.
 * @param by who decides where a row does not say
 */
export async function checkSheet(
  runner: StatementRunner,
  rows: readonly SheetRow[],
  by: string,
): Promise<CheckedSheet> {
  const ground = await readGround(runner, rows);
  const decisions: SheetDecision[] = [];
  const repeated: SheetRow[] = [];
  const faults: SheetFault[] = [];
  for (const row of rows) {
    const signed = { by: row.by || by, reason: row.reason };
    const checked = row.kind === 'pair' ? checkPair(row, ground, signed) : checkClaim(row, ground, signed);
    if (typeof checked === 'string') faults.push({ row: row.row, message: checked });
    else if (checked.action === 'note' && ground.notes.has(toNoteKey(row.id, signed))) repeated.push(row);
    else decisions.push({ row, request: checked });
  }
  const isParting = ({ request }: SheetDecision) => Number(request.action === 'different');
  return { decisions: decisions.sort((a, b) => isParting(b) - isParting(a)), repeated, faults };
}

/** Makes the decision of a row on a claim, or says what is wrong. */
function checkClaim(row: SheetRow, { quotes, gone, words }: Ground, signed: Signed): DecisionRequest | string {
  const { id, answer } = row;
  const quote = quotes.get(id);
  const went = gone.get(id);
  if (quote === undefined && went !== undefined) {
    return `the claim ${id} is gone since ${went}: its article was changed or retracted. Take the answer out.`;
  }
  if (quote === undefined) return `no claim has the id "${id}". Was it changed, or is the sheet of another graph?`;
  if (!isSameText(row.quote, quote)) {
    return `its quote is not that of the claim ${id} ("${quote}"). Was a column sorted alone, or the sheet saved in an encoding without these characters?`;
  }
  if (answer === 'note') return { action: 'note', on: 'claim', id, ...signed };
  const action = answer === 'confirm' ? 'confirm' : 'reject';
  const word = words.get(id);
  return word && word.action !== action ? tellOtherwise(word) : { action, claimId: id, ifOpen: true, ...signed };
}

/** Makes the decision of a row on two names, or says what is wrong. */
function checkPair(row: SheetRow, { names }: Ground, signed: Signed): DecisionRequest | string {
  const { id, answer, evidence, wasOne } = row;
  const [one, other, ...more] = id.split('~').map((nameId) => names.get(nameId));
  if (!one || !other || more.length > 0) {
    return `"${id}" are not the ids of two names of this graph, with ~ between them.`;
  }
  return {
    action: answer === 'same' ? 'same' : 'different',
    names: [toNameKey(one), toNameKey(other)],
    ...{ ifOpen: !wasOne, ...signed, ...(evidence !== '' && { evidence }) },
  };
}

async function readGround(runner: StatementRunner, rows: readonly SheetRow[]): Promise<Ground> {
  const idsOf = (kind: SheetRow['kind']) => [...new Set(rows.filter((row) => row.kind === kind).map(({ id }) => id))];
  const claimIds = idsOf('claim');
  const nameIds = [...new Set(idsOf('pair').flatMap((id) => id.split('~')))];
  const noted = [...new Set(rows.filter(({ answer }) => answer === 'note').map(({ id }) => id))];
  const claims = await inParts(claimIds, (ids) => readClaims(runner, ids));
  const quotes = new Map([...claims].map(([id, { quote }]) => [id, quote]));
  const missing = claimIds.filter((id) => !quotes.has(id));
  return {
    quotes,
    gone: await inParts(missing, (ids) => readGoneClaims(runner, ids)),
    words: await inParts(claimIds, (ids) => readLastWords(runner, ids)),
    names: await inParts(nameIds, (ids) => readNames(runner, ids)),
    notes: new Set((await inParts(noted, (ids) => readNotes(runner, ids))).keys()),
  };
}

/** Reads the notes on claims that are not undone, so that a sheet that is imported twice writes them once. */
async function readNotes(runner: StatementRunner, ids: readonly string[]): Promise<ReadonlyMap<string, true>> {
  const log = await readDecisions(runner, { of: { ids, nameIds: [] }, limit: NOTES });
  return new Map(
    log.flatMap(({ action, claim, undoneBy, ...signed }) =>
      action === 'note' && claim && undoneBy === null ? [[toNoteKey(claim.id, signed), true]] : [],
    ),
  );
}

function toNoteKey(id: string, { by, reason }: Signed): string {
  return JSON.stringify([id, by.trim(), reason.trim()]);
}

/** Reads what belongs to many ids, so many at once. */
async function inParts<T>(
  ids: readonly string[],
  read: (part: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): Promise<ReadonlyMap<string, T>> {
  const all = new Map<string, T>();
  for (let at = 0; at < ids.length; at += IDS) {
    for (const [key, value] of await read(ids.slice(at, at + IDS))) all.set(key, value);
  }
  return all;
}
