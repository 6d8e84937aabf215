import { Neo4jError } from 'neo4j-driver';
import { AppError } from './errors.ts';

/** Tells the faults that lie in one article from those of the database: a refused value from a lost connection. */
export function isFaultOfArticle(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'BAD_ARGUMENT';
  return error instanceof Neo4jError && /^Neo\.ClientError\.(Statement|Schema)\./.test(error.code);
}
