// A rainy window from inside: drops run down the pane, lights blur behind it, a warm sill in front.
import { ease, wave, wrap } from '../motion.mjs';
import { baked, contact, disc, fade, fillAll, glow, slab, vertical } from '../paint.mjs';
import { canvasOf, put } from '../sprites.mjs';
import { headline } from '../words.mjs';

/** look: sky, city, lamps [colours], frame, sill [2], objects [{name, x, size}], steam {x, y}?, lamp {x, y}?, title */
export async function rain(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.objects.map((object) => object.name));
  const view = canvasOf(540, 960);
  const paint = view.getContext('2d', { willReadFrequently: true });
  fillAll(paint, vertical(paint, look.sky, 0, 680));
  for (let tower = 0; tower < 11; tower += 1) {
    const x = tower * 52 - 20;
    const high = 120 + random() * 210;
    slab(paint, x, 690 - high, 46, high, 6, look.city);
  }
  paint.filter = 'blur(3px)';
  for (let lamp = 0; lamp < 34; lamp += 1) {
    const colour = look.lamps[lamp % look.lamps.length];
    disc(paint, random() * 540, 430 + random() * 250, 7 + random() * 15, fade(colour, 0.32 + random() * 0.3));
  }
  paint.filter = 'none';
  const frame = baked(stage, (wood) => {
    slab(wood, -20, 0, 52, 700, 0, look.frame);
    slab(wood, 508, 0, 52, 700, 0, look.frame);
    wood.fillStyle = look.frame;
    wood.fillRect(0, 0, 540, 30);
    wood.fillRect(263, 346, 14, 354);
    wood.fillRect(0, 346, 540, 12);
    wood.fillStyle = '#00000030';
    wood.fillRect(277, 358, 4, 342);
    wood.fillRect(0, 358, 540, 4);
    wood.fillStyle = vertical(wood, look.sill, 676, 960);
    wood.fillRect(0, 676, 540, 284);
    wood.fillStyle = '#ffffff38';
    wood.fillRect(0, 676, 540, 5);
    if (look.lamp) glow(wood, look.lamp.x, look.lamp.y, 330, '#ffc56b', 0.62);
    for (const object of look.objects) contact(wood, object.x, 742 + (object.y ?? 0), object.size * 0.55, 0.5, 0.18);
  });
  const objects = look.objects.map((object, index) => ({ ...object, index, sprite: sprites.get(object.name, object.size, { shadow: 0.3, flip: object.flip }) }));
  const falls = Array.from({ length: 90 }, () => ({ x: random() * 560, phase: random(), speed: 5 + Math.floor(random() * 4), long: 26 + random() * 40, alpha: 0.12 + random() * 0.2 }));
  const beads = Array.from({ length: 60 }, () => ({ x: 36 + random() * 468, y: 40 + random() * 620, radius: 1.5 + random() * 3.6 }));
  const runs = Array.from({ length: 11 }, () => ({ x: 44 + random() * 452, phase: random(), radius: 4 + random() * 3, sway: random() }));

  return (t) => {
    ctx.drawImage(view, 0, 0);
    ctx.lineWidth = 2;
    for (const fall of falls) {
      const y = wrap(fall.phase + t * fall.speed) * 800 - 80;
      ctx.strokeStyle = `rgba(220,235,255,${fall.alpha})`;
      ctx.beginPath();
      ctx.moveTo(fall.x, y);
      ctx.lineTo(fall.x - 5, y + fall.long);
      ctx.stroke();
    }
    for (const bead of beads) {
      disc(ctx, bead.x, bead.y, bead.radius, 'rgba(255,255,255,.22)');
      disc(ctx, bead.x - bead.radius * 0.3, bead.y - bead.radius * 0.3, bead.radius * 0.35, 'rgba(255,255,255,.6)');
    }
    for (const run of runs) {
      const age = wrap(run.phase + t);
      const y = 20 + 680 * (ease.sine(wrap(age * 3)) + Math.floor(age * 3)) / 3;
      const x = run.x + 5 * Math.sin(y / 46 + run.sway * 6);
      const trail = ctx.createLinearGradient(0, y - 120, 0, y);
      trail.addColorStop(0, 'rgba(255,255,255,0)');
      trail.addColorStop(1, 'rgba(255,255,255,.34)');
      ctx.fillStyle = trail;
      ctx.fillRect(x - run.radius * 0.5, y - 120, run.radius, 120);
      disc(ctx, x, y, run.radius, 'rgba(255,255,255,.5)');
    }
    ctx.drawImage(frame, 0, 0);
    if (look.lamp) glow(ctx, look.lamp.x, look.lamp.y, 190, '#ffd48a', 0.2 + 0.05 * wave(t, 3));
    for (const object of objects) put(ctx, object.sprite, object.x, 756 + (object.y ?? 0), { anchor: 0.8, stretch: 1 + 0.012 * wave(t, 3, object.index * 0.3), angle: (object.angle ?? 0) + 0.014 * wave(t, 2, object.index * 0.4) });
    if (look.steam) for (let wisp = 0; wisp < 5; wisp += 1) {
      const age = wrap(t * 2 + wisp / 5);
      disc(ctx, look.steam.x + 13 * Math.sin(age * 6 + wisp), look.steam.y - age * 130, 8 + age * 17, `rgba(255,255,255,${0.24 * Math.sin(age * Math.PI)})`);
    }
    headline(ctx, t, { shade: 'rgba(10,10,40,.55)', ...look.title });
  };
}
