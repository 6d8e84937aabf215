/** Fills the places `{{name}}` of a text, in one go: what is filled in is not looked at again. A line whose places are all empty falls out. */
export function fillPlaces(text: string, values: Readonly<Record<string, string | undefined>>): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const names = [...line.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name!);
      if (names.length > 0 && names.every((name) => !values[name])) return [];
      return [line.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => values[name] ?? '')];
    })
    .join('\n');
}
