import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { z } from 'zod';
import { type AccessPolicy, DEFAULT_POLICY } from './access/access-policy.ts';
import { AppError } from './errors.ts';
import { EXTRACTOR_NAMES, type ExtractorName } from './extractors/extractor-name.ts';
import type { LlmConfig } from './llm/llm-config.ts';
import { ANSWER_FORMATS, DEFAULT_SETTINGS, OUTPUT_LIMITS } from './llm/llm-settings.ts';

/** Repository root: seeds/, cypher/ and schema/ lie below it. */
export const ROOT = resolve(import.meta.dirname, '..');

const port = z.coerce.number().int().min(0).max(65535);

const count = z.coerce.number().int().min(0).max(1_000_000_000);
const list = z.string().transform((text) => text.split(',').map((each) => each.trim()));

/** A number, or null for `none`: it is left out of the requests. */
const numberOrNone = (number: z.ZodType<number, number>) =>
  z.union([z.literal('none').transform(() => null), z.string().trim().min(1).transform(Number).pipe(number)], {
    error: 'must be a number that endpoints take, or none',
  });

const environment = z.object({
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\//, 'must start with bolt:// or neo4j://')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  CLOUDTIES_DATA: z.string().min(1).optional(),
  CLOUDTIES_CACHE: z.string().min(1).optional(),
  CLOUDTIES_HOST: z.string().min(1).default('127.0.0.1'),
  CLOUDTIES_PORT: port.default(4000),
  CLOUDTIES_TOKEN: z.string().min(16, 'must have 16 characters or more').optional(),
  CLOUDTIES_PUBLIC: z.stringbool().default(false),
  CLOUDTIES_OPEN_READING: z.stringbool().default(false),
  CLOUDTIES_ALLOW_ORIGIN: list.default([]),
  CLOUDTIES_ALLOW_HOST: list.default([]),
  CLOUDTIES_PROXIES: count.max(10).default(DEFAULT_POLICY.proxies),
  CLOUDTIES_RATE_PER_ADDRESS: count.default(DEFAULT_POLICY.perAddress),
  CLOUDTIES_RATE_PER_TOKEN: count.default(DEFAULT_POLICY.perToken),
  CLOUDTIES_GRAPHIQL: z.stringbool().default(true),
  CLOUDTIES_INTROSPECTION: z.stringbool().default(true),
  CLOUDTIES_OPERATIONS: z.string().min(1).optional(),
  CLOUDTIES_OPERATIONS_ONLY: z.stringbool().default(false),
  CLOUDTIES_OPERATION_TIMEOUT: z.coerce.number().min(1).max(3600).default(30),
  CLOUDTIES_RESPONSE_CACHE: z.coerce.number().min(0).max(4096).default(32),
  CLOUDTIES_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  CLOUDTIES_BY: z.string().min(1).optional(),
  CLOUDTIES_EXTRACTOR: z.enum(EXTRACTOR_NAMES).default('rules'),
  CLOUDTIES_LLM_URL: z
    .string()
    .trim()
    .refine(isEndpoint, 'must start with https:// or http://, with no user name, password, ? or # in it')
    .default('https://api.openai.com/v1'),
  CLOUDTIES_LLM_MODEL: z
    .string()
    .regex(/^[\w.:@+/-]{1,200}$/, 'must be a name of letters, digits and . : @ + / - _')
    .optional(),
  CLOUDTIES_LLM_KEY: z
    .string()
    .trim()
    .regex(/^[!-~]+$/, 'must be one line of letters, digits and signs, without spaces')
    .optional(),
  CLOUDTIES_LLM_KEY_FILE: z.string().min(1).optional(),
  CLOUDTIES_LLM_FORMAT: z.enum(ANSWER_FORMATS).default('json_schema'),
  CLOUDTIES_LLM_TIMEOUT: z.coerce.number().min(1).max(3600).default(120),
  CLOUDTIES_LLM_CONCURRENCY: z.coerce.number().int().min(1).max(256).default(4),
  CLOUDTIES_LLM_SEED: numberOrNone(z.number().int().min(0).max(2_147_483_647)).default(DEFAULT_SETTINGS.seed ?? null),
  CLOUDTIES_LLM_TEMPERATURE: numberOrNone(z.number().min(0).max(2)).default(DEFAULT_SETTINGS.temperature ?? null),
  CLOUDTIES_LLM_MAX_TOKENS: numberOrNone(z.number().int().min(200).max(1_000_000)).default(
    DEFAULT_SETTINGS.maxOutputTokens ?? null,
  ),
  CLOUDTIES_LLM_MAX_TOKENS_NAME: z.enum(OUTPUT_LIMITS).default(DEFAULT_SETTINGS.outputLimit),
  CLOUDTIES_LLM_SECTION_TOKENS: z.coerce.number().int().min(300).max(200_000).default(DEFAULT_SETTINGS.sectionTokens),
  CLOUDTIES_LLM_PLAIN_HTTP: z.stringbool().default(false),
  USER: z.string().min(1).optional(),
  USERNAME: z.string().min(1).optional(),
  CLOUDTIES_NEO4J_HEAP: z
    .string()
    .regex(/^\d+[mg]$/)
    .default('1g'),
});

export interface Config {
  readonly neo4j: {
    /** Absent: the embedded server is used. */
    readonly uri?: string;
    readonly user: string;
    readonly password?: string;
    readonly database?: string;
    /** Heap of the embedded server, as Java writes sizes. */
    readonly heap: string;
  };
  /** Graph, password file and logs of the embedded server; one folder, one graph. */
  readonly dataFolder: string;
  /** What can be fetched again: Neo4j's jars. Shared by all checkouts of a user. */
  readonly cacheFolder: string;
  readonly host: string;
  readonly port: number;
  /** An admin's; others stand in a file of the data folder. */
  readonly token?: string;
  /** From whom the server takes what. */
  readonly access: AccessPolicy;
  /** Whether whoever reaches the server may read, though others than this machine do. */
  readonly openReading: boolean;
  readonly graphiql: boolean;
  readonly introspection: boolean;
  /** A folder of operations that clients of GraphQL may name instead of sending them. */
  readonly operations?: string;
  /** Whether no others are taken. */
  readonly operationsOnly: boolean;
  /** The longest that a GraphQL operation may take, in milliseconds. */
  readonly operationTimeout: number;
  /** Bytes of answers of GraphQL that are kept for those who ask the same; 0 keeps none. */
  readonly responseCache: number;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Who decides on the command line, unless told there. */
  readonly by?: string;
  /** Who reads articles, unless told on the command line. */
  readonly extractor: ExtractorName;
  readonly llm: LlmConfig;
  /** What Java and Maven inherit: our environment without the variables meant for us or for another Neo4j. */
  readonly childEnv: Readonly<Record<string, string>>;
}

/**
 * Reads the environment: the only place that does.
 * @throws AppError CONFIG_INVALID naming the variable, never its value
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new AppError('CONFIG_INVALID', `Environment not usable. ${faults.join('; ')}. Correct or unset it.`);
  }
  const e = parsed.data;
  const by = e.CLOUDTIES_BY ?? e.USER ?? e.USERNAME;
  return {
    neo4j: {
      user: e.NEO4J_USER,
      heap: e.CLOUDTIES_NEO4J_HEAP,
      ...(e.NEO4J_URI !== undefined && { uri: e.NEO4J_URI }),
      ...(e.NEO4J_PASSWORD !== undefined && { password: e.NEO4J_PASSWORD }),
      ...(e.NEO4J_DATABASE !== undefined && { database: e.NEO4J_DATABASE }),
    },
    dataFolder: resolve(expandHome(e.CLOUDTIES_DATA ?? join(ROOT, '.cloudties'))),
    cacheFolder: resolve(expandHome(e.CLOUDTIES_CACHE ?? envPaths('cloudties', { suffix: '' }).cache)),
    host: e.CLOUDTIES_HOST,
    port: e.CLOUDTIES_PORT,
    ...(e.CLOUDTIES_TOKEN !== undefined && { token: e.CLOUDTIES_TOKEN }),
    access: {
      public: e.CLOUDTIES_PUBLIC,
      allowOrigins: e.CLOUDTIES_ALLOW_ORIGIN,
      allowHosts: e.CLOUDTIES_ALLOW_HOST,
      proxies: e.CLOUDTIES_PROXIES,
      perAddress: e.CLOUDTIES_RATE_PER_ADDRESS,
      perToken: e.CLOUDTIES_RATE_PER_TOKEN,
    },
    openReading: e.CLOUDTIES_OPEN_READING,
    graphiql: e.CLOUDTIES_GRAPHIQL,
    introspection: e.CLOUDTIES_INTROSPECTION,
    ...(e.CLOUDTIES_OPERATIONS !== undefined && { operations: resolve(expandHome(e.CLOUDTIES_OPERATIONS)) }),
    operationsOnly: e.CLOUDTIES_OPERATIONS_ONLY,
    operationTimeout: e.CLOUDTIES_OPERATION_TIMEOUT * 1000,
    responseCache: Math.floor(e.CLOUDTIES_RESPONSE_CACHE * 1024 * 1024),
    logLevel: e.CLOUDTIES_LOG,
    ...(by !== undefined && { by }),
    extractor: e.CLOUDTIES_EXTRACTOR,
    llm: toLlmConfig(e),
    childEnv: Object.fromEntries(
      Object.entries(set).filter(
        (pair): pair is [string, string] => !/^(NEO4J|CLOUDTIES)_|^NODE_OPTIONS$/.test(pair[0]),
      ),
    ),
  };
}

function toLlmConfig(e: z.infer<typeof environment>): LlmConfig {
  return {
    url: e.CLOUDTIES_LLM_URL.replace(/\/+$/, ''),
    ...(e.CLOUDTIES_LLM_MODEL !== undefined && { model: e.CLOUDTIES_LLM_MODEL }),
    ...(e.CLOUDTIES_LLM_KEY !== undefined && { key: e.CLOUDTIES_LLM_KEY }),
    ...(e.CLOUDTIES_LLM_KEY_FILE !== undefined && { keyFile: resolve(expandHome(e.CLOUDTIES_LLM_KEY_FILE)) }),
    timeoutMs: e.CLOUDTIES_LLM_TIMEOUT * 1000,
    concurrency: e.CLOUDTIES_LLM_CONCURRENCY,
    plainHttp: e.CLOUDTIES_LLM_PLAIN_HTTP,
    settings: {
      format: e.CLOUDTIES_LLM_FORMAT,
      ...(e.CLOUDTIES_LLM_SEED !== null && { seed: e.CLOUDTIES_LLM_SEED }),
      ...(e.CLOUDTIES_LLM_TEMPERATURE !== null && { temperature: e.CLOUDTIES_LLM_TEMPERATURE }),
      ...(e.CLOUDTIES_LLM_MAX_TOKENS !== null && { maxOutputTokens: e.CLOUDTIES_LLM_MAX_TOKENS }),
      outputLimit: e.CLOUDTIES_LLM_MAX_TOKENS_NAME,
      sectionTokens: e.CLOUDTIES_LLM_SECTION_TOKENS,
    },
  };
}

/** Whether an address can be that of an endpoint; a password in it would be shown in messages. */
function isEndpoint(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && [username, password, search, hash].every((part) => part === '');
}

function expandHome(path: string): string {
  return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path;
}
