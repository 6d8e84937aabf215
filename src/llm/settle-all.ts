/**
 * Waits for all of several, even where one fails, so that what the others bring is kept.
 * @throws what the first of them, in their order, failed with
 */
export async function settleAll<T>(several: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(several);
  return await Promise.all(several);
}
