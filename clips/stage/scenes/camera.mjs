// Through a viewfinder: the frame hunts, the focus snaps, the flash fires, and the picture drops onto the pile.
import { between, ease, track, wave, wrap } from '../motion.mjs';
import { baked, contact, disc, fillAll, glow, slab, vertical } from '../paint.mjs';
import { canvasOf, put } from '../sprites.mjs';
import { headline, label } from '../words.mjs';

/** look: colours, light, view {sky [..], hill, sun, objects [{name, x, y, size}]}, subject index, title, ink */
export async function camera(stage, look) {
  const { ctx, sprites } = stage;
  await sprites.load(look.view.objects.map((object) => object.name), look.device);
  const wide = canvasOf(620, 560);
  const paint = wide.getContext('2d', { willReadFrequently: true });
  paint.fillStyle = vertical(paint, look.view.sky, 0, 460);
  paint.fillRect(0, 0, 620, 560);
  glow(paint, look.view.sun.x, look.view.sun.y, 230, look.view.sun.colour, 0.8);
  disc(paint, look.view.sun.x, look.view.sun.y, 54, look.view.sun.colour);
  look.view.hills.forEach(([colour, x, y, across, down]) => {
    paint.fillStyle = colour;
    paint.beginPath();
    paint.ellipse(x, y, across, down, 0, 0, Math.PI * 2);
    paint.fill();
  });
  for (const object of look.view.objects) put(paint, sprites.get(object.name, object.size, { shadow: 0.3, flip: object.flip }), object.x, object.y, { anchor: 0.82 });
  const ground = baked(stage, (wall) => {
    fillAll(wall, vertical(wall, look.colours));
    glow(wall, 270, 500, 460, look.light, 0.6);
  });
  const box = { x: 74, y: 296, width: 392, height: 360 };

  function brackets(x, y, size, colour, width) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.lineCap = 'round';
    for (const [across, down] of [[-1, -1], [1, -1], [1, 1], [-1, 1]]) {
      ctx.beginPath();
      ctx.moveTo(x + across * size, y + down * (size - 20));
      ctx.lineTo(x + across * size, y + down * size);
      ctx.lineTo(x + across * (size - 20), y + down * size);
      ctx.stroke();
    }
  }

  function print(x, y, angle, alpha, shift) {
    ctx.save();
    ctx.globalAlpha = alpha;
    ctx.translate(x, y);
    ctx.rotate(angle);
    ctx.shadowColor = 'rgba(10,5,30,.35)';
    ctx.shadowBlur = 18;
    ctx.shadowOffsetY = 8;
    slab(ctx, -76, -84, 152, 178, 8, '#fffdf8');
    ctx.shadowColor = 'transparent';
    ctx.drawImage(wide, 60 + shift, 60, 420, 400, -66, -74, 132, 128);
    ctx.restore();
  }

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    const shot = wrap(t * 2 + 0.3);
    const pan = 60 * wave(t, 1) + 10 * wave(t, 4);
    const zoom = track(shot, [[0, 1], [0.3, 1.12], [0.52, 1.12], [0.9, 1], [1, 1]]);
    const blurred = track(shot, [[0, 0], [0.12, 0], [0.2, 1], [0.32, 0], [1, 0]]);
    ctx.save();
    ctx.shadowColor = 'rgba(10,5,30,.45)';
    ctx.shadowBlur = 40;
    ctx.shadowOffsetY = 18;
    slab(ctx, box.x - 22, box.y - 22, box.width + 44, box.height + 44, 52, '#14121c');
    ctx.restore();
    slab(ctx, box.x - 22, box.y - 22, box.width + 44, 5, 3, '#ffffff18');
    ctx.save();
    ctx.beginPath();
    ctx.roundRect(box.x, box.y, box.width, box.height, 34);
    ctx.clip();
    ctx.translate(270 + pan, box.y + box.height / 2 + 5 * wave(t, 3));
    ctx.scale(zoom, zoom);
    if (blurred > 0.05) ctx.filter = `blur(${(blurred * 5).toFixed(1)}px)`;
    ctx.drawImage(wide, -310, -280);
    ctx.restore();
    ctx.strokeStyle = '#ffffff40';
    ctx.lineWidth = 1.5;
    for (const share of [1 / 3, 2 / 3]) {
      ctx.beginPath();
      ctx.moveTo(box.x + box.width * share, box.y);
      ctx.lineTo(box.x + box.width * share, box.y + box.height);
      ctx.moveTo(box.x, box.y + box.height * share);
      ctx.lineTo(box.x + box.width, box.y + box.height * share);
      ctx.stroke();
    }
    const locked = shot > 0.34 && shot < 0.72;
    const subject = look.view.objects[look.subject];
    const focusX = 270 + pan + (subject.x - 310) * zoom;
    const focusY = box.y + box.height / 2 + (subject.y - subject.size * 0.35 - 280) * zoom;
    brackets(Math.min(420, Math.max(120, focusX)), Math.min(600, Math.max(350, focusY)), track(shot, [[0, 74], [0.14, 82], [0.32, 56], [1, 60]]), locked ? '#ffd84d' : '#ffffffcc', 4);
    if (look.recording) {
      const on = wave(t, 6) > -0.2;
      slab(ctx, 96, 316, 96, 34, 17, '#00000080');
      if (on) disc(ctx, 116, 333, 8, '#ff4a3d');
      label(ctx, `0:0${Math.floor(t * stage.seconds)}`, 156, 334, { size: 19 });
    } else {
      label(ctx, 'f 1.8   1/250', 270, 324, { size: 18, alpha: 0.95 });
    }
    const flash = between(shot, 0.52, 0.535) - ease.out(between(shot, 0.54, 0.66));
    if (flash > 0 && !look.recording) {
      ctx.globalAlpha = flash;
      slab(ctx, box.x, box.y, box.width, box.height, 34, '#ffffff');
      ctx.globalAlpha = 1;
    }
    const fall = ease.spring(between(shot, 0.6, 0.95));
    contact(ctx, 250, 820, 170, 0.35, 0.2);
    print(150, 770, -0.22, 1, -40);
    print(352, 790, 0.2, 1, 60);
    print(250, 640 + 150 * Math.max(fall, shot < 0.6 ? 1 : 0), shot < 0.6 ? -0.04 : -0.5 + 0.46 * fall, shot > 0.6 ? Math.min(1, fall * 4) : 1, 10);
    headline(ctx, t, look.title);
  };
}
