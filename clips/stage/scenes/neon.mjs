// A neon sign warms up on a brick wall: the tubes flicker, catch and hum; the lamp below answers.
import { track, wave } from '../motion.mjs';
import { baked, contact, fillAll, glow, slab, vertical } from '../paint.mjs';
import { canvasOf, put } from '../sprites.mjs';
import { display, fit } from '../words.mjs';

/** look: bricks [2], mortar, floor [2], sign [{text, colour, y, most}], frame colour, objects [{name, x, size}], lamp {x, y, colour} */
export async function neon(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.objects.map((object) => object.name));
  const ground = baked(stage, (paint) => {
    fillAll(paint, look.mortar);
    for (let row = 0; row < 24; row += 1) for (let column = -1; column < 7; column += 1) {
      paint.globalAlpha = 0.75 + random() * 0.25;
      slab(paint, column * 92 + (row % 2) * 46, row * 32, 87, 27, 4, look.bricks[random() < 0.3 ? 1 : 0]);
    }
    paint.globalAlpha = 1;
    const shade = paint.createRadialGradient(270, 380, 120, 270, 420, 560);
    shade.addColorStop(0, 'rgba(5,2,15,.1)');
    shade.addColorStop(1, 'rgba(5,2,15,.86)');
    fillAll(paint, shade);
    paint.fillStyle = vertical(paint, look.floor, 704, 960);
    paint.fillRect(0, 704, 540, 256);
    slab(paint, 0, 704, 540, 6, 0, '#ffffff22');
    for (const object of look.objects) contact(paint, object.x, 748, object.size * 0.5, 0.6, 0.18);
  });
  const objects = look.objects.map((object) => ({ ...object, sprite: sprites.get(object.name, object.size, { shadow: 0.4 }) }));
  const tubes = look.sign.map((sign) => {
    const lit = canvasOf(540, 960);
    const off = canvasOf(540, 960);
    const size = fit(ctx, [sign.text], sign.most, { font: (px) => display(px, 600) });
    for (const [canvas, on] of [[lit, true], [off, false]]) {
      const tube = canvas.getContext('2d', { willReadFrequently: true });
      tube.font = display(size, 600);
      tube.textAlign = 'center';
      tube.lineJoin = 'round';
      const strokes = on ? [[26, sign.colour, 22, 0.55], [10, sign.colour, 8, 0.9], [5, '#ffffff', 0, 1]] : [[6, '#ffffff', 0, 0.16]];
      for (const [width, colour, blur, alpha] of strokes) {
        tube.globalAlpha = alpha;
        tube.filter = blur ? `blur(${blur}px)` : 'none';
        tube.strokeStyle = colour;
        tube.lineWidth = width;
        tube.strokeText(sign.text, 270, sign.y);
      }
    }
    return { ...sign, lit, off };
  });

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    tubes.forEach((tube, index) => {
      const start = 0.5 + index * 0.07;
      const power = track(t, [[0, 1], [0.4 + index * 0.02, 1], [0.41 + index * 0.02, 0], [start, 0], [start + 0.012, 0.8], [start + 0.024, 0.1], [start + 0.05, 0.1], [start + 0.06, 1], [start + 0.075, 0.3], [start + 0.09, 1], [1, 1]], (x) => x) * (0.95 + 0.05 * wave(t, 24, index * 0.3));
      glow(ctx, 270, tube.y - 30, 330, tube.colour, 0.4 * power);
      ctx.drawImage(tube.off, 0, 0);
      ctx.globalAlpha = power;
      ctx.drawImage(tube.lit, 0, 0);
      ctx.globalAlpha = 1;
      ctx.save();
      ctx.translate(0, 704);
      ctx.scale(1, 0.22);
      glow(ctx, 270, 200, 300, tube.colour, 0.3 * power);
      ctx.restore();
    });
    const lamp = 0.85 + 0.15 * wave(t, 2);
    glow(ctx, look.lamp.x, look.lamp.y, 220, look.lamp.colour, 0.5 * lamp);
    for (const object of objects) put(ctx, object.sprite, object.x, 762, { anchor: 0.82, angle: (object.angle ?? 0) + 0.01 * wave(t, 2, object.x / 300) });
    glow(ctx, look.lamp.x, look.lamp.y, 120, look.lamp.colour, 0.22 * lamp);
  };
}
