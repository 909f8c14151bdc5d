// Flying forward through frames that never end; objects come out of the depth and pass by.
import { ease, wave, wrap } from '../motion.mjs';
import { fillAll, glow } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

/** look: frames [colours], deep, objects [names], hero {name, size}?, shape: 'slab' | 'disc' | 'hex', title */
export async function tunnel(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.objects, look.hero?.name);
  const middle = look.middle ?? 496;
  const count = look.frames.length * 2;
  const speed = look.frames.length;
  const objects = Array.from({ length: 10 }, (_, index) => ({
    sprite: sprites.get(look.objects[index % look.objects.length], 170, { shadow: 0.3 }),
    turn: index * 2.4 + random(),
    phase: index / 10,
    spin: random() < 0.5 ? -1 : 1,
  }));
  const hero = look.hero && sprites.get(look.hero.name, look.hero.size, { shadow: 0.4 });

  function shape(radius, twist) {
    ctx.save();
    ctx.translate(270, middle);
    ctx.rotate(twist);
    ctx.beginPath();
    if (look.shape === 'disc') ctx.arc(0, 0, radius, 0, Math.PI * 2);
    else if (look.shape === 'hex') for (let corner = 0; corner < 6; corner += 1) ctx.lineTo(Math.cos((corner * Math.PI) / 3) * radius, Math.sin((corner * Math.PI) / 3) * radius);
    else ctx.roundRect(-radius * 0.74, -radius, radius * 1.48, radius * 2, radius * 0.34);
    ctx.closePath();
    ctx.fill();
    ctx.restore();
  }

  return (t) => {
    fillAll(ctx, look.frames[0]);
    const order = Array.from({ length: count }, (_, index) => ({ index, depth: wrap((index + t * speed) / count) })).sort((one, other) => other.depth - one.depth);
    for (const { index, depth } of order) {
      const radius = 26 * Math.exp(depth * 3.9);
      ctx.fillStyle = look.frames[wrap(index, look.frames.length)];
      shape(radius, look.shape === 'disc' ? 0 : 0.3 * wave(t, 1, depth * 0.5));
    }
    glow(ctx, 270, middle, 190, look.deep, 0.75);
    for (const object of objects.map((one) => ({ ...one, depth: wrap(one.phase + t) })).sort((one, other) => one.depth - other.depth)) {
      const far = 8 * Math.exp(object.depth * 4.4);
      put(ctx, object.sprite, 270 + Math.cos(object.turn + t * 0) * far, middle + Math.sin(object.turn) * far * 1.15, { scale: 0.05 + far / 330, angle: object.spin * object.depth * 2.4, alpha: Math.min(1, object.depth * 5) });
    }
    if (hero) put(ctx, hero, 270, middle + 10 * wave(t, 2), { scale: 1 + 0.05 * ease.out(1 - wrap(t * 12)), angle: 0.1 * wave(t, 2, 0.2) });
    headline(ctx, t, { shade: 'rgba(10,0,40,.4)', ...look.title });
  };
}
