// Shelves that fill: things drop on, bounce and settle; then the shelves tip, everything slides off, and they fill again.
import { between, ease, track, wave } from '../motion.mjs';
import { baked, contact, fade, fillAll, glow, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

/** look: colours, light, board {top, side}, rows [[names] ...], boards [y ...], tip: radians, visitor {name, size}?, title */
export async function shelf(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.rows, look.visitor?.name);
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 270, 520, 430, look.light, 0.7);
    if (look.stripes) for (let x = 0; x < 540; x += 60) slab(paint, x, 0, 30, 960, 0, look.stripes);
  });
  const boards = look.boards ?? [520, 690];
  const size = look.size ?? 118;
  const things = look.rows.flatMap((row, level) => row.map((name, index) => ({
    sprite: sprites.get(name, size, { shadow: 0.3 }),
    x: (index - (row.length - 1) / 2) * (size * 0.98),
    level,
    order: level * row.length + index,
    spin: (random() - 0.5) * 0.2,
  })));
  const all = things.length;
  const visitor = look.visitor && sprites.get(look.visitor.name, look.visitor.size, { shadow: 0.35, flip: look.visitor.flip });

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    const tip = track(t, [[0, 0], [0.4, 0], [0.5, look.tip ?? 0.2], [0.58, look.tip ?? 0.2], [0.66, 0], [1, 0]], ease.inOut) + 0.006 * wave(t, 2);
    boards.forEach((y, level) => {
      const lean = tip * (level % 2 ? -1 : 1);
      ctx.save();
      ctx.translate(270, y);
      ctx.rotate(lean);
      ctx.save();
      ctx.translate(0, 34);
      ctx.scale(1, 0.3);
      glow(ctx, 0, 0, 220, '#140a1e', 0.26);
      ctx.restore();
      slab(ctx, -222, 0, 444, 18, 6, look.board.top);
      slab(ctx, -222, 12, 444, 12, 6, look.board.side);
      slab(ctx, -180, 18, 14, 46, 4, look.board.side);
      slab(ctx, 166, 18, 14, 46, 4, look.board.side);
      for (const thing of things.filter((one) => one.level === level)) {
        const late = (thing.order / all) * 0.18;
        const slide = ease.in(between(t, 0.46 + late * 0.4, 0.62 + late * 0.4)) * 620 * (level % 2 ? -1 : 1);
        const drop = between(t, 0.66 + late, 0.86 + late * 0.6);
        if (t > 0.66 && drop <= 0) continue;
        const fallen = t < 0.66 ? 0 : (1 - ease.bounce(drop)) * -720;
        const squash = 1 - 0.12 * Math.sin(between(drop, 0.34, 0.6) * Math.PI);
        const hop = t < 0.4 ? Math.sin(between(t, 0.06 + late, 0.16 + late) * Math.PI) * 14 : 0;
        const x = thing.x + (t < 0.66 ? slide : 0);
        const clear = between(y + fallen, 280, 340); // nothing falls across the headline
        if (fallen > -60) contact(ctx, x, 2, size * 0.42, 0.34, 0.14);
        put(ctx, thing.sprite, x, 8 + fallen - hop, { anchor: 0.82, stretch: squash, angle: thing.spin * 0.4 + (t < 0.66 ? slide / 260 : 0), alpha: clear });
      }
      ctx.restore();
    });
    if (visitor) {
      const peek = track(t, [[0, 0], [0.3, 0], [0.38, 1], [0.6, 1], [0.7, 0], [1, 0]], ease.back);
      put(ctx, visitor, 270 + 14 * wave(t, 6), 1120 - peek * (look.visitor.rise ?? 350), { angle: 0.08 * wave(t, 4) });
    }
    headline(ctx, t, { shade: look.title.shade ?? fade(look.light, 0), ...look.title });
  };
}
