// A birthday: confetti tumbles for ever, balloons climb, the cake bounces and its candle burns.
import { ease, wave, wrap } from '../motion.mjs';
import { baked, contact, fade, fillAll, glow, oval, rays, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

function balloon(ctx, x, y, size, colour, sway) {
  ctx.strokeStyle = '#ffffff90';
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.moveTo(x, y + size);
  ctx.bezierCurveTo(x - 14 * sway, y + size * 1.6, x + 16 * sway, y + size * 2.1, x - 6 * sway, y + size * 2.8);
  ctx.stroke();
  const skin = ctx.createRadialGradient(x - size * 0.3, y - size * 0.4, size * 0.1, x, y, size * 1.2);
  skin.addColorStop(0, '#ffffff');
  skin.addColorStop(0.24, colour);
  skin.addColorStop(1, fade(colour, 0.86));
  oval(ctx, x, y, size * 0.82, size, skin, 0.06 * sway);
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.moveTo(x, y + size * 0.95);
  ctx.lineTo(x - 7, y + size * 1.12);
  ctx.lineTo(x + 7, y + size * 1.12);
  ctx.fill();
}

/** look: colours, light, confetti [colours], balloons [colours], hero, guests [names], table, title */
export async function party(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.hero, look.guests);
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    rays(paint, 270, 540, 14, fade(look.light, 0.2), 0.1);
    glow(paint, 270, 540, 420, look.light, 0.6);
    paint.fillStyle = vertical(paint, look.table, 724, 960);
    paint.beginPath();
    paint.ellipse(270, 980, 470, 256, 0, 0, Math.PI * 2);
    paint.fill();
  });
  const hero = sprites.get(look.hero, 256, { shadow: 0.35 });
  const guests = look.guests.map((name) => sprites.get(name, 132, { shadow: 0.35 }));
  const flakes = Array.from({ length: 110 }, (_, index) => ({
    x: random() * 560 - 10, phase: random(), laps: 1 + Math.floor(random() * 2), colour: look.confetti[index % look.confetti.length],
    size: 7 + random() * 9, flips: 3 + Math.floor(random() * 5), sway: 10 + random() * 26, lean: random() * 3,
  }));
  const balloons = look.balloons.map((colour, index, all) => ({ colour, x: index % 2 ? 540 - 30 - (index * 44) / all.length : 30 + (index * 44) / all.length, phase: index * 0.37, size: 42 + random() * 16 }));

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    for (const one of balloons) balloon(ctx, one.x + 14 * wave(t, 2, one.phase), 1120 - wrap(t + one.phase) * 1400, one.size, one.colour, wave(t, 2, one.phase));
    const drawFlake = (flake) => {
      const y = wrap(flake.phase + t * flake.laps) * 1020 - 30;
      ctx.save();
      ctx.translate(flake.x + flake.sway * wave(t, flake.laps * 3, flake.phase), y);
      ctx.rotate(flake.lean + wave(t, 2, flake.phase));
      ctx.scale(1, wave(t, flake.flips, flake.phase));
      slab(ctx, -flake.size / 2, -flake.size * 0.35, flake.size, flake.size * 0.7, 2, flake.colour);
      ctx.restore();
    };
    flakes.slice(0, 66).forEach(drawFlake);
    guests.forEach((sprite, index) => {
      const side = index % 2 ? 1 : -1;
      const hop = Math.abs(wave(t, 6, index * 0.25));
      contact(ctx, 270 + side * 172, 764, 70, 0.35, 0.2);
      put(ctx, sprite, 270 + side * 172, 772 - hop * 30, { anchor: 0.82, stretch: 1 + 0.05 * hop, angle: side * 0.06 });
    });
    const hop = Math.abs(wave(t, 6, 0.125));
    contact(ctx, 270, 742, 140, 0.45, 0.18);
    put(ctx, hero, 270, 766 - hop * 16, { anchor: 0.86, stretch: 1 + 0.06 * (hop - 0.5) });
    glow(ctx, 270, 560 - hop * 16, 90, '#ffd56b', 0.34 + 0.1 * wave(t, 11));
    flakes.slice(66).forEach(drawFlake);
    headline(ctx, t, { ...look.title });
    if (look.bunting) for (let flag = 0; flag < 9; flag += 1) {
      const x = 30 + flag * 60;
      const y = 34 + 26 * Math.sin((flag / 8) * Math.PI) + 3 * wave(t, 3, flag * 0.2);
      ctx.fillStyle = look.confetti[flag % look.confetti.length];
      ctx.beginPath();
      ctx.moveTo(x - 25, y);
      ctx.lineTo(x + 25, y);
      ctx.lineTo(x + 3 * ease.sine(wave(t, 2, flag)), y + 42);
      ctx.fill();
    }
  };
}
