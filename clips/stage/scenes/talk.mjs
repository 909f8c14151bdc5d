// A quiet talk: slow light, one thought after the other, nothing else.
import { between, ease, wave } from '../motion.mjs';
import { fade, fillAll, glow, vertical } from '../paint.mjs';
import { display } from '../words.mjs';

/** look: colours, lights [3 colours], thoughts [[lines], ...], ink, size */
export async function talk(stage, look) {
  const { ctx } = stage;
  const count = look.thoughts.length;
  const size = look.size ?? 52;

  function thought(lines, alpha, lift) {
    ctx.save();
    ctx.globalAlpha = alpha;
    ctx.font = display(size, 600);
    ctx.letterSpacing = '-0.6px';
    ctx.textAlign = 'center';
    ctx.fillStyle = look.ink;
    const top = 330 - (lines.length * size * 1.24) / 2 + size;
    lines.forEach((line, row) => ctx.fillText(line, 270, top + row * size * 1.24 + lift));
    ctx.restore();
  }

  return (t) => {
    fillAll(ctx, vertical(ctx, look.colours));
    look.lights.forEach((colour, index) => glow(ctx, 270 + 190 * wave(t, 1, index / 3), 520 + 210 * wave(t, 1, index / 3 + 0.25), 330 + 40 * wave(t, 2, index * 0.3), colour, 0.55));
    const breath = 0.5 + 0.5 * wave(t, 2, -0.25);
    for (let halo = 0; halo < 4; halo += 1) {
      ctx.strokeStyle = fade(look.ink, 0.1 - halo * 0.02);
      ctx.lineWidth = 2;
      ctx.beginPath();
      ctx.arc(270, 630, 60 + halo * 34 + breath * (18 + halo * 12), 0, Math.PI * 2);
      ctx.stroke();
    }
    glow(ctx, 270, 630, 90 + 26 * breath, look.ink, 0.34);
    const place = (t * count + 0.3) % count;
    const index = Math.floor(place);
    const age = place - index;
    const entering = ease.out(between(age, 0, 0.2));
    const leaving = ease.in(between(age, 0.84, 1));
    thought(look.thoughts[index], Math.min(entering, 1 - leaving), 16 * (1 - entering) - 12 * leaving);
  };
}
