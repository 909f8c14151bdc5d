// An assembly line: things ride in on a belt, a press comes down with a puff, and something nicer rides out.
import { between, ease, wave, wrap } from '../motion.mjs';
import { baked, contact, disc, fillAll, glow, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

const STEP = 220;
const BELT = 664;

/** look: colours, light, machine {body, dark, lamp}, belt, pairs [{raw, made}] (3 or 6), title */
export async function line(stage, look) {
  const { ctx, sprites } = stage;
  await sprites.load(look.pairs.map((pair) => [pair.raw, pair.made]));
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 270, 480, 430, look.light, 0.7);
    slab(paint, -20, BELT, 580, 320, 0, look.belt);
    slab(paint, -20, BELT, 580, 12, 0, '#ffffff30');
    slab(paint, -20, BELT + 40, 580, 90, 0, '#00000028');
  });
  const pairs = look.pairs.map((pair) => ({ raw: sprites.get(pair.raw, 142, { shadow: 0.3 }), made: sprites.get(pair.made, 168, { shadow: 0.3 }) }));
  const count = pairs.length;

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    const place = t * count + 0.5;
    const beat = wrap(place);
    const roll = Math.floor(place) + ease.inOut(between(beat, 0.3, 0.86));
    const press = ease.in(between(beat, 0, 0.1)) - ease.out(between(beat, 0.14, 0.34));
    slab(ctx, 168, 300, 204, 74, 24, look.machine.dark);
    slab(ctx, 246, 350, 48, 150 + press * 92 - 60, 8, look.machine.dark);
    for (let slot = -2; slot <= 2; slot += 1) {
      const index = wrap(Math.round(Math.floor(roll) - slot), count);
      const x = 270 + (slot + (roll - Math.floor(roll))) * STEP;
      const done = slot > 0 || (slot === 0 && (roll > Math.floor(place) || beat > 0.1));
      const squash = slot === 0 ? 1 - 0.3 * press : 1;
      contact(ctx, x, BELT + 16, 84, 0.4, 0.16);
      put(ctx, done ? pairs[index].made : pairs[index].raw, x, BELT + 24, { anchor: 0.82, stretch: squash, angle: 0.03 * wave(t, count * 2, slot * 0.2) });
    }
    slab(ctx, 190, 440 + press * 82 - 36, 160, 46, 16, look.machine.body);
    slab(ctx, 190, 470 + press * 82 - 36, 160, 16, 8, look.machine.dark);
    slab(ctx, 150, 270, 240, 82, 30, vertical(ctx, [look.machine.body, look.machine.dark], 250, 400));
    for (let lamp = 0; lamp < 3; lamp += 1) {
      const on = Math.floor(place * 3) % 3 === lamp ? 1 : 0.35;
      disc(ctx, 230 + lamp * 40, 311, 11, '#00000040');
      disc(ctx, 230 + lamp * 40, 311, 9 * (0.8 + 0.2 * on), look.machine.lamp);
      if (on === 1) glow(ctx, 230 + lamp * 40, 311, 40, look.machine.lamp, 0.7);
    }
    const puff = between(beat, 0.08, 0.42);
    if (puff > 0 && puff < 1) for (let cloud = 0; cloud < 8; cloud += 1) {
      const side = cloud % 2 ? 1 : -1;
      disc(ctx, 270 + side * (62 + ease.out(puff) * (46 + cloud * 12)), BELT + 2 - ease.out(puff) * (10 + (cloud % 4) * 13), 11 + puff * 15, `rgba(255,255,255,${0.62 * (1 - puff)})`);
    }
    for (let tread = -1; tread < 12; tread += 1) slab(ctx, wrap((tread * 60 + roll * STEP), 660) - 60, BELT + 14, 30, 8, 4, '#ffffff38');
    for (let wheel = 0; wheel < 6; wheel += 1) {
      const x = 20 + wheel * 100;
      disc(ctx, x, BELT + 84, 31, '#00000050');
      disc(ctx, x, BELT + 82, 27, look.machine.body);
      const turn = (roll * STEP) / 27;
      for (let spoke = 0; spoke < 3; spoke += 1) disc(ctx, x + Math.cos(turn + spoke * 2.094) * 14, BELT + 82 + Math.sin(turn + spoke * 2.094) * 14, 5, '#00000055');
    }
    headline(ctx, t, look.title);
  };
}
