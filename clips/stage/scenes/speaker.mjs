// A loudspeaker that really pumps: cones move with the kick, rings of sound leave it, notes dance around.
import { ease, wave, wrap } from '../motion.mjs';
import { baked, contact, disc, fade, fillAll, glow, ring, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

const BEATS = 12;

/** look: colours, light, body [3], cone [2], rim, lamp, floor [2], notes [names], title */
export async function speaker(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.notes, look.aside?.map((one) => one.name));
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 270, 510, 420, look.light, 0.7);
    paint.fillStyle = vertical(paint, look.floor, 724, 960);
    paint.fillRect(0, 724, 540, 236);
    slab(paint, 0, 724, 540, 5, 0, '#ffffff30');
    contact(paint, 270, 742, 240, 0.55, 0.14);
  });
  const notes = Array.from({ length: 9 }, (_, index) => ({ sprite: sprites.get(look.notes[index % look.notes.length], 62 + random() * 22, { shadow: 0.2 }), phase: index / 9, side: index % 2 ? 1 : -1, sway: random() }));
  const aside = (look.aside ?? []).map((one) => ({ ...one, sprite: sprites.get(one.name, one.size, { shadow: 0.3 }) }));

  function cone(x, y, radius, push) {
    disc(ctx, x, y + 3, radius + 13, '#00000040');
    disc(ctx, x, y, radius + 11, look.rim);
    ring(ctx, x, y, radius + 8, '#ffffff40', 2);
    const size = radius * (1 + 0.05 * push);
    const paper = ctx.createRadialGradient(x, y, size * 0.1, x, y, size);
    paper.addColorStop(0, look.cone[0]);
    paper.addColorStop(0.72, look.cone[1]);
    paper.addColorStop(0.74, fade('#000000', 0.8));
    paper.addColorStop(1, look.cone[1]);
    disc(ctx, x, y, size, paper);
    for (let groove = 1; groove < 4; groove += 1) ring(ctx, x, y, size * (0.36 + groove * 0.1), '#ffffff12', 2);
    const cap = ctx.createRadialGradient(x - size * 0.12, y - size * 0.14, 2, x, y, size * 0.36);
    cap.addColorStop(0, '#ffffff');
    cap.addColorStop(0.3, look.rim);
    cap.addColorStop(1, look.cone[1]);
    disc(ctx, x, y, size * (0.32 + 0.03 * push), cap);
  }

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    const push = ease.out(1 - wrap(t * BEATS));
    for (let ripple = 0; ripple < 5; ripple += 1) {
      const age = wrap(ripple / 5 + (t * BEATS) / 5);
      ring(ctx, 270, 540, 150 + age * 330, fade(look.light, 0.55 * (1 - age) ** 1.4), 6 * (1 - age) + 1);
    }
    for (const note of notes) {
      const age = wrap(t * 2 + note.phase);
      put(ctx, note.sprite, 270 + note.side * (150 + age * 90) + 18 * wave(t, 4, note.sway), 640 - age * 330, { scale: Math.sin(Math.min(1, age * 1.15) * Math.PI) * (1 + 0.1 * push), angle: 0.3 * wave(t, 4, note.sway) });
    }
    ctx.save();
    ctx.translate(270, 738);
    ctx.rotate(0.014 * wave(t, BEATS / 2));
    ctx.scale(1 + 0.012 * push, 1 - 0.022 * push);
    ctx.translate(-270, -738);
    slab(ctx, 232, 306, 76, 40, 20, look.rim);
    slab(ctx, 244, 318, 52, 34, 14, look.colours[1]);
    slab(ctx, 138, 334, 264, 400, 58, vertical(ctx, look.body, 334, 734));
    slab(ctx, 150, 346, 240, 376, 48, '#00000022');
    slab(ctx, 156, 352, 228, 364, 44, vertical(ctx, look.body, 320, 760));
    slab(ctx, 168, 362, 16, 330, 8, '#ffffff22');
    cone(270, 430, 48, push * 0.7);
    cone(270, 592, 88, push);
    for (let lamp = 0; lamp < 5; lamp += 1) {
      const on = wave(t, BEATS, -lamp * 0.14) > 0 ? 1 : 0.25;
      disc(ctx, 230 + lamp * 20, 700, 4.5, fade(look.lamp, on));
    }
    ctx.restore();
    for (const one of aside) put(ctx, one.sprite, one.x, 770, { anchor: 0.82, angle: 0.05 * wave(t, 6, one.x / 200), stretch: 1 + 0.05 * push });
    headline(ctx, t, look.title);
  };
}
