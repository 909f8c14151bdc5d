// Words on a clip: they stay inside x 90-450, so that no phone crops them, and above the lower 30 %.
import { between, ease } from './motion.mjs';

const MIDDLE = 270;
const WIDEST = 356;

export const display = (size, weight = 700) => `${weight} ${size}px Bricolage`;
export const plain = (size, weight = 600) => `${weight} ${size}px Geist`;

/** The largest size, up to `most`, at which every line fits the safe width. */
export function fit(ctx, lines, most, { width = WIDEST, font = display } = {}) {
  ctx.font = font(100);
  ctx.letterSpacing = '-2px';
  const widest = Math.max(...lines.map((line) => ctx.measureText(line).width));
  return Math.min(most, Math.floor((width / widest) * 100));
}

function letters(ctx, line) {
  const whole = ctx.measureText(line).width;
  return [...line].map((letter, index, all) => ({
    letter,
    x: ctx.measureText(all.slice(0, index + 1).join('')).width - ctx.measureText(letter).width - whole / 2,
  }));
}

function drawLine(ctx, line, x, y, size, { shown, leaving, hop }) {
  ctx.save();
  ctx.beginPath();
  ctx.rect(0, y - size * 1.02, 540, size * 1.36);
  ctx.clip();
  const all = letters(ctx, line);
  all.forEach(({ letter, x: offset }, index) => {
    const late = (index / Math.max(1, all.length)) * 0.45;
    const rise = 1 - ease.back(between(shown, late, late + 0.55));
    const fall = ease.in(between(leaving, late, late + 0.55));
    const jump = Math.sin(between(hop, late, late + 0.55) * Math.PI) * size * 0.1;
    ctx.fillText(letter, x + offset, y + rise * size * 1.4 - fall * size * 1.45 - jump);
  });
  ctx.restore();
}

/**
 * A headline that holds still for reading and moves between: with `then` it swaps to a second text and back,
 * without it its letters hop once a loop. Frame 0 always shows it whole.
 */
export function headline(ctx, t, { lines, then, top = 108, most = 84, fill = '#ffffff', shade, x = MIDDLE, width = WIDEST }) {
  const showing = then && t >= 0.48 && t < 0.97 ? then : lines;
  const size = fit(ctx, showing, most, { width });
  const biggest = then ? Math.max(size, fit(ctx, lines, most, { width })) : size;
  ctx.save();
  ctx.font = display(size);
  ctx.letterSpacing = `${-0.02 * size}px`;
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = fill;
  if (shade) {
    ctx.shadowColor = shade;
    ctx.shadowBlur = 18;
  }
  const state = then
    ? {
        shown: t < 0.48 ? 1 : t < 0.97 ? between(t, 0.48, 0.56) : between(t, 0.945, 1),
        leaving: t < 0.48 ? between(t, 0.42, 0.48) : t < 0.97 ? between(t, 0.9, 0.965) : 0,
        hop: 0,
      }
    : { shown: 1, leaving: 0, hop: between(t, 0.46, 0.6) };
  if (then && t >= 0.97) state.shown = between(t, 0.955, 1) ;
  showing.forEach((line, index) => drawLine(ctx, line, x, top + biggest * (0.8 + index * 0.98), size, state));
  ctx.restore();
}

/** One still line, centred. */
export function label(ctx, text, x, y, { size = 22, fill = '#ffffff', font = plain, align = 'center', alpha = 1 } = {}) {
  ctx.save();
  ctx.globalAlpha *= alpha;
  ctx.font = font(size);
  ctx.letterSpacing = '0px';
  ctx.textAlign = align;
  ctx.textBaseline = 'middle';
  ctx.fillStyle = fill;
  ctx.fillText(text, x, y);
  ctx.restore();
}
