import { z } from 'zod';
import type { RefusalReason } from '../../model/refusal.ts';
import {
  CLAIM_STATUSES,
  type ClaimStatus,
  ENTITY_KINDS,
  type EntityKind,
  isAllowed,
  isOrganization,
  RELATION_TYPES,
  type RelationType,
} from '../../model/relation.ts';

/** Why something is not let through, and what exactly did not hold. */
export interface Fault {
  readonly reason: RefusalReason;
  readonly detail: string;
}

/** An end of a proposal, of the closed set of kinds. */
export interface ReadEnd {
  readonly name: string;
  readonly kind: EntityKind;
}

/** A proposal of which all fields are of the right types and sets; nothing of it has been looked up in the article. */
export interface ReadProposal {
  readonly type: RelationType;
  readonly status: ClaimStatus;
  readonly subject: ReadEnd;
  readonly object: ReadEnd;
  readonly quote: string;
  readonly date: string | undefined;
  readonly title: string | undefined;
  readonly origin: string | undefined;
  readonly workload: string | undefined;
  readonly region: string | undefined;
  readonly confidence: number;
  readonly within: { readonly start: number; readonly end: number } | undefined;
}

/** Longest name or other short field, in UTF-16 units. */
const LONGEST_FIELD = 200;

const field = z.string().trim().min(1).max(LONGEST_FIELD);
// Readers leave out a field by null or by an empty string as well.
const optional = z
  .string()
  .max(LONGEST_FIELD)
  .nullish()
  .transform((value) => value?.trim() || undefined);
const end = z.object({ name: field, kind: field });
const proposal = z.object({
  type: field,
  status: field,
  subject: end,
  object: end,
  quote: z.string().trim().min(1),
  date: optional,
  title: optional,
  origin: optional,
  workload: optional,
  region: optional,
  confidence: z.number().min(0).max(1),
  within: z.object({ start: z.number().int(), end: z.number().int() }).nullish(),
});

/** Checks the fields of a proposal against their types and the closed sets; case does not matter there. */
export function readProposal(raw: unknown): ReadProposal | Fault {
  const parsed = proposal.safeParse(raw);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    return { reason: 'NOT_OF_SCHEMA', detail: `${path.join('.') || 'proposal'}: ${message}` };
  }
  const { data } = parsed;
  const type = memberOf(RELATION_TYPES, data.type);
  if (!type) return { reason: 'UNKNOWN_TYPE', detail: data.type };
  const status = memberOf(CLAIM_STATUSES, data.status);
  if (!status) return { reason: 'UNKNOWN_STATUS', detail: data.status };
  const from = memberOf(ENTITY_KINDS, data.subject.kind);
  if (!from) return { reason: 'UNKNOWN_KIND', detail: data.subject.kind };
  const to = memberOf(ENTITY_KINDS, data.object.kind);
  if (!to) return { reason: 'UNKNOWN_KIND', detail: data.object.kind };
  if (!mayJoin(type, from, to)) return { reason: 'WRONG_ENDS', detail: `${type} joins no ${from} to a ${to}` };
  return {
    ...data,
    type,
    status,
    subject: { name: data.subject.name, kind: from },
    object: { name: data.object.name, kind: to },
    within: data.within ?? undefined,
  };
}

/** Whether a relation may join two kinds, where it is still open which organization is a provider. */
function mayJoin(type: RelationType, from: EntityKind, to: EntityKind): boolean {
  const kinds = (kind: EntityKind): readonly EntityKind[] =>
    isOrganization(kind) ? ['Company', 'CloudProvider'] : [kind];
  return kinds(from).some((a) => kinds(to).some((b) => isAllowed(type, a, b)));
}

function memberOf<T extends string>(set: readonly T[], value: string): T | undefined {
  const folded = value.toLowerCase();
  return set.find((member) => member.toLowerCase() === folded);
}
