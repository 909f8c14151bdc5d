import assert from 'node:assert/strict';
import { test } from 'node:test';
import { between, ease, seeded, track, wave, wrap } from '../stage/motion.mjs';
import { planar } from '../stage/planar.mjs';
import { loopOf } from '../sound.mjs';

test('a wave of whole cycles ends where it began', () => {
  assert.ok(Math.abs(wave(0, 3, 0.2) - wave(1, 3, 0.2)) < 1e-12);
});

test('wrapping keeps negative numbers inside the length', () => {
  assert.equal(wrap(-30, 100), 70);
});

test('between two moments progress is held at both ends', () => {
  assert.deepEqual([between(0.1, 0.2, 0.4), between(0.3, 0.2, 0.4).toFixed(2), between(0.9, 0.2, 0.4)], [0, '0.50', 1]);
});

test('a track passes through its key frames', () => {
  const keys = [[0, 5], [0.5, 9], [1, 5]];

  assert.deepEqual([track(0, keys), track(0.5, keys), track(1, keys)], [5, 9, 5]);
});

test('every easing starts at 0 and ends at 1', () => {
  const ends = Object.values(ease).flatMap((curve) => [Math.round(curve(0) * 1000), Math.round(curve(1) * 1000)]);

  assert.deepEqual([...new Set(ends)], [0, 1000]);
});

test('the same text seeds the same numbers and another text others', () => {
  const [one, same, other] = [seeded('desk-setup'), seeded('desk-setup'), seeded('hill-loop')];

  assert.equal(one(), same());
  assert.notEqual(one(), other());
});

test('white and black become the ends of the studio range', () => {
  const white = planar(new Uint8Array(16).fill(255), 2, 2);
  const black = planar(new Uint8Array(16), 2, 2);

  assert.deepEqual([...white], [235, 235, 235, 235, 128, 128]);
  assert.deepEqual([...black], [16, 16, 16, 16, 128, 128]);
});

test('a loop of sound lasts as long as its clip', () => {
  assert.equal(loopOf('calm', 6).length, 44 + 6 * 44100 * 2);
});

test('an unknown mood is refused by name', () => {
  assert.throws(() => loopOf('angry', 6), /no mood named 'angry'/);
});
