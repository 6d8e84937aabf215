export const DATE_PRECISIONS = ['year', 'month', 'day'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A calendar date as precise as the text gives it: `2023`, `2023-05` or `2023-05-17`. No time zone. */
export interface PartialDate {
  readonly value: string;
  readonly precision: DatePrecision;
}

const SHAPE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else, and days that no calendar has, is `undefined`. */
export function toPartialDate(value: string): PartialDate | undefined {
  const match = SHAPE.exec(value);
  if (!match) return undefined;
  if (match[3]) {
    const day = new Date(`${value}T00:00:00Z`);
    if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) return undefined;
    return { value, precision: 'day' };
  }
  return { value, precision: match[2] ? 'month' : 'year' };
}
