import { describe, expect, it } from "vitest";
import { EventQueue, Refused } from "./event-queue";
import type { EventIn } from "./schema";

const event = (id: string, kind: EventIn["kind"] = "save"): EventIn => ({ id, kind, at: "2026-11-23T10:00:00Z", product_id: "p1" });

/** A queue whose server and clock are in the test's hands; tabs share a memory. */
function setUp(kept: EventIn[] = [], memory = new Map([["shopfeed.events", JSON.stringify(kept)]])) {
  const sent: string[][] = [];
  const delays: number[] = [];
  const server = { answer: () => Promise.resolve() };
  const queue = new EventQueue({
    send: async (events) => {
      await server.answer();
      sent.push(events.map(({ id }) => id));
    },
    storage: { getItem: (key) => memory.get(key) ?? null, setItem: (key, value) => void memory.set(key, value) },
    later: (_, delayMs) => {
      delays.push(delayMs);
      return () => undefined;
    },
  });
  return { queue, sent, server, delays, memory, stored: () => memory.get("shopfeed.events") ?? "" };
}

describe("the event queue", () => {
  it("sends what was added, once", async () => {
    const { queue, sent } = setUp();
    queue.add(event("a"));
    queue.add(event("b"));

    await queue.flush();
    await queue.flush();

    expect(sent).toEqual([["a", "b"]]);
  });

  it("keeps events in the storage until the server has them", async () => {
    const { queue, stored } = setUp();
    queue.add(event("a"));
    const before = stored();

    await queue.flush();

    expect(before).toContain('"a"');
    expect(stored()).toBe("[]");
  });

  it("goes on with what an earlier page left behind", async () => {
    const { queue, sent } = setUp([event("left")]);

    await queue.flush();

    expect(sent).toEqual([["left"]]);
  });

  it("leaves in the storage what another tab keeps there", async () => {
    const here = setUp();
    const there = setUp([], here.memory);
    here.queue.add(event("a"));
    there.queue.add(event("b"));

    await there.queue.flush();

    expect(here.stored()).toContain('"a"');
    expect(here.stored()).not.toContain('"b"');
  });

  it("waits longer after every failure and loses nothing", async () => {
    const { queue, sent, server, delays } = setUp();
    server.answer = () => Promise.reject(new Error("down"));
    queue.add(event("a"));
    await queue.flush();
    await queue.flush();
    server.answer = () => Promise.resolve();

    await queue.flush();

    expect(delays).toEqual([1_500, 3_000, 6_000]);
    expect(sent).toEqual([["a"]]);
  });

  it("drops what the server will never take", async () => {
    const { queue, server } = setUp();
    server.answer = () => Promise.reject(new Refused());
    queue.add(event("a"));

    await queue.flush();

    expect(queue.size).toBe(0);
  });

  it("takes back an event that has not left", async () => {
    const { queue, sent } = setUp();
    queue.add(event("a"));
    queue.add(event("b"));

    const isRetracted = queue.retract("a");
    await queue.flush();

    expect(isRetracted).toBe(true);
    expect(sent).toEqual([["b"]]);
  });

  it("says when it is too late to take an event back", async () => {
    const { queue } = setUp();
    queue.add(event("a"));
    await queue.flush();

    expect(queue.retract("a")).toBe(false);
  });

  it("holds what was only seen until the person agrees", async () => {
    const { queue, sent } = setUp();
    queue.add(event("seen", "impression"));
    queue.add(event("saved", "save"));
    await queue.flush();
    queue.decide("given");

    await queue.flush();

    expect(sent).toEqual([["saved"], ["seen"]]);
  });

  it("forgets what was only seen when the person declines, and counts no more of it", async () => {
    const { queue, sent } = setUp();
    queue.add(event("seen", "watch"));
    queue.decide("refused");
    queue.add(event("seen later", "impression"));

    await queue.flush();

    expect(sent).toEqual([]);
    expect(queue.size).toBe(0);
  });

  it("keeps what the beacon did not take", () => {
    const { queue } = setUp();
    queue.add(event("a"));

    queue.drain(() => false);

    expect(queue.size).toBe(1);
  });

  it("keeps what a beacon took until the server has answered, for nobody tells whether a beacon arrived", async () => {
    const { queue, sent, stored } = setUp();
    queue.add(event("a"));
    const taken: string[][] = [];
    const beacon = (events: EventIn[]) => taken.push(events.map(({ id }) => id)) > 0;

    queue.drain(beacon);
    queue.drain(beacon);
    const kept = stored();
    await queue.flush();

    expect(taken).toEqual([["a"]]);
    expect(kept).toContain('"a"');
    expect(sent).toEqual([["a"]]);
    expect(stored()).toBe("[]");
  });

  it("says that it is too late to take back what a beacon took", () => {
    const { queue } = setUp();
    queue.add(event("a"));

    queue.drain(() => true);

    expect(queue.retract("a")).toBe(false);
  });

  it("hands a beacon small batches, until it takes no more", () => {
    const { queue } = setUp(Array.from({ length: 120 }, (_, number) => event(`e${number}`)));
    const sizes: number[] = [];

    queue.drain((events) => sizes.push(events.length) < 2);

    expect(sizes).toEqual([50, 50]);
    expect(queue.size).toBe(120);
  });

  it("gives a beacon nothing that was only seen before the person agreed", () => {
    const { queue } = setUp([event("seen", "impression")]);
    const taken: EventIn[][] = [];

    queue.drain((events) => taken.push(events) > 0);

    expect(taken).toEqual([]);
  });

  it("begins anew when the storage holds nonsense", () => {
    const queue = new EventQueue({
      send: () => Promise.resolve(),
      storage: { getItem: () => "{broken", setItem: () => undefined },
      later: () => () => undefined,
    });

    expect(queue.size).toBe(0);
  });
});
