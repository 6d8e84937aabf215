/** Makes a function that does its work when it is first asked, and gives the same answer ever after. */
export function once<T>(work: () => T): () => T {
  let made: { readonly answer: T } | undefined;
  return () => {
    made ??= { answer: work() };
    return made.answer;
  };
}
