import { AppError } from '../src/errors.ts';

// Runs one benchmark by its name, `npm run bench -- read --claims 1000000`, or all of them at small sizes. What follows the name goes to it.
const NAMES = [
  'all',
  'extract',
  'llm',
  'long',
  'write',
  'retract',
  'proposals',
  'data',
  'read',
  'pages',
  'load',
  'imports',
  'start',
  'plans',
  'figures',
];
const [name = 'all'] = process.argv.splice(2, 1);
if (!NAMES.includes(name))
  throw new AppError('USAGE', `There is no benchmark "${name}"; there are ${NAMES.join(', ')}.`);
await import(`./${name}.ts`);
