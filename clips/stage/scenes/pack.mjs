// Packing: things leap from all around into one bag that gulps at each, then it spits them out and we start over.
import { between, ease, mix, wave } from '../motion.mjs';
import { baked, contact, disc, fade, fillAll, glow, rays, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

/** look: colours, light, floor [2], bag {name, size}, things [names], title */
export async function pack(stage, look) {
  const { ctx, sprites } = stage;
  await sprites.load(look.bag.name, look.things);
  const mouth = { x: 270, y: 560 };
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    rays(paint, 270, 560, 14, fade(look.light, 0.16), 0.1);
    glow(paint, 270, 520, 420, look.light, 0.7);
    paint.fillStyle = vertical(paint, look.floor, 730, 960);
    paint.fillRect(0, 730, 540, 230);
    slab(paint, 0, 730, 540, 5, 0, '#ffffff30');
    contact(paint, 270, 752, 180, 0.5, 0.15);
  });
  const bag = sprites.get(look.bag.name, look.bag.size, { shadow: 0.4 });
  const count = look.things.length;
  const things = look.things.map((name, index) => {
    const turn = Math.PI * (1.06 + (0.88 * index) / (count - 1));
    return { sprite: sprites.get(name, 96, { shadow: 0.3 }), x: 270 + Math.cos(turn) * 204, y: 570 + Math.sin(turn) * 240, index, spin: index % 2 ? 1 : -1 };
  });
  const inAt = (index) => 0.1 + (index / count) * 0.4;
  const outAt = (index) => 0.68 + (index / count) * 0.16;

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    let gulp = 0;
    const behind = [];
    const front = [];
    for (const thing of things) {
      const going = between(t, inAt(thing.index), inAt(thing.index) + 0.11);
      const coming = between(t, outAt(thing.index), outAt(thing.index) + 0.13);
      gulp += Math.sin(between(t, inAt(thing.index) + 0.09, inAt(thing.index) + 0.17) * Math.PI) + 0.5 * Math.sin(between(t, outAt(thing.index) - 0.02, outAt(thing.index) + 0.05) * Math.PI);
      if (going >= 1 && coming <= 0) continue;
      const away = coming > 0 ? ease.back(coming) : 1 - ease.inOut(going);
      const arc = coming > 0 ? 60 * Math.sin(coming * Math.PI) : 90 * Math.sin(going * Math.PI);
      const draw = () => put(ctx, thing.sprite, mix(mouth.x, thing.x, away), mix(mouth.y, thing.y, away) - arc + 8 * wave(t, 3, thing.index * 0.2), { scale: 0.3 + 0.7 * Math.min(1, away), angle: thing.spin * (0.2 * wave(t, 2, thing.index * 0.3) + 3.2 * (1 - Math.min(1, away))) });
      (away < 0.35 ? behind : front).push(draw);
    }
    behind.forEach((draw) => draw());
    const full = between(t, 0.5, 0.56) - between(t, 0.66, 0.7);
    put(ctx, bag, 270 + full * 6 * wave(t, 22), 770, { anchor: 0.84, stretch: 1 - 0.09 * Math.min(1, gulp) + 0.04 * full, scale: 1 + 0.05 * full, angle: 0.015 * wave(t, 4) });
    if (full > 0) for (let spark = 0; spark < 10; spark += 1) {
      const turn = (spark / 10) * Math.PI * 2;
      disc(ctx, 270 + Math.cos(turn) * (150 + 60 * full), 620 + Math.sin(turn) * (140 + 50 * full), 5 * full, '#ffffff');
    }
    front.forEach((draw) => draw());
    headline(ctx, t, look.title);
  };
}
