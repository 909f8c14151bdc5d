// A pendulum wave: objects hang from a rail, each a little faster than its neighbour, and meet again at the loop's end.
import { wave } from '../motion.mjs';
import { baked, disc, fade, fillAll, glow, halftone, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

/** look: colours, light, rail, cord, objects [names], title, below: the floor's colour */
export async function swing(stage, look) {
  const { ctx, sprites } = stage;
  await sprites.load(look.objects);
  const railY = look.railY ?? 330;
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 270, 560, 460, look.light, 0.7);
    halftone(paint, fade(look.light, 0.28), { from: 640, step: 22, most: 8 });
  });
  const bobs = look.objects.map((name, index, all) => ({
    near: sprites.get(name, look.size ?? 122, { shadow: 0.32 }),
    x: 270 + (index - (all.length - 1) / 2) * (430 / all.length),
    length: 190 + (index % 2) * (look.drop ?? 130),
    cycles: 8 - index,
  }));

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    for (const bob of [...bobs].reverse()) {
      const angle = 0.2 * wave(t, bob.cycles, 0.25);
      const x = bob.x + Math.sin(angle) * bob.length;
      const y = railY + Math.cos(angle) * bob.length;
      ctx.strokeStyle = look.cord;
      ctx.lineWidth = 3;
      ctx.beginPath();
      ctx.moveTo(bob.x, railY);
      ctx.lineTo(x, y - 30);
      ctx.stroke();
      disc(ctx, bob.x, railY + 2, 8, look.rail);
      put(ctx, bob.near, x, y, { angle: -angle * 1.2 });
    }
    slab(ctx, 30, railY - 9, 480, 14, 7, look.rail);
    headline(ctx, t, look.title);
  };
}
