// One day in a few seconds: sun and moon arc over a lake, the sky goes through its colours, clouds drift, stars come out.
import { blendStops } from './sky-colours.mjs';
import { clamp, wave, wrap } from '../motion.mjs';
import { disc, fade, fillAll, glow, vertical } from '../paint.mjs';
import { canvasOf, put } from '../sprites.mjs';
import { headline } from '../words.mjs';

const WATER = 640;

/** look: hours [[moment, top, middle, horizon]...] (first and last alike), ridges [[colour, base, high]], deep, shore, title */
export async function sky(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load('chair');
  const chair = sprites.get('chair', 104, { filter: 'brightness(.42) saturate(.8)' });
  const stars = Array.from({ length: 120 }, () => ({ x: random() * 540, y: random() * 520, size: 0.6 + random() * 1.6, phase: random() }));
  const clouds = Array.from({ length: 7 }, (_, index) => ({ x: random() * 760, y: 250 + index * 40 + random() * 20, size: 0.7 + random() * 0.9, laps: 1 }));
  const ridges = look.ridges.map(([colour, base, high]) => ({ colour, base, high, phases: [random(), random(), random()] }));
  const shapeOf = (ridge, x) => ridge.base - ridge.high * (0.5 + 0.3 * wave(x / 540, 1.3, ridge.phases[0]) + 0.16 * wave(x / 540, 3.1, ridge.phases[1]) + 0.05 * wave(x / 540, 7.7, ridge.phases[2]));
  const firs = Array.from({ length: 26 }, () => ({ x: random() * 540, high: 26 + random() * 44 }));

  const upper = canvasOf(540, 960); // what the water reflects
  const mirror = upper.getContext('2d', { willReadFrequently: true });

  function above(t) {
    const colours = blendStops(look.hours, t);
    fillAll(ctx, vertical(ctx, colours, 0, WATER));
    const night = clamp(-wave(t, 1, look.noon ?? 0.05) * 1.8);
    for (const star of stars) disc(ctx, wrap(star.x + t * 60 - 30, 540), star.y, star.size, fade('#ffffff', night * (0.55 + 0.45 * wave(t, 7, star.phase))));
    const turn = t * Math.PI * 2 + Math.PI * 2 * ((look.noon ?? 0.05) + 0.5);
    const sunX = 270 + Math.cos(turn) * 250;
    const sunY = WATER + 30 + Math.sin(turn) * 336;
    glow(ctx, sunX, sunY, 270, '#ffd489', 0.85);
    disc(ctx, sunX, sunY, 44, '#fff3cf');
    const moonX = 540 - sunX;
    const moonY = 2 * (WATER + 30) - sunY;
    glow(ctx, moonX, moonY, 150, '#bcd0ff', 0.6);
    disc(ctx, moonX, moonY, 32, '#f2f5ff');
    disc(ctx, moonX - 9, moonY - 6, 7, '#d5ddf5');
    disc(ctx, moonX + 10, moonY + 9, 5, '#d5ddf5');
    for (const cloud of clouds) {
      const x = wrap(cloud.x + t * 760 * cloud.laps, 760) - 130;
      ctx.fillStyle = fade(colours[2], 0.5);
      ctx.beginPath();
      ctx.roundRect(x, cloud.y, 150 * cloud.size, 22 * cloud.size, 11);
      ctx.roundRect(x + 30 * cloud.size, cloud.y - 14 * cloud.size, 74 * cloud.size, 28 * cloud.size, 14);
      ctx.fill();
    }
    ridges.forEach((ridge, index) => {
      ctx.fillStyle = ridge.colour;
      ctx.beginPath();
      ctx.moveTo(0, WATER);
      for (let x = 0; x <= 540; x += 5) ctx.lineTo(x, shapeOf(ridge, x));
      ctx.lineTo(540, WATER);
      ctx.fill();
      if (index === ridges.length - 1) for (const fir of firs) {
        const foot = shapeOf(ridge, fir.x) + 8;
        ctx.beginPath();
        ctx.moveTo(fir.x, foot - fir.high);
        ctx.lineTo(fir.x - fir.high * 0.24, foot);
        ctx.lineTo(fir.x + fir.high * 0.24, foot);
        ctx.fill();
      }
    });
    return { colours, night };
  }

  return (t) => {
    const { colours } = above(t);
    mirror.drawImage(ctx.canvas, 0, 0);
    ctx.save();
    ctx.beginPath();
    ctx.rect(0, WATER, 540, 320);
    ctx.clip();
    for (let band = 0; band < 80; band += 1) {
      const y = WATER + band * 4;
      const shift = 2.5 * (1 + band / 14) * wave(t, 6, band * 0.13);
      ctx.drawImage(upper, 0, Math.max(0, WATER - 4 - band * 5), 540, 4, shift, y, 540, 4);
    }
    ctx.fillStyle = vertical(ctx, [fade(colours[0], 0.25), fade(look.deep, 0.92)], WATER, 960);
    ctx.fillRect(0, WATER, 540, 320);
    for (let glint = 0; glint < 26; glint += 1) {
      const y = WATER + 10 + glint * 8;
      const wide = 20 + 60 * Math.abs(wave(t, 4, glint * 0.31));
      ctx.fillStyle = fade('#ffffff', 0.1 * (1 - glint / 30));
      ctx.fillRect(270 + 190 * wave(glint * 0.37, 1, 0.2) - wide / 2, y, wide, 2);
    }
    ctx.restore();
    ctx.fillStyle = look.shore;
    ctx.beginPath();
    ctx.ellipse(60, 1000, 500, 262, 0, 0, Math.PI * 2);
    ctx.fill();
    put(ctx, chair, 150, 752, { anchor: 0.86 });
    headline(ctx, t, { shade: 'rgba(0,0,40,.35)', ...look.title });
  };
}
