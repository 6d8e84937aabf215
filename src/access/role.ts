/** What a token may do, from the least to the most. */
export const ROLES = ['read', 'import', 'review', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Whoever may change something may read, too; those who bring articles do not judge them, nor the other way round. */
const ALLOWS: Readonly<Record<Role, readonly Role[]>> = {
  read: ['read'],
  import: ['read', 'import'],
  review: ['read', 'review'],
  admin: ROLES,
};

/** Tells whether a role allows what another one is needed for; without a role nothing is allowed. */
export function allows(role: Role | undefined, needed: Role): boolean {
  return role !== undefined && ALLOWS[role].includes(needed);
}
