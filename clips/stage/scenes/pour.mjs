// A tall glass fills in layers: the stream falls, the surface rocks, clouds of milk sink through, and it is drunk again.
import { between, ease, track, wave, wrap } from '../motion.mjs';
import { baked, contact, disc, fade, fillAll, glow, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

const GLASS = { left: 178, right: 362, top: 352, foot: 726 };

/** look: colours, light, table [2], layers [{colour, share}] from the bottom, stream colour, cloud colour, aside [{name, x, size}], title */
export async function pour(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.aside.map((one) => one.name));
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 270, 500, 420, look.light, 0.85);
    paint.fillStyle = vertical(paint, look.table, 716, 960);
    paint.fillRect(0, 716, 540, 244);
    slab(paint, 0, 716, 540, 6, 0, '#ffffff40');
    contact(paint, 270, 738, 160, 0.5, 0.16);
    for (const one of look.aside) contact(paint, one.x, 766, one.size * 0.5, 0.4, 0.18);
  });
  const aside = look.aside.map((one) => ({ ...one, sprite: sprites.get(one.name, one.size, { shadow: 0.3 }) }));
  const clouds = Array.from({ length: 16 }, () => ({ x: 0.1 + random() * 0.8, phase: random(), size: 12 + random() * 22, sway: random() }));
  const cubes = [{ x: 226, angle: 0.3, phase: 0.1 }, { x: 306, angle: -0.4, phase: 0.5 }, { x: 268, angle: 0.9, phase: 0.8 }];

  function glassPath(inset) {
    const lean = 16;
    ctx.beginPath();
    ctx.moveTo(GLASS.left + inset, GLASS.top);
    ctx.lineTo(GLASS.right - inset, GLASS.top);
    ctx.lineTo(GLASS.right - lean - inset, GLASS.foot - 24);
    ctx.quadraticCurveTo(GLASS.right - lean - inset - 4, GLASS.foot - inset, GLASS.right - lean - 34, GLASS.foot - inset);
    ctx.lineTo(GLASS.left + lean + 34, GLASS.foot - inset);
    ctx.quadraticCurveTo(GLASS.left + lean + inset + 4, GLASS.foot - inset, GLASS.left + lean + inset, GLASS.foot - 24);
    ctx.closePath();
  }

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    const level = track(t, [[0, 1], [0.3, 1], [0.44, 0.06], [0.5, 0.06], [0.92, 1], [1, 1]], ease.sine);
    const pouring = between(t, 0.48, 0.51) - between(t, 0.88, 0.91);
    const bottom = GLASS.foot - 12;
    const full = bottom - (GLASS.top + 46);
    const surface = bottom - full * level;
    ctx.save();
    glassPath(0);
    ctx.fillStyle = 'rgba(255,255,255,.2)';
    ctx.fill();
    ctx.restore();
    ctx.save();
    glassPath(9);
    ctx.clip();
    let y = bottom;
    look.layers.forEach((layer, index) => {
      const high = Math.min(layer.share * full, Math.max(0, y - surface));
      if (high <= 0) return;
      const rock = (index === look.layers.length - 1 ? 5 : 3) + 5 * pouring;
      ctx.fillStyle = layer.colour;
      ctx.beginPath();
      ctx.moveTo(GLASS.left, y + 14);
      for (let x = GLASS.left; x <= GLASS.right; x += 6) ctx.lineTo(x, y - high + rock * wave(x / 180 + t * 4, 1, index * 0.3));
      ctx.lineTo(GLASS.right, y + 14);
      ctx.fill();
      y -= high;
    });
    for (const cloud of clouds) {
      const age = wrap(cloud.phase + t * 2);
      const depth = surface + 20 + age * full * 0.5;
      if (depth < bottom - 20) disc(ctx, GLASS.left + 20 + cloud.x * 144 + 12 * wave(t, 2, cloud.sway), depth, cloud.size * (0.5 + age), fade(look.cloud, 0.26 * (1 - age) * level));
    }
    for (const cube of cubes) {
      const afloat = Math.max(surface + 16, Math.min(bottom - 28, surface + 16)) + 6 * wave(t, 3, cube.phase);
      ctx.save();
      ctx.translate(cube.x, Math.min(bottom - 26, afloat));
      ctx.rotate(cube.angle + 0.14 * wave(t, 2, cube.phase));
      slab(ctx, -24, -24, 48, 48, 11, 'rgba(255,255,255,.42)');
      slab(ctx, -18, -18, 22, 7, 4, 'rgba(255,255,255,.7)');
      ctx.restore();
    }
    ctx.restore();
    if (pouring > 0) {
      const width = 15 * pouring;
      const topOf = look.title.lines.length > 1 ? 276 : 230;
      ctx.fillStyle = look.stream;
      ctx.beginPath();
      ctx.moveTo(270 - width * 0.7, topOf);
      for (let at = topOf; at <= surface + 10; at += 10) ctx.lineTo(270 - width * (0.7 - (at - topOf) / 1400) + 2 * wave(at / 90 - t * 10, 1), at);
      for (let at = surface + 10; at >= topOf; at -= 10) ctx.lineTo(270 + width * (0.7 - (at - topOf) / 1400) + 2 * wave(at / 90 - t * 10, 1, 0.2), at);
      ctx.fill();
      slab(ctx, 232, topOf - 12, 76, 18, 9, look.spout);
      for (let drop = 0; drop < 6; drop += 1) {
        const age = wrap(t * 12 + drop / 6);
        disc(ctx, 270 + (drop - 2.5) * 15 * age, surface - 26 * Math.sin(age * Math.PI), 4 * (1 - age), look.stream);
      }
    }
    glassPath(0);
    ctx.strokeStyle = 'rgba(255,255,255,.75)';
    ctx.lineWidth = 5;
    ctx.stroke();
    slab(ctx, GLASS.left + 20, GLASS.top + 26, 12, 220, 6, 'rgba(255,255,255,.45)');
    slab(ctx, GLASS.left + 26, GLASS.top + 262, 9, 46, 5, 'rgba(255,255,255,.35)');
    for (const one of aside) put(ctx, one.sprite, one.x, 782, { anchor: 0.82, angle: 0.03 * wave(t, 2, one.x / 200) });
    headline(ctx, t, look.title);
  };
}
