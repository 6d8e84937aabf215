// What a thread for costly queries starts with: threads do not have the loader of their process, which reads TypeScript.
import { register } from 'tsx/esm/api';

register();
const { runCostlyThread } = await import('./run-costly-thread.ts');
await runCostlyThread();
