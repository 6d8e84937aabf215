import { SingleBar } from 'cli-progress';
import type { ImportProgress } from '../import-articles.ts';

export interface ImportBar {
  readonly show: (progress: ImportProgress) => void;
  readonly end: () => void;
}

/** Lines where no bar can be drawn come at most this often, in milliseconds. */
const LINE_EVERY = 5_000;

/** Opens a bar with articles per second, claims and time left on standard error; plain lines where that is no terminal. */
export function openImportBar(articles: number, stream: NodeJS.WriteStream = process.stderr): ImportBar {
  const started = performance.now();
  const rate = (done: number) => (done / Math.max(0.001, (performance.now() - started) / 1000)).toFixed(1);
  if (!stream.isTTY) {
    let last = started;
    const show = ({ done, claims }: ImportProgress): void => {
      if (performance.now() - last < LINE_EVERY) return;
      last = performance.now();
      stream.write(`${done} of ${articles} articles, ${rate(done)} articles/s, ${claims} claims\n`);
    };
    return { show, end: () => {} };
  }
  const format = '{bar} {value}/{total} articles, {rate} articles/s, {claims} claims, {eta_formatted} left';
  const bar = new SingleBar({ format, stream, hideCursor: true, clearOnComplete: true, stopOnComplete: false });
  bar.start(articles, 0, { rate: '0.0', claims: 0 });
  const show = ({ done, claims }: ImportProgress): void => bar.update(done, { rate: rate(done), claims });
  return { show, end: () => bar.stop() };
}
