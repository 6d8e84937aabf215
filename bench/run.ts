import { AppError } from '../src/errors.ts';

// Runs one benchmark by its name: npm run bench -- extract, … -- long, … -- write, … -- retract, … -- proposals. What follows the name goes to it.
const NAMES = ['extract', 'long', 'write', 'retract', 'proposals', 'data', 'read', 'pages', 'load', 'start'];
const [name = 'extract'] = process.argv.splice(2, 1);
if (!NAMES.includes(name))
  throw new AppError('USAGE', `There is no benchmark "${name}"; there are ${NAMES.join(', ')}.`);
await import(`./${name}.ts`);
