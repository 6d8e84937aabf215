import { randomBytes } from 'node:crypto';
import { AppError } from '../errors.ts';
import type { Role } from './role.ts';
import { changeTokenFile } from './token-file.ts';
import { ENVIRONMENT_NAME, isTokenName, stateOf, type TokenRecord } from './token-record.ts';
import { hashSecret, makeSecret } from './token-secret.ts';

const DAY = 86_400_000;

export interface NewToken {
  readonly name: string;
  readonly role: Role;
  /** Days until it counts no more; undefined: it counts until it is revoked. */
  readonly days?: number | undefined;
}

/**
 * Makes a token. Its text is nowhere but in the answer.
 * @throws AppError BAD_ARGUMENT for a name that none may have, or that a live token has; else as `changeTokenFile`
 */
export async function createToken(
  file: string,
  { name: given, role, days }: NewToken,
): Promise<{ readonly secret: string; readonly record: TokenRecord }> {
  const name = given.normalize('NFC');
  if (!isTokenName(name)) {
    throw new AppError(
      'BAD_ARGUMENT',
      `No token can have this name. It has 1 to 64 letters, digits, spaces and . _ @ - , starts and ends with a letter or a digit, and is not ${ENVIRONMENT_NAME}.`,
    );
  }
  const now = new Date();
  const secret = makeSecret();
  return changeTokenFile(file, (tokens) => {
    if (tokens.some((token) => token.name === name && stateOf(token, now) === 'live')) {
      throw new AppError('BAD_ARGUMENT', `A token "${name}" is in use. Choose another name, or revoke that one first.`);
    }
    const record: TokenRecord = {
      ...{ id: randomBytes(4).toString('hex'), name, role, sha256: hashSecret(secret).toString('hex') },
      createdAt: now.toISOString(),
      expiresAt: days === undefined ? null : new Date(now.getTime() + days * DAY).toISOString(),
      revokedAt: null,
    };
    return { tokens: [...tokens, record], result: { secret, record } };
  });
}

/**
 * Revokes a token by its name or id; what is kept of it stays, so that the log can tell who still sends it.
 * @throws AppError NOT_FOUND when no token of that name counts; else as `changeTokenFile`
 */
export async function revokeToken(file: string, nameOrId: string): Promise<TokenRecord> {
  const name = nameOrId.normalize('NFC');
  const now = new Date();
  return changeTokenFile(file, (tokens) => {
    const isMeant = (token: TokenRecord) => stateOf(token, now) === 'live' && [token.name, token.id].includes(name);
    const found = tokens.find(isMeant);
    if (found === undefined) {
      throw new AppError('NOT_FOUND', `No token in use is called "${name}". "cloudties token list" shows them.`);
    }
    const revoked = { ...found, revokedAt: now.toISOString() };
    return { tokens: tokens.map((token) => (token === found ? revoked : token)), result: revoked };
  });
}
