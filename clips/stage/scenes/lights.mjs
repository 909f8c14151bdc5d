// A festival night: strings of bulbs twinkle in turn, fireworks open and fade, lamps flicker on the ledge.
import { ease, wave, wrap } from '../motion.mjs';
import { baked, contact, disc, fade, fillAll, glow, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

/** look: sky, ledge [2], bulbs [colours], bursts [{x, y, colour, at, size}], objects [{name, x, size, flame?}], title */
export async function lights(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.objects.map((object) => object.name));
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.sky, 0, 720));
    for (let star = 0; star < 80; star += 1) disc(paint, random() * 540, random() * 600, 0.5 + random() * 1.3, '#ffffff90');
    for (let house = 0; house < 9; house += 1) {
      const x = house * 66 - 30;
      const high = 70 + random() * 130;
      slab(paint, x, 700 - high, 62, high + 20, 5, look.roofs);
      for (let pane = 0; pane < 6; pane += 1) if (random() < 0.55) slab(paint, x + 10 + (pane % 2) * 26, 716 - high + Math.floor(pane / 2) * 34, 15, 19, 3, fade('#ffc86b', 0.35 + random() * 0.6));
    }
    paint.fillStyle = vertical(paint, look.ledge, 700, 960);
    paint.fillRect(0, 700, 540, 260);
    slab(paint, 0, 700, 540, 7, 0, '#ffffff30');
    for (const object of look.objects) contact(paint, object.x, 746, object.size * 0.5, 0.6, 0.18);
  });
  const objects = look.objects.map((object) => ({ ...object, sprite: sprites.get(object.name, object.size, { shadow: 0.35 }), flicker: random() }));
  const strings = [[-20, 300, 560, 352, 66], [-20, 372, 560, 318, 92]];

  function burst({ x, y, colour, at, size }, t) {
    const age = wrap(t - at);
    if (age > 0.3) return;
    const share = age / 0.3;
    const reach = ease.out(share) * size;
    for (let spark = 0; spark < 26; spark += 1) {
      const turn = (spark / 26) * Math.PI * 2 + at * 9;
      const far = reach * (spark % 2 ? 1 : 0.62);
      const sink = 60 * share ** 2;
      disc(ctx, x + Math.cos(turn) * far, y + Math.sin(turn) * far + sink, 5.6 * (1 - share) + 1, fade(spark % 3 ? colour : '#fff6d8', 1 - share ** 2));
      disc(ctx, x + Math.cos(turn) * far * 0.8, y + Math.sin(turn) * far * 0.8 + sink * 0.7, 3.4 * (1 - share), fade(colour, 0.6 * (1 - share)));
    }
    glow(ctx, x, y, size * 1.5, colour, 0.35 * (1 - share) ** 2);
  }

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    for (const one of look.bursts) burst(one, t);
    strings.forEach(([x1, y1, x2, y2, sag], line) => {
      const point = (share) => {
        const bow = 4 * share * (1 - share) * (sag + 5 * wave(t, 1, line * 0.4));
        return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share + bow];
      };
      ctx.strokeStyle = '#00000080';
      ctx.lineWidth = 3;
      ctx.beginPath();
      for (let step = 0; step <= 40; step += 1) ctx.lineTo(...point(step / 40));
      ctx.stroke();
      for (let bulb = 0; bulb < 13; bulb += 1) {
        const [x, y] = point((bulb + 0.5) / 13);
        const colour = look.bulbs[(bulb + line) % look.bulbs.length];
        const on = 0.35 + 0.65 * ease.sine(Math.max(0, wave(t, 6, -bulb / 6 + line * 0.5)));
        glow(ctx, x, y + 13, 46, colour, 0.62 * on);
        slab(ctx, x - 4, y - 2, 8, 9, 2, '#1b1526');
        ctx.fillStyle = fade(colour, 0.5 + 0.5 * on);
        ctx.beginPath();
        ctx.ellipse(x, y + 16, 8, 11, 0, 0, Math.PI * 2);
        ctx.fill();
        disc(ctx, x - 2, y + 13, 2.6, fade('#ffffff', on));
      }
    });
    for (const object of objects) {
      put(ctx, object.sprite, object.x, 758, { anchor: 0.82, stretch: 1 + 0.015 * wave(t, 5, object.flicker) });
      if (object.flame) glow(ctx, object.x + (object.flame.x ?? 0), 700 + (object.flame.y ?? 0), 120, '#ffb347', 0.42 + 0.12 * wave(t, 9, object.flicker) + 0.06 * wave(t, 17, object.flicker));
    }
    headline(ctx, t, { shade: 'rgba(20,0,30,.6)', ...look.title });
  };
}
