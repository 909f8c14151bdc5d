// A route over contour lines: the path draws itself from start to flag while the runner follows it and the climb is plotted.
import { between, clamp, ease, track, wave, wrap } from '../motion.mjs';
import { baked, contact, disc, fade, fillAll, glow, ring, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline, label } from '../words.mjs';

const POINTS = 180;

function heightField(random) {
  const hills = Array.from({ length: 6 }, () => ({ x: random() * 540, y: 260 + random() * 520, wide: 90 + random() * 120, high: 0.5 + random() * 0.7 }));
  return (x, y) => hills.reduce((sum, hill) => sum + hill.high * Math.exp(-((x - hill.x) ** 2 + (y - hill.y) ** 2) / (2 * hill.wide ** 2)), 0);
}

/** Marching squares: the segments where the field crosses `level`. */
function contour(ctx, field, level) {
  const step = 10;
  ctx.beginPath();
  for (let y = 0; y < 960; y += step) for (let x = 0; x < 540; x += step) {
    const corners = [[x, y], [x + step, y], [x + step, y + step], [x, y + step]].map(([a, b]) => [a, b, field(a, b) - level]);
    const cuts = [];
    for (let side = 0; side < 4; side += 1) {
      const [ax, ay, av] = corners[side];
      const [bx, by, bv] = corners[(side + 1) % 4];
      if (av > 0 !== bv > 0) cuts.push([ax + ((bx - ax) * av) / (av - bv), ay + ((by - ay) * av) / (av - bv)]);
    }
    for (let cut = 0; cut + 1 < cuts.length; cut += 2) {
      ctx.moveTo(...cuts[cut]);
      ctx.lineTo(...cuts[cut + 1]);
    }
  }
  ctx.stroke();
}

/** look: colours, light, lines, path [2 colours], stops [[x, y] ...], runner {name, size, flip?}, goal, unit {most, name}, marks [{name, x, y, size}], title */
export async function route(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.runner.name, look.goal, look.marks.map((mark) => mark.name));
  const field = heightField(random);
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 270, 480, 430, look.light, 0.5);
    paint.strokeStyle = look.lines;
    for (let level = 1; level < 15; level += 1) {
      paint.lineWidth = level % 4 ? 1.4 : 2.8;
      contour(paint, field, level * 0.11);
    }
    for (const mark of look.marks) {
      contact(paint, mark.x, mark.y + 2, mark.size * 0.5, 0.3, 0.2);
      put(paint, sprites.get(mark.name, mark.size, { shadow: 0.25 }), mark.x, mark.y, { anchor: 0.8 });
    }
  });
  const runner = sprites.get(look.runner.name, look.runner.size, { shadow: 0.4, flip: look.runner.flip });
  const goal = sprites.get(look.goal, 96, { shadow: 0.35 });
  const stops = look.stops;
  const at = (share) => {
    const place = clamp(share) * (stops.length - 1);
    const index = Math.min(stops.length - 2, Math.floor(place));
    const f = place - index;
    const [p0, p1, p2, p3] = [-1, 0, 1, 2].map((near) => stops[Math.min(stops.length - 1, Math.max(0, index + near))]);
    return [0, 1].map((axis) => 0.5 * (2 * p1[axis] + (p2[axis] - p0[axis]) * f + (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * f ** 2 + (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * f ** 3));
  };
  const stroke = (colour, width, from, to) => {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.lineCap = 'round';
    ctx.lineJoin = 'round';
    ctx.beginPath();
    for (let point = Math.round(from * POINTS); point <= Math.round(to * POINTS); point += 1) ctx.lineTo(...at(point / POINTS));
    ctx.stroke();
  };

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    const run = track(t, [[0, 0.62], [0.34, 1], [0.48, 1], [0.5, 0], [1, 0.62]], ease.linear);
    const fresh = between(t, 0.46, 0.5) - between(t, 0.5, 0.54);
    stroke(fade('#000000', 0.18), 18, 0, 1);
    stroke(look.path[1], 12, 0, 1);
    ctx.setLineDash([2, 18]);
    stroke(fade('#ffffff', 0.9), 4, 0, 1);
    ctx.setLineDash([]);
    ctx.globalAlpha = 1 - fresh;
    if (run > 0.004) stroke(look.path[0], 12, 0, run);
    ctx.globalAlpha = 1;
    const [startX, startY] = at(0);
    disc(ctx, startX, startY, 14, '#ffffff');
    disc(ctx, startX, startY, 8, look.path[0]);
    const [goalX, goalY] = at(1);
    const cheer = Math.sin(between(t, 0.32, 0.48) * Math.PI);
    put(ctx, goal, goalX + 8, goalY + 4, { anchor: 0.82, angle: 0.1 * wave(t, 4), scale: 1 + 0.3 * cheer });
    const [x, y] = at(run);
    const hop = Math.abs(wave(t, 18));
    for (let halo = 0; halo < 2; halo += 1) {
      const age = wrap(t * 4 + halo / 2);
      ring(ctx, x, y, 12 + age * 36, fade(look.path[0], 0.8 * (1 - age)), 4);
    }
    contact(ctx, x, y + 4, 46, 0.45, 0.3);
    put(ctx, runner, x, y + 6 - hop * 12, { anchor: 0.84, angle: 0.06 * wave(t, 9), scale: 1 - fresh });
    slab(ctx, 90, look.meterY ?? 284, 128, 52, 26, fade('#17131c', 0.86));
    label(ctx, `${(run * look.unit.most).toFixed(look.unit.digits ?? 1)} ${look.unit.name}`, 154, (look.meterY ?? 284) + 27, { size: 24, fill: '#ffffff' });
    headline(ctx, t, look.title);
  };
}
