// What a thread that reads articles starts with: threads do not have the loader of their process, which reads TypeScript.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { createThreadReader } = await import('./create-thread-reader.ts');

export default createThreadReader(workerData);
