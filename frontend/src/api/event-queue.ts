/**
 * Keeps what happened on the page until the server has it; knows nothing of React or of the network's shape.
 *
 * Events wait in the storage, so that they outlive a reload and a lost network. Sending one twice does no harm: the
 * server counts an id once. Passive events (seen, watched) are held back until the person has agreed to them. Two tabs share
 * the storage: each writes what it knows of and leaves the other's.
 */
import type { EventIn } from "./schema";

export interface EventQueueOptions {
  /** Delivers a batch; rejects with `Refused` when the server will never take it, with anything else to try again. */
  send: (events: EventIn[]) => Promise<void>;
  storage: Pick<Storage, "getItem" | "setItem">;
  /** Calls back later; returns how to cancel. Injected, so that tests need no clock. */
  later: (callback: () => void, delayMs: number) => () => void;
}

/** The server answered that these events are wrong: trying again cannot help. */
export class Refused extends Error {}

export type Consent = "unknown" | "given" | "refused";

const KEY = "shopfeed.events";
const BATCH = 50;
const MOST_KEPT = 500;
const DELAY_MS = 1_500;
const LONGEST_WAIT_MS = 60_000;
const PASSIVE = new Set<EventIn["kind"]>(["impression", "watch", "dwell"]);

export class EventQueue {
  #waiting: EventIn[];
  #consent: Consent = "unknown";
  #cancel: (() => void) | null = null;
  #sending: Promise<void> | null = null;
  #failures = 0;
  /** Ids that a beacon took; the server may have them. */
  readonly #beaconed = new Set<string>();
  /** Ids of all events that were ever this tab's. */
  readonly #own: Set<string>;
  readonly #options: EventQueueOptions;

  constructor(options: EventQueueOptions) {
    this.#options = options;
    this.#waiting = restore(options.storage);
    this.#own = new Set(this.#waiting.map((event) => event.id));
  }

  /** How many events wait to be sent. */
  get size(): number {
    return this.#waiting.length;
  }

  add(event: EventIn): void {
    if (this.#consent === "refused" && PASSIVE.has(event.kind)) return;
    this.#own.add(event.id);
    this.#waiting = [...this.#waiting, event].slice(-MOST_KEPT);
    this.#keep();
    this.#schedule(DELAY_MS);
  }

  /** Takes back an event that has not left yet; false when it is too late for that. */
  retract(id: string): boolean {
    const rest = this.#waiting.filter((event) => event.id !== id);
    const found = rest.length < this.#waiting.length && this.#sending === null && !this.#beaconed.has(id);
    if (found) {
      this.#waiting = rest;
      this.#keep();
    }
    return found;
  }

  /** Lets passive events go, or drops them for good. */
  decide(consent: Consent): void {
    this.#consent = consent;
    if (consent === "refused") this.#waiting = this.#waiting.filter((event) => !PASSIVE.has(event.kind));
    this.#keep();
    if (consent === "given") this.#schedule(0);
  }

  /** Sends what may go now; resolves when the server has it or the attempt failed. */
  async flush(): Promise<void> {
    if (this.#sending) await this.#sending;
    const batch = this.#ready().slice(0, BATCH);
    if (batch.length === 0) return;
    this.#sending = this.#deliver(batch);
    await this.#sending;
    this.#sending = null;
    if (this.#failures === 0 && this.#ready().length > 0) await this.flush();
  }

  /**
   * Hands what may go to a sender that outlives the page (`sendBeacon`), batch by batch until it takes no more.
   *
   * Nobody tells whether a beacon arrived, so all of it waits on: the next page, or this one, sends it again.
   */
  drain(beacon: (events: EventIn[]) => boolean): void {
    const ready = this.#ready().filter((event) => !this.#beaconed.has(event.id));
    for (let start = 0; start < ready.length; start += BATCH) {
      const batch = ready.slice(start, start + BATCH);
      if (!beacon(batch)) break;
      for (const event of batch) this.#beaconed.add(event.id);
    }
    if (ready.length > 0) this.#schedule(DELAY_MS);
  }

  #ready(): EventIn[] {
    return this.#consent === "given" ? this.#waiting : this.#waiting.filter((event) => !PASSIVE.has(event.kind));
  }

  async #deliver(batch: EventIn[]): Promise<void> {
    try {
      await this.#options.send(batch);
      this.#failures = 0;
      this.#drop(batch);
    } catch (cause) {
      if (cause instanceof Refused) return this.#drop(batch);
      this.#failures += 1;
      this.#schedule(Math.min(DELAY_MS * 2 ** this.#failures, LONGEST_WAIT_MS));
    }
  }

  #drop(batch: EventIn[]): void {
    const ids = new Set(batch.map((event) => event.id));
    this.#waiting = this.#waiting.filter((event) => !ids.has(event.id));
    for (const id of ids) this.#beaconed.delete(id);
    this.#keep();
  }

  #schedule(delayMs: number): void {
    this.#cancel?.();
    this.#cancel = this.#options.later(() => void this.flush(), delayMs);
  }

  #keep(): void {
    try {
      const others = restore(this.#options.storage).filter((event) => !this.#own.has(event.id));
      this.#options.storage.setItem(KEY, JSON.stringify([...others, ...this.#waiting].slice(-MOST_KEPT)));
    } catch {
      // A full or forbidden storage: the events still wait in memory.
    }
  }
}

function restore(storage: EventQueueOptions["storage"]): EventIn[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isEvent) : [];
  } catch {
    return [];
  }
}

function isEvent(value: unknown): value is EventIn {
  return typeof value === "object" && value !== null && "id" in value && "kind" in value && "at" in value;
}
