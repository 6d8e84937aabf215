/** Every error code of the program: exit code of the command line, and whether GraphQL may show the message. */
export const ERROR_CODES = {
  USAGE: { exit: 2, public: true, meaning: 'The command line is wrong' },
  PATH_NOT_FOUND: { exit: 3, public: true, meaning: 'A path does not exist' },
  NO_ARTICLES: { exit: 3, public: true, meaning: 'No article lies at the given paths' },
  SEEDS_INVALID: { exit: 4, public: false, meaning: 'A row under seeds/ is wrong; the message names file and line' },
  CYPHER_INVALID: {
    exit: 4,
    public: false,
    meaning: 'A statement under cypher/ is wrong; the message names file and line',
  },
  CONFIG_INVALID: {
    exit: 4,
    public: false,
    meaning: 'An environment variable or an option of the server has an unusable value',
  },
  NEO4J_MISSING: { exit: 5, public: false, meaning: 'No Neo4j is configured and none can be started here' },
  NEO4J_UNREACHABLE: { exit: 5, public: false, meaning: 'Neo4j does not answer' },
  NEO4J_READ_ONLY: { exit: 5, public: true, meaning: 'Neo4j takes no writes now' },
  BUSY: {
    exit: 5,
    public: true,
    meaning: 'Too many costly operations or articles wait already, or the server is stopping; try again in a moment',
  },
  NEO4J_AUTH: { exit: 5, public: false, meaning: 'Neo4j refuses the user name or password' },
  NEO4J_START: { exit: 5, public: false, meaning: 'The embedded Neo4j did not start' },
  DATA_FOLDER: { exit: 6, public: false, meaning: 'The data folder cannot be written, or the disk is full' },
  PORT_IN_USE: { exit: 6, public: false, meaning: 'The address to listen on is taken' },
  LOCKED: { exit: 6, public: false, meaning: 'Another process holds the data folder' },
  INTERRUPTED: { exit: 130, public: true, meaning: 'Stopped by Ctrl-C or SIGTERM; running again continues' },
  INTERNAL: { exit: 1, public: false, meaning: 'A defect of the program' },
  ARTICLES_REJECTED: {
    exit: 7,
    public: true,
    meaning: 'The import ended, but some articles were rejected; the report names them',
  },
  NOT_FOUND: { exit: 8, public: true, meaning: 'Nothing has that id or name' },
  AMBIGUOUS_NAME: { exit: 8, public: true, meaning: 'Several entities have that name; the candidates are listed' },
  BAD_CURSOR: { exit: 2, public: true, meaning: 'A cursor was altered or belongs to another list' },
  BAD_ARGUMENT: { exit: 2, public: true, meaning: 'An argument is out of its range' },
  DECISION_CONFLICT: {
    exit: 12,
    public: true,
    meaning: 'A decision goes against another one, against seeds/entities, or against what articles state',
  },
  SHEET_INVALID: {
    exit: 13,
    public: true,
    meaning: 'A filled-in review sheet has faults; each is named with its row, and nothing is recorded',
  },
  GRAPH_DIFFERS: {
    exit: 14,
    public: false,
    meaning: 'The graph is not what its claims make it; cloudties rebuild puts it right',
  },
  UNAUTHENTICATED: { exit: 9, public: true, meaning: 'The operation needs a token, and none or a wrong one was sent' },
  FORBIDDEN: { exit: 9, public: true, meaning: 'The token has not the role that the operation needs' },
  HOST_REFUSED: { exit: 9, public: true, meaning: 'The server was addressed by a name that is not its own' },
  ORIGIN_REFUSED: { exit: 9, public: true, meaning: 'A page of a site that is not allowed asked' },
  RATE_LIMITED: { exit: 9, public: true, meaning: 'Too many requests came from one address or with one token' },
  TOKENS_INVALID: { exit: 4, public: false, meaning: 'The file of tokens is damaged, or others may write to it' },
  MUTATIONS_DISABLED: {
    exit: 9,
    public: true,
    meaning: 'The server has no token at all, so nothing can be changed over GraphQL',
  },
  QUERY_TOO_LARGE: { exit: 2, public: true, meaning: 'A query is deeper, wider or costlier than the limits allow' },
  QUERY_TIMEOUT: { exit: 5, public: true, meaning: 'An answer took longer than it may and was given up' },
  TOO_MANY_SUBSCRIPTIONS: {
    exit: 2,
    public: true,
    meaning: 'As many subscriptions are open as this server keeps',
  },
  SUBSCRIPTION_STALLED: {
    exit: 2,
    public: true,
    meaning: 'A subscription was ended because nobody took its events; it can be resumed',
  },
  PACK_INVALID: {
    exit: 10,
    public: true,
    meaning: 'An audit pack is damaged, changed, or none that this program reads',
  },
  OUTPUT_UNWRITABLE: {
    exit: 6,
    public: true,
    meaning: 'A file cannot be written: it stands there already, its folder is missing or closed, or the disk is full',
  },
  AUDIT_FAILED: { exit: 11, public: true, meaning: 'A report that should be empty has rows' },
  LLM_KEY_MISSING: {
    exit: 15,
    public: false,
    meaning: 'The language model needs a key, and none is set; or the file of the key is open to others',
  },
  LLM_REFUSED: {
    exit: 15,
    public: false,
    meaning: 'The endpoint of the language model refuses the key, knows no such model, or cannot be asked that way',
  },
  LLM_QUOTA: { exit: 15, public: false, meaning: 'The quota at the endpoint of the language model is used up' },
  LLM_UNREACHABLE: {
    exit: 15,
    public: false,
    meaning:
      'The endpoint of the language model does not answer; what it answered is kept, and running again continues',
  },
  LLM_BUDGET: {
    exit: 15,
    public: false,
    meaning: 'The budget of the run is used up; what was read until then is written, and running again continues',
  },
  LLM_ANSWER_INVALID: { exit: 7, public: true, meaning: 'A language model gave no usable answer about an article' },
  LLM_NOT_ANSWERED: {
    exit: 7,
    public: true,
    meaning: 'An article waits for answers of a language model that no batch has brought yet',
  },
  BATCH_INVALID: {
    exit: 13,
    public: true,
    meaning: 'A batch file is none that this program wrote, or holds no answers',
  },
  ARTICLE_UNREADABLE: { exit: 7, public: true, meaning: 'An article cannot be read as text' },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** The one error of the program: a code of the table, and a message that says what, where and what to do next. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; details?: Record<string, unknown> } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.details = options.details ?? {};
  }

  get exitCode(): number {
    return ERROR_CODES[this.code].exit;
  }

  /** Whether a GraphQL answer may carry the message. */
  get isPublic(): boolean {
    return ERROR_CODES[this.code].public;
  }
}
