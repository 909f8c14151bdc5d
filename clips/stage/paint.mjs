// Surfaces: backdrops, soft lights and simple shapes that every scene shares.
import { canvasOf } from './sprites.mjs';

/** Paints once onto a canvas of the stage's size and returns it. */
export function baked(stage, paint) {
  const canvas = canvasOf(stage.width, stage.height);
  paint(canvas.getContext('2d', { willReadFrequently: true }));
  return canvas;
}

export function vertical(ctx, colours, top = 0, bottom = 960) {
  const gradient = ctx.createLinearGradient(0, top, 0, bottom);
  colours.forEach((colour, index) => gradient.addColorStop(index / Math.max(1, colours.length - 1), colour));
  return gradient;
}

export function fillAll(ctx, fill) {
  ctx.fillStyle = fill;
  ctx.fillRect(0, 0, 540, 960);
}

/** `colour` must be a six-digit hex; returns it with an opacity. */
export const fade = (colour, alpha) =>
  `${colour}${Math.round(Math.min(1, Math.max(0, alpha)) * 255).toString(16).padStart(2, '0')}`;

/** A share of the way from one six-digit hex colour to another. */
export function blend(from, to, share) {
  const parts = [1, 3, 5].map((at) => {
    const start = parseInt(from.slice(at, at + 2), 16);
    const end = parseInt(to.slice(at, at + 2), 16);
    return Math.round(start + (end - start) * share).toString(16).padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

export function glow(ctx, x, y, radius, colour, alpha = 1) {
  const light = ctx.createRadialGradient(x, y, 0, x, y, radius);
  light.addColorStop(0, fade(colour, alpha));
  light.addColorStop(0.5, fade(colour, alpha * 0.35));
  light.addColorStop(1, fade(colour, 0));
  ctx.fillStyle = light;
  ctx.fillRect(x - radius, y - radius, radius * 2, radius * 2);
}

/** A soft shadow on the floor under an object. */
export function contact(ctx, x, y, radius, alpha = 0.3, flat = 0.2) {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(1, flat);
  glow(ctx, 0, 0, radius, '#140a1e', alpha);
  ctx.restore();
}

export function disc(ctx, x, y, radius, fill) {
  ctx.fillStyle = fill;
  ctx.beginPath();
  ctx.arc(x, y, Math.max(0, radius), 0, Math.PI * 2);
  ctx.fill();
}

export function oval(ctx, x, y, across, down, fill, angle = 0) {
  ctx.fillStyle = fill;
  ctx.beginPath();
  ctx.ellipse(x, y, Math.max(0, across), Math.max(0, down), angle, 0, Math.PI * 2);
  ctx.fill();
}

export function ring(ctx, x, y, radius, colour, width = 4) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.arc(x, y, Math.max(0, radius), 0, Math.PI * 2);
  ctx.stroke();
}

export function slab(ctx, x, y, width, height, radius, fill) {
  ctx.fillStyle = fill;
  ctx.beginPath();
  ctx.roundRect(x, y, width, height, radius);
  ctx.fill();
}

/** Rays from one point, as a backdrop; `turn` in radians. */
export function rays(ctx, x, y, count, colour, turn = 0) {
  ctx.fillStyle = colour;
  for (let index = 0; index < count; index += 1) {
    const start = turn + (index / count) * Math.PI * 2;
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.lineTo(x + Math.cos(start) * 1300, y + Math.sin(start) * 1300);
    ctx.lineTo(x + Math.cos(start + Math.PI / count) * 1300, y + Math.sin(start + Math.PI / count) * 1300);
    ctx.fill();
  }
}

/** A regular field of dots, larger towards the bottom like a printed halftone. */
export function halftone(ctx, colour, { from = 480, step = 18, most = 8 } = {}) {
  ctx.fillStyle = colour;
  for (let y = from; y < 980; y += step) {
    const radius = most * ((y - from) / (960 - from));
    for (let x = ((y - from) / step) % 2 ? step / 2 : 0; x < 560; x += step) {
      ctx.beginPath();
      ctx.arc(x, y, radius, 0, Math.PI * 2);
      ctx.fill();
    }
  }
}
