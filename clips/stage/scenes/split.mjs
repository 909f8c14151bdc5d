// Before and after: two versions of one picture, and a handle that sweeps between them.
import { track, wave } from '../motion.mjs';
import { baked, contact, disc, fade, fillAll, glow, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline, label } from '../words.mjs';

const FLOOR = 640;

function curtain(ctx, x, width, colours, top, bottom) {
  const folds = 5;
  for (let fold = 0; fold < folds; fold += 1) {
    const at = x + (fold * width) / folds;
    const cloth = ctx.createLinearGradient(at, 0, at + width / folds, 0);
    cloth.addColorStop(0, colours[1]);
    cloth.addColorStop(0.45, colours[0]);
    cloth.addColorStop(1, colours[1]);
    slab(ctx, at, top, width / folds + 1, bottom - top, [0, 0, 10, 10], cloth);
  }
}

function room(ctx, view, sprites) {
  fillAll(ctx, vertical(ctx, view.wall, 0, FLOOR));
  if (view.panels) for (let x = 20; x < 540; x += 62) slab(ctx, x, 330, 3, FLOOR - 330, 0, view.panels);
  if (view.pane) {
    const { x, y, width, height } = { x: 156, y: 306, width: 228, height: 190, ...view.pane };
    slab(ctx, x - 10, y - 10, width + 20, height + 20, 14, view.pane.frame);
    slab(ctx, x, y, width, height, 8, vertical(ctx, view.pane.sky, y, y + height));
    slab(ctx, x + width / 2 - 4, y, 8, height, 0, view.pane.frame);
    if (view.pane.sun) glow(ctx, x + width * 0.7, y + 60, 220, view.pane.sun, 0.7);
    if (view.curtains) {
      slab(ctx, x - 66, y - 34, width + 132, 9, 5, view.curtains.rod);
      curtain(ctx, x - 58, 92, view.curtains.colours, y - 26, FLOOR - 12);
      curtain(ctx, x + width - 34, 92, view.curtains.colours, y - 26, FLOOR - 12);
    }
  }
  ctx.fillStyle = vertical(ctx, view.floor, FLOOR, 960);
  ctx.fillRect(0, FLOOR, 540, 320);
  slab(ctx, 0, FLOOR - 12, 540, 14, 0, view.skirting ?? '#ffffff30');
  if (view.rug) {
    ctx.fillStyle = view.rug;
    ctx.beginPath();
    ctx.ellipse(270, 764, 228, 52, 0, 0, Math.PI * 2);
    ctx.fill();
    ctx.strokeStyle = '#ffffff50';
    ctx.lineWidth = 5;
    ctx.stroke();
  }
  if (view.light) glow(ctx, view.light.x, view.light.y, 300, view.light.colour, 0.6);
  for (const object of view.objects) {
    if (object.shadow !== 0) contact(ctx, object.x, object.y - 4, object.size * 0.5, 0.4, 0.16);
    put(ctx, sprites.get(object.name, object.size, { shadow: 0.22, flip: object.flip, filter: view.filter }), object.x, object.y, { anchor: object.hung ? 0.5 : 0.82, angle: object.angle ?? 0 });
  }
}

/** look: before and after (each wall, floor, objects, pane?, curtains?, rug?, filter?), names [2], title */
export async function split(stage, look) {
  const { ctx, sprites } = stage;
  await sprites.load(look.before.objects.map((one) => one.name), look.after.objects.map((one) => one.name), 'sparkles');
  const before = baked(stage, (paint) => room(paint, look.before, sprites));
  const after = baked(stage, (paint) => room(paint, look.after, sprites));
  const spark = sprites.get('sparkles', 70);
  const plateHigh = look.title.lines.length * 62 + 26;
  const [first, second] = look.names ?? ['before', 'after'];
  const tag = (text, x, fill, ink) => {
    slab(ctx, x - 48, 92, 96, 36, 18, fill);
    label(ctx, text, x, 111, { size: 20, fill: ink });
  };

  return (t) => {
    const x = track(t, [[0, 270], [0.1, 250], [0.3, 484], [0.44, 470], [0.72, 52], [0.88, 66], [1, 270]]) + 3 * wave(t, 3);
    ctx.drawImage(after, 0, 0);
    look.sparks.forEach(([at, y], index) => put(ctx, spark, at, y, { scale: Math.max(0.01, 0.5 + 0.5 * wave(t, 3, index * 0.37)), angle: 0.3 * wave(t, 1, index * 0.2) }));
    tag(second, 402, '#1c6b4a', '#ffffff');
    ctx.save();
    ctx.beginPath();
    ctx.rect(0, 0, x, 960);
    ctx.clip();
    ctx.drawImage(before, 0, 0);
    tag(first, 138, '#17131c', '#ffffff');
    ctx.restore();
    const edge = ctx.createLinearGradient(x - 26, 0, x + 26, 0);
    edge.addColorStop(0, 'rgba(0,0,0,0)');
    edge.addColorStop(0.5, 'rgba(0,0,0,.28)');
    edge.addColorStop(1, 'rgba(0,0,0,0)');
    ctx.fillStyle = edge;
    ctx.fillRect(x - 26, 0, 52, 960);
    slab(ctx, x - 3, 0, 6, 960, 0, '#ffffff');
    slab(ctx, 70, 146, 400, plateHigh, 34, '#ffffff');
    headline(ctx, t, { top: 158, most: 62, fill: '#17131c', ...look.title });
    disc(ctx, x, 590, 31, fade('#17131c', 0.25));
    disc(ctx, x, 586, 29, '#ffffff');
    ctx.strokeStyle = '#17131c';
    ctx.lineWidth = 5;
    ctx.lineCap = 'round';
    ctx.lineJoin = 'round';
    for (const side of [-1, 1]) {
      ctx.beginPath();
      ctx.moveTo(x + side * 8, 577);
      ctx.lineTo(x + side * 16, 586);
      ctx.lineTo(x + side * 8, 595);
      ctx.stroke();
    }
  };
}
