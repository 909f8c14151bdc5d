/** Adds up how much of a video was really watched; jumps and loops do not count as watching. */
const LONGEST_STEP_S = 1.5;

export class WatchMeter {
  #watchedS = 0;
  #lastS: number | null = null;

  /** The playhead is here now. */
  at(timeS: number): void {
    const step = this.#lastS === null ? 0 : timeS - this.#lastS;
    if (step > 0 && step < LONGEST_STEP_S) this.#watchedS += step;
    this.#lastS = timeS;
  }

  /** The share of the video that was watched since the last call, above 1 when it looped; then begins anew. */
  take(durationS: number): number {
    const share = durationS > 0 ? this.#watchedS / durationS : 0;
    this.#watchedS = 0;
    this.#lastS = null;
    return Math.round(share * 100) / 100;
  }
}
