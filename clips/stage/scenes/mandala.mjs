// A wheel of objects in rings that turn against each other and breathe, like a rangoli being danced.
import { ease, wave } from '../motion.mjs';
import { baked, disc, fade, fillAll, glow, oval, rays, ring, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

/** look: colours, light, petals [colours], rings [{name, count, radius, size}], heart {name, size}, title */
export async function mandala(stage, look) {
  const { ctx, sprites } = stage;
  await sprites.load(look.heart.name, look.rings.map((one) => one.name));
  const middle = look.middle ?? 500;
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 270, middle, 440, look.light, 0.85);
  });
  const heart = sprites.get(look.heart.name, look.heart.size, { shadow: 0.4 });
  const rings = look.rings.map((one) => ({ ...one, sprite: sprites.get(one.name, one.size, { shadow: 0.3 }) }));

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    rays(ctx, 270, middle, 16, fade(look.light, 0.1), (t * Math.PI * 2) / 16);
    look.petals.forEach((colour, layer) => {
      const count = 12;
      const reach = 232 - layer * 62 + 10 * wave(t, 2, layer * 0.25);
      for (let petal = 0; petal < count; petal += 1) {
        const turn = ((petal + layer / 2) / count) * Math.PI * 2 + ((layer % 2 ? -1 : 1) * t * Math.PI * 2) / count;
        oval(ctx, 270 + Math.cos(turn) * reach * 0.72, middle + Math.sin(turn) * reach * 0.72, reach * 0.34, reach * 0.15, colour, turn);
      }
    });
    rings.forEach((one, index) => {
      const way = index % 2 ? -1 : 1;
      const radius = one.radius * (1 + 0.05 * wave(t, 2, index * 0.3));
      for (let copy = 0; copy < one.count; copy += 1) {
        const turn = (copy / one.count) * Math.PI * 2 + (way * t * Math.PI * 2 * (one.steps ?? 2)) / one.count - Math.PI / 2;
        put(ctx, one.sprite, 270 + Math.cos(turn) * radius, middle + Math.sin(turn) * radius, { angle: turn + Math.PI / 2, scale: 1 + 0.1 * wave(t, 4, copy / one.count) });
      }
    });
    disc(ctx, 270, middle, look.heart.size * 0.66, fade(look.light, 0.9));
    ring(ctx, 270, middle, look.heart.size * 0.66, look.petals[0], 6);
    put(ctx, heart, 270, middle, { scale: 0.94 + 0.06 * ease.sine(0.5 + 0.5 * wave(t, 4)), angle: 0.08 * wave(t, 2) });
    headline(ctx, t, look.title);
  };
}
