// Wash day: bubbles rise through each other, a sponge goes to and fro, and the object in the middle comes out shining.
import { ease, wave, wrap, between } from '../motion.mjs';
import { baked, contact, disc, fillAll, glow, oval, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

function bubble(ctx, x, y, radius) {
  const skin = ctx.createRadialGradient(x - radius * 0.3, y - radius * 0.35, radius * 0.1, x, y, radius);
  skin.addColorStop(0, 'rgba(255,255,255,.1)');
  skin.addColorStop(0.72, 'rgba(190,225,255,.14)');
  skin.addColorStop(0.92, 'rgba(255,200,240,.42)');
  skin.addColorStop(1, 'rgba(255,255,255,.75)');
  disc(ctx, x, y, radius, skin);
  oval(ctx, x - radius * 0.36, y - radius * 0.42, radius * 0.22, radius * 0.13, 'rgba(255,255,255,.85)', -0.7);
}

/** look: colours, light, floor [2], hero {name, size}, tool {name, size}, aside [{name, x, size}], title */
export async function bubbles(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.hero.name, look.tool.name, look.aside.map((one) => one.name), 'sparkles');
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 270, 470, 420, look.light, 0.85);
    paint.fillStyle = vertical(paint, look.floor, 700, 960);
    paint.fillRect(0, 700, 540, 260);
    slab(paint, 0, 700, 540, 5, 0, '#ffffff50');
    contact(paint, 270, 724, look.hero.size * 0.56, 0.5, 0.14);
    for (const one of look.aside) contact(paint, one.x, 776, one.size * 0.5, 0.4, 0.18);
  });
  const hero = sprites.get(look.hero.name, look.hero.size, { shadow: 0.25, flip: look.hero.flip });
  const tool = sprites.get(look.tool.name, look.tool.size, { shadow: 0.35, flip: look.tool.flip });
  const spark = sprites.get('sparkles', 84);
  const aside = look.aside.map((one) => ({ ...one, sprite: sprites.get(one.name, one.size, { shadow: 0.3 }) }));
  const foam = Array.from({ length: 34 }, () => ({ x: 30 + random() * 480, phase: random(), laps: 1 + Math.floor(random() * 2), radius: 8 + random() * 24, sway: 8 + random() * 22 }));
  const suds = Array.from({ length: 26 }, (_, index) => ({ x: 270 + (index - 12.5) * (look.hero.size / 27), radius: 14 + random() * 20, phase: random() }));

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    const rise = (one) => bubble(ctx, one.x + one.sway * wave(t, one.laps * 2, one.phase), 800 - wrap(one.phase + t * one.laps) * 900, one.radius * Math.min(1, wrap(one.phase + t * one.laps) * 6));
    foam.slice(0, 18).forEach(rise);
    put(ctx, hero, 270, 736, { anchor: 0.82, stretch: 1 + 0.012 * wave(t, 4), angle: 0.012 * wave(t, 4, 0.25) });
    if (look.suds !== false) for (const one of suds) {
      const size = one.radius * (0.82 + 0.18 * wave(t, 3, one.phase));
      disc(ctx, one.x, 724 - size * 0.3, size, '#ffffffe6');
      disc(ctx, one.x - size * 0.2, 720 - size * 0.5, size * 0.6, '#ffffff');
    }
    const sweep = ease.sine(0.5 + 0.5 * wave(t, 2));
    const toolX = 120 + sweep * 300;
    const toolY = (look.toolY ?? 500) + 34 * wave(t, 8);
    put(ctx, tool, toolX, toolY, { angle: 0.3 * wave(t, 4, 0.1) });
    for (let ball = 0; ball < 6; ball += 1) disc(ctx, toolX + 40 * wave(t, 4, ball / 6), toolY + 34 + 12 * wave(t, 6, ball / 5), 10 + 6 * wave(t, 5, ball * 0.3), '#ffffffd0');
    look.sparks.forEach(([x, y], index) => {
      const age = wrap(t * 2 + index / look.sparks.length);
      put(ctx, spark, x, y, { scale: Math.max(0.01, Math.sin(between(age, 0, 0.5) * Math.PI)), angle: age });
    });
    foam.slice(18).forEach(rise);
    for (const one of aside) put(ctx, one.sprite, one.x, 790, { anchor: 0.82, angle: 0.04 * wave(t, 2, one.x / 100) });
    headline(ctx, t, look.title);
  };
}
