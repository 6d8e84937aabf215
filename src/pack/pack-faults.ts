/** How many faults are told; a pack that has more is told to have more. */
const TOLD = 20;

/** Gathers what is wrong with a pack, in sentences. */
export class PackFaults {
  readonly told: string[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(fault: string): void {
    this.#count++;
    if (this.told.length < TOLD) this.told.push(fault);
  }
}
