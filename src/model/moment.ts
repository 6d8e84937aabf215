const SHAPE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * Reads a moment: a day (its last millisecond, by UTC) or an instant in ISO 8601 with its time zone.
 * @returns the instant as the graph writes it, or undefined for anything else
 */
export function toMoment(text: string): string | undefined {
  if (!SHAPE.test(text)) return undefined;
  const instant = new Date(text.length === 10 ? `${text}T23:59:59.999Z` : text);
  if (Number.isNaN(instant.getTime())) return undefined;
  const moment = instant.toISOString();
  // The calendar of JavaScript takes the 30th of February for the 2nd of March.
  return text.length > 10 || moment.startsWith(text) ? moment : undefined;
}
