// One object in the middle, others circling it in depth: behind it they are small and soft, in front large and sharp.
import { ease, wave, wrap, between } from '../motion.mjs';
import { baked, contact, fade, fillAll, glow, halftone, rays, ring, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

/** look: colours, light, hero {name, size, beat?}, around [names], pattern: 'rays' | 'rings' | 'dots', title, tilt */
export async function orbit(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.hero.name, look.around);
  const middle = look.middle ?? 470;
  const wall = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 270, middle, 430, look.light, 0.8);
    if (look.pattern === 'dots') halftone(paint, fade(look.light, 0.32), { from: 560, step: 20, most: 8 });
  });
  const hero = sprites.get(look.hero.name, look.hero.size, { shadow: 0.4, flip: look.hero.flip });
  const around = look.around.map((name, index) => ({
    near: sprites.get(name, 128, { shadow: 0.35 }),
    far: sprites.get(name, 128, { shadow: 0.2, blur: 2.2 }),
    phase: index / look.around.length,
    spin: (random() - 0.5) * 0.5,
  }));
  const tilt = look.tilt ?? -0.22;
  const turns = look.turns ?? 1;

  return (t) => {
    ctx.drawImage(wall, 0, 0);
    if (look.pattern === 'rays') rays(ctx, 270, middle, 12, fade(look.light, 0.16), (t * Math.PI * 2) / 12);
    if (look.pattern === 'rings') for (let at = 0; at < 5; at += 1) {
      const age = wrap(at / 5 + t * 2);
      ring(ctx, 270, middle, 110 + age * 420, fade(look.light, 0.5 * (1 - age)), 3);
    }
    const placed = around.map((object) => {
      const turn = (t * turns + object.phase) * Math.PI * 2;
      const depth = Math.sin(turn);
      const flatX = Math.cos(turn) * 208;
      const flatY = depth * 74;
      return { ...object, depth, x: 270 + flatX * Math.cos(tilt) - flatY * Math.sin(tilt), y: middle + flatX * Math.sin(tilt) + flatY * Math.cos(tilt) + 12 * wave(t, 3, object.phase) };
    });
    placed.sort((one, other) => one.depth - other.depth);
    const show = (object) => put(ctx, object.depth < -0.35 ? object.far : object.near, object.x, object.y, { scale: 0.72 + 0.28 * object.depth, angle: object.spin + 0.25 * wave(t, 2, object.phase) });
    contact(ctx, 270, 712, 210, 0.42, 0.16);
    placed.filter((object) => object.depth < 0).forEach(show);
    const beat = look.hero.beat ? 0.06 * ease.out(1 - wrap(t * 12)) : 0;
    const nod = ease.sine(between(wrap(t * 2), 0.1, 0.5)) - ease.sine(between(wrap(t * 2), 0.5, 0.95));
    put(ctx, hero, 270, middle + 14 * wave(t, 2), { scale: 1 + beat, angle: (look.hero.angle ?? 0) + 0.12 * (nod - 0.5) });
    placed.filter((object) => object.depth >= 0).forEach(show);
    headline(ctx, t, look.title);
  };
}
