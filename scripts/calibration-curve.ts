import type { JudgedClaim } from './judge-claims.ts';

const BINS = 10;
/** Claims from this confidence on are those that a reader takes without looking. */
const SURE = 0.8;

/** Claims of one tenth of the scale. */
export interface Bin {
  readonly count: number;
  /** Sum of stated confidences. */
  readonly stated: number;
  readonly right: number;
}

export interface Calibration {
  readonly bins: readonly Bin[];
  readonly sure: { readonly count: number; readonly right: number };
}

/** Sets the confidence that claims state against the share of them that labels hold. */
export function measureCalibration(claims: readonly JudgedClaim[]): Calibration {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, stated: 0, right: 0 }));
  for (const { confidence, isRight } of claims) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]!;
    bin.count++;
    bin.stated += confidence;
    if (isRight) bin.right++;
  }
  const sure = claims.filter(({ confidence }) => confidence >= SURE);
  return { bins, sure: { count: sure.length, right: sure.filter(({ isRight }) => isRight).length } };
}

/** Writes the expected calibration error, and how many of the sure claims are right. */
export function summarizeCalibration({ bins, sure }: Calibration): string {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return 'no claims';
  const error = bins.reduce((sum, { stated, right }) => sum + Math.abs(stated - right), 0) / total;
  const share = sure.count === 0 ? '–' : ((100 * sure.right) / sure.count).toFixed(1);
  return `expected calibration error ${error.toFixed(3)} over ${total} claims; of ${sure.count} claims at ${SURE} and more ${share} % are right`;
}

/** Writes the bins as a table. */
export function formatCalibration({ bins }: Calibration): string {
  const rows = bins.flatMap(({ count, stated, right }) =>
    count === 0 ? [] : [`| ${(stated / count).toFixed(2)} | ${(right / count).toFixed(2)} | ${count} |`],
  );
  return ['| stated | right | claims |', '|---|---|---|', ...rows].join('\n');
}

/** Draws the share that is right over the stated confidence; a dot's area is its number of claims. */
export function drawCalibration({ bins }: Calibration): string {
  const [size, margin] = [360, 48];
  const x = (value: number) => (margin + value * (size - 2 * margin)).toFixed(1);
  const y = (value: number) => (size - margin - value * (size - 2 * margin)).toFixed(1);
  const most = Math.max(...bins.map(({ count }) => count));
  const used = bins.filter(({ count }) => count > 0);
  const points = used.map(({ count, stated, right }) => ({ x: x(stated / count), y: y(right / count), count }));
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((tick) => [
    `<text x="${x(tick)}" y="${size - margin + 16}" text-anchor="middle">${tick}</text>`,
    `<text x="${margin - 8}" y="${Number(y(tick)) + 4}" text-anchor="end">${tick}</text>`,
  ]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" font-family="sans-serif" font-size="11">
<title>Share of claims that labels hold over the confidence they state</title>
<rect width="${size}" height="${size}" fill="#fff"/>
<path d="M${x(0)} ${y(0)}H${x(1)}M${x(0)} ${y(0)}V${y(1)}" stroke="#333" fill="none"/>
<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#999" stroke-dasharray="4 4"/>
<polyline points="${points.map((p) => `${p.x},${p.y}`).join(' ')}" fill="none" stroke="#2563eb"/>
${points.map((p) => `<circle cx="${p.x}" cy="${p.y}" r="${(3 + 9 * Math.sqrt(p.count / most)).toFixed(1)}" fill="#2563eb" fill-opacity="0.6"><title>${p.count} claims</title></circle>`).join('\n')}
${ticks.join('\n')}
<text x="${size / 2}" y="${size - 10}" text-anchor="middle">confidence that claims state</text>
<text x="14" y="${size / 2}" text-anchor="middle" transform="rotate(-90 14 ${size / 2})">share that labels hold</text>
</svg>
`;
}
