/**
 * Runs statements of one transaction in their order, and sends each while the one before it is still at work, so that the database never waits for rows to
 * be packed. No more than two are under way, or all rows would lie in the memory of both sides.
 * @param statements each of them needs no answer of those before
 */
export async function runAhead(statements: Iterable<() => Promise<unknown>>): Promise<void> {
  let [earlier, last] = [Promise.resolve<unknown>(undefined), Promise.resolve<unknown>(undefined)];
  for (const run of statements) {
    await earlier;
    earlier = last;
    last = run();
    // The error is thrown below; until then nothing waits for it.
    last.catch(() => {});
  }
  await earlier;
  await last;
}
