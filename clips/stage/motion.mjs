// Time: easing, loops and seeded randomness. Progress `t` always runs from 0 to 1 over one loop of the clip.

const TURN = Math.PI * 2;

export const clamp = (value, low = 0, high = 1) => Math.min(high, Math.max(low, value));
export const mix = (from, to, share) => from + (to - from) * share;
/** The fractional part, also for negative numbers. */
export const wrap = (value, length = 1) => ((value % length) + length) % length;
/** A sine that closes on itself when `cycles` is whole. */
export const wave = (t, cycles = 1, phase = 0) => Math.sin(TURN * (t * cycles + phase));
/** How far `t` has come between two moments, 0 before and 1 after. */
export const between = (t, from, to) => clamp((t - from) / (to - from));

export const ease = {
  linear: (x) => x,
  in: (x) => x ** 3,
  out: (x) => 1 - (1 - x) ** 3,
  inOut: (x) => (x < 0.5 ? 4 * x ** 3 : 1 - (-2 * x + 2) ** 3 / 2),
  sine: (x) => (1 - Math.cos(Math.PI * x)) / 2,
  back: (x) => 1 + 2.4 * (x - 1) ** 3 + 1.4 * (x - 1) ** 2,
  spring: (x) => (x <= 0 ? 0 : x >= 1 ? 1 : 1 - Math.exp(-6 * x) * Math.cos(13 * x)),
  bounce: (x) => {
    const n = 7.5625;
    if (x < 1 / 2.75) return n * x * x;
    if (x < 2 / 2.75) return n * (x - 1.5 / 2.75) ** 2 + 0.75;
    if (x < 2.5 / 2.75) return n * (x - 2.25 / 2.75) ** 2 + 0.9375;
    return n * (x - 2.625 / 2.75) ** 2 + 0.984375;
  },
};

/** The value at `t` of key frames `[[moment, value], ...]` in order of time. */
export function track(t, keys, curve = ease.inOut) {
  if (t <= keys[0][0]) return keys[0][1];
  for (let index = 1; index < keys.length; index += 1) {
    const [from, start] = keys[index - 1];
    const [to, end] = keys[index];
    if (t <= to) return mix(start, end, curve(between(t, from, to)));
  }
  return keys.at(-1)[1];
}

/** A random number generator in [0, 1) that a text seeds (mulberry32 over an FNV-1a hash). */
export function seeded(text) {
  let state = 0x811c9dc5;
  for (const letter of text) state = Math.imul(state ^ letter.codePointAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
