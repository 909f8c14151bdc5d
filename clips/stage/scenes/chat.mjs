// A conversation that escalates: bubbles pop in one by one, someone types, and it starts again.
import { between, ease, wave, wrap } from '../motion.mjs';
import { baked, disc, fade, fillAll, glow, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { label, plain } from '../words.mjs';

const LEFT = 84;
const RIGHT = 456;
const LINE = 32;

/** look: colours, light, bubbles {mine, theirs, ink, mineInk}, name, face, messages [{mine?, lines, object?}] */
export async function chat(stage, look) {
  const { ctx, sprites } = stage;
  await sprites.load(look.face, look.messages.map((message) => message.object));
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 120, 300, 320, look.light, 0.6);
    glow(paint, 440, 760, 340, look.light, 0.4);
  });
  const face = sprites.get(look.face, 56);
  let top = 178;
  ctx.font = plain(23);
  const messages = look.messages.map((message) => {
    const width = Math.max(...message.lines.map((line) => ctx.measureText(line).width), 0) + 44;
    const high = message.object ? 118 : message.lines.length * LINE + 24;
    const placed = { ...message, width: message.object ? 128 : width, high, y: top };
    top += high + 14;
    return placed;
  });
  const count = messages.length;
  const first = 2;

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    slab(ctx, LEFT, 92, RIGHT - LEFT, 68, 34, fade('#ffffff', 0.9));
    put(ctx, face, LEFT + 38, 126, { angle: 0.08 * wave(t, 3) });
    label(ctx, look.name, LEFT + 76, 117, { size: 23, fill: '#17131c', align: 'left' });
    const moment = (index) => 0.1 + ((index - first) / (count - first)) * 0.66;
    const typing = t > 0.04 && t < 0.76;
    label(ctx, typing ? 'typing...' : 'online', LEFT + 76, 142, { size: 16, fill: '#1c6b4a', align: 'left' });
    const clear = ease.in(between(t, 0.955, 1));
    messages.forEach((message, index) => {
      const shown = index < first ? 1 : ease.spring(between(t, moment(index), moment(index) + 0.12));
      const gone = index < first ? 0 : clear;
      if (shown <= 0.01 || gone >= 1) return;
      const x = message.mine ? RIGHT - message.width : LEFT;
      const y = message.y;
      ctx.save();
      ctx.globalAlpha = Math.min(1, shown * 2) * (1 - gone);
      ctx.translate(message.mine ? RIGHT : LEFT, y + message.high);
      ctx.scale(shown, shown);
      ctx.translate(message.mine ? -RIGHT : -LEFT, -(y + message.high));
      slab(ctx, x, y, message.width, message.high, message.mine ? [26, 26, 6, 26] : [26, 26, 26, 6], message.mine ? look.bubbles.mine : look.bubbles.theirs);
      if (message.object) put(ctx, sprites.get(message.object, 92, { shadow: 0.2 }), x + message.width / 2, y + message.high / 2, { angle: 0.1 * wave(t, 4, index * 0.2) });
      else message.lines.forEach((line, row) => label(ctx, line, x + 22, y + 12 + LINE * (row + 0.5), { size: 23, align: 'left', fill: message.mine ? look.bubbles.mineInk : look.bubbles.ink }));
      ctx.restore();
    });
    const next = messages.findIndex((_, index) => index >= first && t < moment(index));
    if (typing && next >= 0 && !messages[next].mine) {
      slab(ctx, LEFT, messages[next].y, 84, 46, 23, look.bubbles.theirs);
      for (let dot = 0; dot < 3; dot += 1) disc(ctx, LEFT + 24 + dot * 18, messages[next].y + 23 - 5 * Math.max(0, wave(wrap(t * 12 - dot * 0.16), 1)), 5.5, fade('#17131c', 0.5));
    }
  };
}
