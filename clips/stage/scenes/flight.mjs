// A hero flies through space: stars streak past, planets drift by, the tail burns.
import { between, ease, track, wave, wrap } from '../motion.mjs';
import { baked, disc, fade, fillAll, glow, ring, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

/** look: colours, light, heading (radians, where the world comes from), hero {name, size, angle}, tail [colours], planets [names], stars colour, title */
export async function flight(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.hero.name, look.planets);
  const sky = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 120, 300, 330, look.light, 0.5);
    glow(paint, 460, 700, 360, look.tail[1], 0.4);
    for (let star = 0; star < 110; star += 1) disc(paint, random() * 540, random() * 960, 0.5 + random() * 1.4, fade('#ffffff', 0.3 + random() * 0.5));
  });
  const hero = sprites.get(look.hero.name, look.hero.size, { shadow: 0.35, flip: look.hero.flip });
  const planets = look.planets.map((name, index) => ({ sprite: sprites.get(name, 92 + random() * 50, { shadow: 0.3 }), phase: index / look.planets.length, lane: index % 2 ? 1 : -1, out: 160 + random() * 50 }));
  const streaks = Array.from({ length: 44 }, () => ({ lane: (random() - 0.5) * 1300, phase: random(), laps: 1 + Math.floor(random() * 3), long: 40 + random() * 150 }));
  const [towardX, towardY] = [Math.cos(look.heading), Math.sin(look.heading)];
  const middle = look.middle ?? 520;

  return (t) => {
    ctx.drawImage(sky, 0, 0);
    ctx.save();
    ctx.translate(270, 480);
    ctx.rotate(look.heading);
    for (const streak of streaks) {
      const x = wrap(streak.phase + t * streak.laps * 2) * 1500 - 750;
      slab(ctx, x, streak.lane, streak.long * (0.5 + streak.laps * 0.4), 2.5, 2, fade(look.stars, 0.16 + streak.laps * 0.13));
    }
    ctx.restore();
    for (const planet of planets) {
      const along = wrap(planet.phase + t) * 1500 - 750;
      const y = middle + towardY * along + towardX * planet.lane * planet.out;
      const clear = between(y, 250, 350); // nothing passes behind the headline
      put(ctx, planet.sprite, 270 + towardX * along - towardY * planet.lane * planet.out, y, { angle: 0.3 * wave(t, 1, planet.phase), alpha: clear, scale: 0.4 + 0.6 * clear });
    }
    const sway = { x: 270 + 22 * wave(t, 2), y: middle + 18 * wave(t, 3, 0.2) };
    const from = { x: sway.x + towardX * look.hero.size * look.hero.tail, y: sway.y + towardY * look.hero.size * look.hero.tail };
    for (let puff = 20; puff >= 0; puff -= 1) {
      const age = wrap(puff / 21 + t * 8);
      const spread = 15 * wave(age * 2.3 + puff * 0.37, 1) * age * 2.2;
      disc(ctx, from.x + towardX * age * 330 - towardY * spread, from.y + towardY * age * 330 + towardX * spread, mixSize(age, look.hero.size), fade(look.tail[age < 0.3 ? 0 : age < 0.62 ? 1 : 2], 0.75 * (1 - age)));
    }
    glow(ctx, from.x, from.y, look.hero.size * 0.5, look.tail[0], 0.6);
    const boost = track(t, [[0, 0], [0.4, 0], [0.5, 1], [0.62, 1], [0.8, 0], [1, 0]], ease.inOut);
    for (let halo = 0; halo < 2; halo += 1) {
      const age = wrap(t * 4 + halo / 2);
      if (boost > 0) ring(ctx, sway.x, sway.y, look.hero.size * (0.4 + age * 0.7), fade('#ffffff', 0.5 * boost * (1 - age)), 5);
    }
    put(ctx, hero, sway.x - towardX * boost * 26, sway.y - towardY * boost * 26, { angle: look.hero.angle + 0.06 * wave(t, 4), stretch: 1 + 0.06 * boost });
    headline(ctx, t, { shade: 'rgba(10,0,50,.5)', ...look.title });
  };
}

const mixSize = (age, size) => size * (0.15 * (1 - age) + 0.05);
