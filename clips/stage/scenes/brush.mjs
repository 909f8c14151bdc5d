// Paint strokes wipe one colour over the other, the brush riding on each stroke, its drips following.
import { between, ease, wave, wrap } from '../motion.mjs';
import { fade, fillAll, glow, slab } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

const BANDS = 6;

/** look: coats [{colour, light}] (3), brush {name, size, angle}, objects [names], title, inks [per coat] */
export async function brush(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.brush.name, look.objects);
  const tool = sprites.get(look.brush.name, look.brush.size, { shadow: 0.35, flip: look.brush.flip });
  const objects = look.objects.map((name) => sprites.get(name, 124, { shadow: 0.32 }));
  const count = look.coats.length;
  const ragged = Array.from({ length: BANDS }, () => ({ over: 26 + random() * 40, drip: 40 + random() * 70, at: random() }));
  const high = 960 / BANDS;

  function bristles(coat, band, row, reach) {
    for (let bristle = 0; bristle < 9; bristle += 1) {
      const y = row * high + 6 + (bristle * high) / 9;
      const length = Math.max(0, reach - band.over * wrap(bristle * 0.37) + 20);
      slab(ctx, row % 2 ? 560 - length : -20, y, length, 3.5, 2, fade(coat.light, 0.14 + 0.1 * wrap(bristle * 0.7)));
    }
  }

  return (t) => {
    const place = wrap(t + 0.72 / count) * count;
    const index = Math.floor(place) % count;
    const age = place - Math.floor(place);
    const old = look.coats[(index + count - 1) % count];
    const fresh = look.coats[index];
    fillAll(ctx, old.colour);
    ragged.forEach((band, row) => bristles(old, band, row, 640));
    glow(ctx, 270, 480, 440, old.light, 0.6);
    let hand = null;
    ragged.forEach((band, row) => {
      const from = (row / BANDS) * 0.52;
      const share = ease.inOut(between(age, from, from + 0.52 / BANDS));
      if (share <= 0) return;
      const way = row % 2 ? -1 : 1;
      const reach = share * 700 - 60;
      const y = row * high;
      ctx.fillStyle = fresh.colour;
      ctx.beginPath();
      ctx.roundRect(way > 0 ? -120 : 660 - reach - 60, y - 14, reach + 120, high + 30, 46);
      ctx.fill();
      bristles(fresh, band, row, reach);
      if (share > 0 && share < 1) hand = { x: way > 0 ? reach : 540 - reach, y: y + high / 2, way };
    });
    if (age > 0.52) glow(ctx, 270, 480, 440, fresh.light, 0.6 * between(age, 0.52, 0.66));
    objects.forEach((sprite, at) => {
      const turn = (at / objects.length) * Math.PI * 2 + t * Math.PI * 2;
      const shown = look.always === false ? ease.spring(between(age, 0.5 + at * 0.03, 0.9)) : 1;
      put(ctx, sprite, 270 + Math.cos(turn) * 168, 520 + Math.sin(turn) * 150, { scale: Math.max(0.01, shown * (1 + 0.06 * wave(t, 3, at * 0.21))), angle: 0.24 * wave(t, 2, at * 0.3) });
    });
    const rest = { x: 290, y: 520 };
    const leave = ease.out(between(age, 0.5, 0.62));
    const spot = hand ?? { x: age < 0.5 ? 0 : 90 + (rest.x - 90) * leave, y: age < 0.5 ? 80 : 880 + (rest.y - 880) * leave, way: 1 };
    put(ctx, tool, spot.x + 26 * spot.way, spot.y + 8 * wave(t, 2), { angle: look.brush.angle + 0.2 * spot.way * (hand ? 1 : 0.3) + 0.05 * wave(t, 2) });
    headline(ctx, t, { ...look.title, fill: age > 0.09 ? fresh.ink : old.ink });
  };
}
