import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tellReport } from '../../../src/commands/tell-decision.ts';
import { ROOT } from '../../../src/config.ts';
import { AppError } from '../../../src/errors.ts';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { contentId } from '../../../src/graph/content-id.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { createReadRunner } from '../../../src/graph/create-read-runner.ts';
import { createNameIndex } from '../../../src/graph/name-index.ts';
import { readDecisions } from '../../../src/graph/read-decisions.ts';
import { readOpenClaims } from '../../../src/graph/read-open-claims.ts';
import { findStatement } from '../../../src/graph/run-statement.ts';
import type { ExtractedArticle } from '../../../src/model/extracted-article.ts';
import { readPairs } from '../../../src/review/read-pairs.ts';
import { createTextReader, isStillOpen, type QueueChoice, readQueue } from '../../../src/review/read-queue.ts';
import { openReviewTerminal, type ReviewTerminal } from '../../../src/review/review-terminal.ts';
import { type ReviewTally, walkReview } from '../../../src/review/walk-review.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { clearGraph, forgetPlans, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { AWS, article } from '../graph/firm-articles.ts';

const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const runner = createReadRunner(connection, { timeoutMs: 10_000 });
const writer = createGraphWriter({ ...connection, entities: new Map([[AWS.id, AWS]]) });
const index = createNameIndex(new Map([[AWS.id, AWS]]));
const { lexicon } = loadSeeds(join(ROOT, 'seeds'));
const EVERYTHING: QueueChoice = { queue: 'claims', order: 'weakest', types: [], minConfidence: 0, limit: 1_000 };

/** An article whose claims are the surer the later they come. */
function rising(id: string, firms: readonly string[]): ExtractedArticle {
  const { document, claims } = article(id, firms, 'It is said. ');
  return { document, claims: claims.map((claim, at) => ({ ...claim, confidence: (at + 1) / 20 })) };
}

interface Walk {
  /** What was written to the terminal so far. */
  readonly screen: () => string;
  /** Presses a key when the program waits for one. */
  readonly press: (key: string) => Promise<void>;
  /** Writes to the terminal whether or not the program waits. */
  readonly type: (text: string) => void;
  /** Closes the input. */
  readonly end: () => void;
  /** Waits until a text is on the screen. */
  readonly until: (text: string) => Promise<void>;
  readonly done: Promise<ReviewTally>;
}

const open: ReviewTerminal[] = [];

/** Starts a walk in a terminal of two streams. */
async function walk(choice: Partial<QueueChoice> = {}): Promise<Walk> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let screen = '';
  output.on('data', (chunk) => {
    screen += chunk;
  });
  const stop = new AbortController();
  const onInterrupt = () => stop.abort(new AppError('INTERRUPTED', 'Stopped.'));
  const terminal = openReviewTerminal({ input, output, signal: stop.signal, onInterrupt });
  open.push(terminal);
  const readNames = () => readPairs(runner, { lexicon, index });
  const { total, items } = await readQueue(runner, { ...EVERYTHING, ...choice }, readNames);
  const done = walkReview(items, total, {
    ...{ terminal, writer, by: 'Ann', tellReport },
    readText: createTextReader(runner),
    isOpen: (item) => isStillOpen(runner, index, item),
  });
  done.catch(() => {});
  const waitFor = async (isSo: () => boolean) => {
    for (let tries = 0; !isSo(); tries++) {
      if (tries > 1_000) expect.fail(`never so; the screen shows:\n${screen}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  let answered = 0;
  const prompts = () => screen.split('q quit ').length - 1;
  return {
    screen: () => screen,
    press: async (key) => {
      await waitFor(() => prompts() > answered);
      answered = prompts();
      input.write(key);
    },
    type: (text) => input.write(text),
    end: () => void input.end(),
    until: (text) => waitFor(() => screen.includes(text)),
    done,
  };
}

/** The firms that were asked about, in order. */
const asked = (screen: string) => [...screen.matchAll(/(\w+) \(Company, x\w+\)/g)].map(([, name]) => name);
const log = async () =>
  (await readDecisions(runner, { limit: 100 })).map(({ action, claim, reason, undoneBy }) => [
    ...[action, claim?.subject, reason],
    undoneBy !== null,
  ]);

beforeAll(() => applyConstraints(connection));
beforeEach(() => clearGraph(driver));
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close();
});
afterAll(() => driver.close());

describe('a review', () => {
  test('asks the weakest first, writes each answer at once, and does not ask again what is decided', async () => {
    await writer.importArticles([rising('a', ['Acme', 'Bolt', 'Core', 'Dune'])]);
    const first = await walk();
    await first.press('c');
    await first.press('r');
    await first.until('gone: 1 relationship, Bolt USES');
    expect((await log()).map(([action, name]) => [action, name])).toEqual([
      ['reject', 'Bolt'],
      ['confirm', 'Acme'],
    ]);
    await first.press('q');
    expect(await first.done).toEqual({
      answers: { confirm: 1, reject: 1, note: 0, same: 0, different: 0 },
      skipped: 0,
    });
    expect(asked(first.screen())).toEqual(['Acme', 'Bolt', 'Core']);
    const second = await walk();
    await second.press('q');
    await second.done;
    expect(second.screen()).toContain('1 of 2');
    expect(asked(second.screen())).toEqual(['Core']);
  });

  test('shows the quote marked in its surroundings, who says so and how sure it is, and more of the text when asked', async () => {
    const { document, claims } = article('a', ['Acme'], `Far away. ${'x'.repeat(300)} `);
    await writer.importArticles([{ document: { ...document, title: 'The \u001b[2Jnews', outlet: 'Daily' }, claims }]);
    const { press, screen, done } = await walk();
    await press('o');
    expect(screen()).toMatch(/…x+ »Acme uses AWS\.«/);
    expect(screen()).toMatch(/Acme \(Company, x\w{24}\).* USES .*亚马逊云科技 \(CloudProvider, aws\)/);
    expect(screen()).toContain('active · confidence 0.80 · rule test/uses');
    // What an article writes is shown, never obeyed.
    expect(screen()).toContain('The  [2Jnews · Daily');
    await press('q');
    await done;
    expect(screen()).toContain('Far away. xxx');
  });

  test('asks what was skipped at the end, once', async () => {
    await writer.importArticles([rising('a', ['Acme', 'Bolt'])]);
    const { press, screen, done } = await walk();
    for (const key of ['s', 'c', 's']) await press(key);
    expect(await done).toMatchObject({ answers: { confirm: 1 }, skipped: 1 });
    expect(asked(screen())).toEqual(['Acme', 'Bolt', 'Acme']);
  });

  test('takes back the last answers one by one, and asks them anew', async () => {
    await writer.importArticles([rising('a', ['Acme', 'Bolt', 'Core'])]);
    const { press, screen, done } = await walk();
    for (const key of ['u', 'c', 'r', 'u', 'u', 'r', 'c', 'q']) await press(key);
    expect(await done).toMatchObject({ answers: { confirm: 1, reject: 1 } });
    expect(screen()).toContain('Nothing was answered in this run');
    expect(asked(screen())).toEqual(['Acme', 'Bolt', 'Core', 'Bolt', 'Acme', 'Bolt', 'Core']);
    expect((await log()).filter(([, , , undone]) => !undone).map(([action, name]) => `${action} ${name}`)).toEqual([
      ...['confirm Bolt', 'reject Acme', 'undo undefined', 'undo undefined'],
    ]);
  });

  test('takes a reason with a capital letter, and a note that leaves the question open', async () => {
    await writer.importArticles([rising('a', ['Acme', 'Bolt'])]);
    const { press, type, until, done } = await walk();
    await press('n');
    await until('why: ');
    type('ask them\r');
    await press('R');
    type('a quiz, 测验\r');
    // No words, no note.
    await press('n');
    type('\r');
    await press('q');
    expect(await done).toMatchObject({ answers: { note: 1, reject: 1 } });
    expect(await log()).toEqual([
      ['reject', 'Acme', 'a quiz, 测验', false],
      ['note', 'Acme', 'ask them', false],
    ]);
  });

  test('takes no key for an answer that was pressed before the question stood there, nor arrows, nor other keys', async () => {
    await writer.importArticles([rising('a', ['Acme', 'Bolt'])]);
    const { press, type, until, screen, done } = await walk();
    type('rrr');
    await press('c');
    await until('2 of 2');
    type('\u001b[A');
    await press('x');
    await press('y');
    await press('ｑ');
    await done;
    expect(asked(screen())).toEqual(['Acme', 'Bolt']);
    expect(await log()).toEqual([['confirm', 'Acme', '', false]]);
  });

  test('loses nothing at Ctrl-C, while it waits for a key or for words', async () => {
    await writer.importArticles([rising('a', ['Acme', 'Bolt'])]);
    const first = await walk();
    await first.press('c');
    await first.press('\u0003');
    await expect(first.done).rejects.toMatchObject({ code: 'INTERRUPTED' });
    const second = await walk();
    await second.press('n');
    await second.until('why: ');
    second.type('half a no\u0003');
    await expect(second.done).rejects.toMatchObject({ code: 'INTERRUPTED' });
    expect(await log()).toEqual([['confirm', 'Acme', '', false]]);
  });

  test('goes past what somebody else decided or took away meanwhile, and says so where an answer comes too late', async () => {
    await writer.importArticles([rising('a', ['Acme', 'Bolt']), rising('b', ['Core'])]);
    const { press, screen, until, done } = await walk();
    await until('q quit ');
    await writer.decide([{ action: 'confirm', claimId: contentId('b', 'Core'), by: 'Bo', reason: '' }]);
    await writer.retractArticles(['a']);
    await press('c');
    expect(await done).toMatchObject({ answers: { confirm: 0 } });
    expect(screen()).toMatch(/NOT_FOUND: No live claim .* retracted/);
    expect(asked(screen())).toEqual(['Acme']);
  });

  test('ends as at q when the terminal goes away', async () => {
    await writer.importArticles([rising('a', ['Acme'])]);
    const { press, end, done } = await walk();
    await press('s');
    end();
    expect(await done).toMatchObject({ skipped: 1 });
  });
});

describe('a review of names', () => {
  const [full, short] = ['远山机器人股份有限公司', '远山机器人'];

  test('asks about them before claims, with what speaks for it, and joins or parts them', async () => {
    await writer.importArticles([rising('a', [full, short, 'Acme'])]);
    const { press, screen, done } = await walk({ queue: 'all' });
    for (const key of ['c', 'y', 'u', 'd', 'q']) await press(key);
    expect(await done).toMatchObject({ answers: { different: 1, same: 0, confirm: 0 } });
    expect(screen()).toMatch(/Do these mean one\?\n.*远山机器人.*\n.*远山机器人.*\nsame, certainty 0\.\d\d\n {2}\+\d/);
    expect(screen().indexOf('Do these mean one?')).toBeLessThan(screen().indexOf('Acme'));
    expect((await readDecisions(runner, { limit: 9 })).map(({ action }) => action)).toEqual([
      'different',
      'undo',
      'same',
    ]);
    const second = await walk({ queue: 'names' });
    await second.done;
    expect(second.screen()).toBe('');
  });

  test('goes against nobody who decided while the question stood there', async () => {
    await writer.importArticles([rising('a', [full, short])]);
    const { press, screen, until, done } = await walk({ queue: 'all' });
    await until('q quit ');
    const names = [full, short].map((name) => index.nameOf({ kind: 'Company', name, forms: [] }));
    await writer.decide([{ action: 'same', names: [names[0]!, names[1]!], by: 'Bo', reason: '' }]);
    for (const key of ['d', 's']) await press(key);
    await until('2 of ');
    await writer.decide([{ action: 'reject', claimId: contentId('a', full), by: 'Bo', reason: '' }]);
    for (const key of ['c', 'q']) await press(key);
    expect(await done).toMatchObject({ answers: { different: 0, confirm: 0 } });
    expect(screen()).toMatch(/DECISION_CONFLICT: ".*" and ".*" are one by now/);
    expect(screen()).toMatch(/DECISION_CONFLICT: Claim \w+ was rejected by Bo/);
  });
});

describe('a review of names that were decided on', () => {
  const [full, short, third] = ['远山机器人股份有限公司', '远山机器人', '远山机器人有限公司'];

  /** An article in which firms meet at a small event. */
  function meeting(id: string, firm: string): ExtractedArticle {
    const { document, claims } = article(id, [firm]);
    const object = { kind: 'Event', name: '小会', forms: ['小会'] } as const;
    return { document, claims: claims.map((claim) => ({ ...claim, type: 'PARTICIPATED_IN', object })) };
  }

  test('asks no more what earlier answers, of this walk or of somebody else, have answered by a chain', async () => {
    await writer.importArticles([rising('a', [full, short, third])]);
    const first = await walk({ queue: 'names' });
    for (const key of ['y', 'y']) await first.press(key);
    expect(await first.done).toMatchObject({ answers: { same: 2 }, skipped: 0 });
    expect(first.screen()).toContain('2 of 3');
    expect(first.screen()).not.toContain('3 of 3');
  });

  test('asks no more of names that articles stopped to write meanwhile', async () => {
    await writer.importArticles([rising('a', [full]), rising('b', [short])]);
    const { press, until, done, screen } = await walk({ queue: 'names' });
    await until('q quit ');
    await writer.retractArticles(['b']);
    await press('s');
    expect(await done).toMatchObject({ skipped: 0 });
    expect(screen().match(/Do these mean one/g)).toHaveLength(1);
  });

  test('asks again when the evidence has grown, tells of the decision before, and goes against it only once that is undone', async () => {
    await writer.importArticles([rising('a', [full]), rising('b', [short])]);
    const first = await walk({ queue: 'names' });
    await first.press('d');
    expect(await first.done).toMatchObject({ answers: { different: 1 } });
    const again = await walk({ queue: 'names' });
    await again.done;
    expect(again.screen()).toBe('');
    await writer.importArticles([meeting('c', full), meeting('d', short)]);
    const [decision] = await readDecisions(runner, { limit: 1 });
    const second = await walk({ queue: 'names' });
    await second.press('y');
    await second.until('DECISION_CONFLICT: A decision says that');
    await writer.decide([{ action: 'undo', decisionId: decision!.id, by: 'Bo', reason: 'more is known' }]);
    await second.press('y');
    expect(await second.done).toMatchObject({ answers: { same: 1 } });
    expect(second.screen()).toContain(`Decided before: different (decision ${decision!.id})`);
    expect(second.screen()).toMatch(/New since: .*小会/);
    expect((await readDecisions(runner, { limit: 9 })).map(({ action }) => action)).toEqual([
      'same',
      'undo',
      'different',
    ]);
  });
});

describe('the queue of open claims', () => {
  const names = Array.from({ length: 130 }, (_, at) => `Firm${String(at).padStart(3, '0')}`);
  const read = async (choice: Partial<QueueChoice>) => {
    const { total, items } = await readQueue(runner, { ...EVERYTHING, ...choice }, async () => []);
    const found: string[] = [];
    for await (const item of items) if (item.kind === 'claim') found.push(item.subjectText);
    return { total, found };
  };

  test('is read page by page, each claim once, in either order', async () => {
    // Of many claims of one confidence the next page starts behind the last one.
    const [one, two] = [article('a', names.slice(0, 120)), rising('b', names.slice(120))];
    await writer.importArticles([one]);
    await writer.importArticles([two]);
    const weakest = await read({});
    expect(weakest.total).toBe(130);
    expect(weakest.found.slice(0, 10)).toEqual(names.slice(120));
    expect([...weakest.found].sort()).toEqual(names);
    const oldest = await read({ order: 'oldest' });
    expect([...oldest.found].sort()).toEqual(names);
    expect([...oldest.found.slice(120)].sort()).toEqual(names.slice(120));
    expect(await read({ order: 'oldest', limit: 3 })).toEqual({ total: 3, found: oldest.found.slice(0, 3) });
    expect((await read({ minConfidence: 0.4 })).found.slice(0, 3)).toEqual(['Firm127', 'Firm128', 'Firm129']);
    expect((await read({ minConfidence: 0.5, order: 'oldest' })).total).toBe(121);
    expect(await read({ types: ['WORKS_FOR'] })).toEqual({ total: 0, found: [] });
    expect((await read({ types: ['WORKS_FOR', 'USES'] })).total).toBe(130);
  });

  test('leaves out what is decided while it is read', async () => {
    await writer.importArticles([article('a', names)]);
    const found: string[] = [];
    const everything = { types: [], minConfidence: 0 };
    for await (const { claim } of readOpenClaims(runner, 'weakest', everything)) {
      found.push(claim.id);
      if (found.length !== 1) continue;
      const requests = names.map((name) => ({
        action: 'confirm' as const,
        claimId: contentId('a', name),
        by: 'Bo',
        reason: '',
      }));
      await writer.decide(requests);
    }
    // The first page was read before.
    expect(found).toHaveLength(50);
  });

  test.each(['read/claim/open-weakest', 'read/claim/open-oldest'] as const)(
    '%s seeks, and sorts nothing',
    async (name) => {
      await forgetPlans(driver);
      const params = { confidence: 0.1, recordedAt: '', minConfidence: 0, behind: 'x', types: ['USES'], limit: 50 };
      const session = driver.session(connection.database === undefined ? {} : { database: connection.database });
      const { plan } = (await session.run(`EXPLAIN ${findStatement(name).text}`, { ...params, limit: neo4j.int(50) }))
        .summary;
      await session.close();
      const operators: string[] = [];
      const walkPlan = (step: { operatorType: string; children: (typeof step)[] }): void => {
        operators.push(step.operatorType.replace('@neo4j', ''));
        step.children.forEach(walkPlan);
      };
      walkPlan(plan as never);
      expect(operators).toContain('NodeIndexSeek');
      expect(operators.filter((operator) => /Sort|Top|Scan/.test(operator))).toEqual([]);
    },
  );
});
