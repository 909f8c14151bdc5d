// A leaning wall of tiles whose columns slide against each other; a ripple of light runs through it behind the plate.
import { ease, wave, wrap } from '../motion.mjs';
import { baked, blend, fillAll, glow, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

const STEP = 172;
const ROWS = 8;
const REPEAT = 4; // a column moves this many tiles a loop, so its objects repeat after as many

/** look: colours, tiles [2 colours], lit, objects [names], plate, title, lean?, weave? [steps down, across] */
export async function wall(stage, look) {
  const { ctx, sprites } = stage;
  await sprites.load(look.objects);
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 430, 760, 420, look.lit, 0.5);
  });
  const objects = look.objects.map((name) => sprites.get(name, 104, { shadow: 0.28 }));
  const [down, across] = look.weave ?? [3, 5];
  const column = (index) => Array.from({ length: ROWS }, (_, row) => objects[((row % REPEAT) * down + index * across) % objects.length]);
  const columns = Array.from({ length: 6 }, (_, index) => column(index));

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    ctx.save();
    ctx.translate(270, 480);
    ctx.rotate(look.lean ?? -0.22);
    columns.forEach((tiles, index) => {
      const way = index % 2 ? 1 : -1;
      const x = (index - 2.5) * STEP;
      tiles.forEach((sprite, row) => {
        const y = wrap(row * STEP + way * t * REPEAT * STEP + (index % 2) * 80, ROWS * STEP) - ROWS * STEP * 0.5;
        const light = Math.max(0, wave(t, 2, -(x + y) / 900)) ** 3;
        slab(ctx, x - 78, y - 78, 156, 156, 38, blend(look.tiles[(row + index) % 2], look.lit, light));
        put(ctx, sprite, x, y - 6 * light, { angle: 0.22 + 0.1 * wave(t, 2, row * 0.21 + index * 0.4), scale: 1 + 0.14 * ease.sine(light) });
      });
    });
    ctx.restore();
    ctx.save();
    ctx.shadowColor = 'rgba(10, 5, 25, 0.35)';
    ctx.shadowBlur = 34;
    ctx.shadowOffsetY = 14;
    slab(ctx, 66, 318, 408, 232, 46, look.plate);
    ctx.restore();
    headline(ctx, t, { top: 338, most: 84, ...look.title });
  };
}
