import { hash } from 'node:crypto';

/**
 * Hashes records into the Merkle tree of RFC 6962, section 2.1, with SHA-256: a leaf is the hash of a zero byte and the record,
 * a node that of a one byte and both nodes below it. So no leaf can pass for a node, and any one record can be shown to be in
 * the tree by the nodes beside its way up. Keeps one node for each level alone, however many records there are.
 */
export class MerkleTree {
  /** Roots of the full trees that the records so far make, the greatest first: as many as the count has binary ones. */
  readonly #peaks: Buffer[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(record: Uint8Array): void {
    let node = sha256([LEAF, record]);
    for (let left = this.#count; left % 2 === 1; left = (left - 1) / 2) node = joinNodes(this.#peaks.pop()!, node);
    this.#peaks.push(node);
    this.#count++;
  }

  /** Gives the hash over all records so far, as 64 hex digits; that of no records is the hash of nothing. */
  root(): string {
    if (this.#count === 0) return hash('sha256', '', 'hex');
    return this.#peaks.reduceRight((right, left) => joinNodes(left, right)).toString('hex');
  }
}

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

function joinNodes(left: Buffer, right: Buffer): Buffer {
  return sha256([NODE, left, right]);
}

function sha256(parts: readonly Uint8Array[]): Buffer {
  return hash('sha256', Buffer.concat(parts), 'buffer');
}
