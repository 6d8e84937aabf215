import type { KnownToken } from '../access/open-token-book.ts';
import type { Role } from '../access/role.ts';

/** Who asks. */
export interface Caller {
  /** The network address, or `in-process`. */
  readonly address: string;
  readonly role: Role;
  /** Absent where reading is open and none was sent. */
  readonly token?: KnownToken | undefined;
}
