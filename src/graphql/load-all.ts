/** Looks several up by their ids, in the order of these; unknown ones are left out. */
export async function loadAll<Found>(
  loader: { readonly load: (id: string) => Promise<Found | undefined> },
  ids: readonly string[],
): Promise<Found[]> {
  const found = await Promise.all(ids.map((id) => loader.load(id)));
  return found.filter((each) => each !== undefined);
}
