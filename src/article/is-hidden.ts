const UNSEEN = /(?:^|[;\s])(?:display\s*:\s*none|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:!|;|$))/iu;
const COLOUR = /(?:^|[;\s])color\s*:\s*([^;!]+)/iu;
const GROUND = /(?:^|[;\s])background(?:-color)?\s*:\s*([^;!]+)/iu;

/**
 * Tells whether an element says of itself that nobody sees its text: not displayed, of no size, of one colour with its ground.
 * Pages that scripts uncover later set `visibility` or `opacity`, so those do not count.
 */
export function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden')) return attributes.get('hidden') !== 'until-found';
  const style = attributes.get('style');
  if (style === undefined) return false;
  if (UNSEEN.test(style)) return true;
  const [colour, ground] = [COLOUR, GROUND].map((part) => part.exec(style)?.[1]?.trim().toLowerCase());
  return colour !== undefined && toPlainColour(colour) === toPlainColour(ground ?? '');
}

/** `#ffffff`, `#fff` and `white` are one. */
function toPlainColour(colour: string): string {
  const plain = colour.replace(/^#(.)\1(.)\2(.)\3$/u, '#$1$2$3');
  return { white: '#fff', black: '#000' }[plain] ?? plain;
}
