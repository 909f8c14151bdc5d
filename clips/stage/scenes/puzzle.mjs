// A sliding puzzle: the picture scrambles itself quickly, then somebody patient puts it back.
import { between, ease } from '../motion.mjs';
import { baked, contact, disc, fillAll, glow, halftone, ring, slab, vertical } from '../paint.mjs';
import { canvasOf, put } from '../sprites.mjs';
import { headline } from '../words.mjs';

const SIDE = 3;
const TILE = 128;
const LEFT = 270 - (SIDE * TILE) / 2;

function scramble(random, moves) {
  const board = Array.from({ length: SIDE * SIDE }, (_, index) => index);
  let blank = SIDE * SIDE - 1;
  let last = -1;
  const steps = [];
  while (steps.length < moves) {
    const [x, y] = [blank % SIDE, Math.floor(blank / SIDE)];
    const near = [[x - 1, y], [x + 1, y], [x, y - 1], [x, y + 1]].filter(([column, row]) => column >= 0 && row >= 0 && column < SIDE && row < SIDE).map(([column, row]) => row * SIDE + column).filter((cell) => cell !== last);
    const cell = near[Math.floor(random() * near.length)];
    steps.push({ tile: board[cell], from: cell, to: blank });
    board[blank] = board[cell];
    last = blank;
    blank = cell;
  }
  return steps;
}

/** look: colours, light, board, picture {colours, sun, objects [{name, x, y, size}]}, title */
export async function puzzle(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.picture.objects.map((object) => object.name));
  const top = look.top ?? 306;
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 270, top + 190, 430, look.light, 0.7);
    halftone(paint, '#ffffff30', { from: 600, step: 22, most: 8 });
    paint.shadowColor = 'rgba(10,5,30,.4)';
    paint.shadowBlur = 34;
    paint.shadowOffsetY = 16;
    slab(paint, LEFT - 20, top - 20, SIDE * TILE + 40, SIDE * TILE + 40, 34, look.board);
  });
  const picture = canvasOf(SIDE * TILE, SIDE * TILE);
  const paint = picture.getContext('2d', { willReadFrequently: true });
  paint.fillStyle = vertical(paint, look.picture.colours, 0, SIDE * TILE);
  paint.fillRect(0, 0, 400, 400);
  disc(paint, look.picture.sun.x, look.picture.sun.y, 52, look.picture.sun.colour);
  ring(paint, look.picture.sun.x, look.picture.sun.y, 70, '#ffffff50', 8);
  paint.fillStyle = look.picture.hill;
  paint.beginPath();
  paint.ellipse(200, 420, 330, 150, 0, 0, Math.PI * 2);
  paint.fill();
  for (const object of look.picture.objects) put(paint, sprites.get(object.name, object.size, { shadow: 0.3 }), object.x, object.y);
  const forth = scramble(random, 9);
  const steps = [...forth, ...forth.toReversed().map(({ tile, from, to }) => ({ tile, from: to, to: from }))];
  const moments = steps.map((_, index) => (index < 9 ? [0.06 + index * 0.026, 0.06 + (index + 1) * 0.026] : [0.36 + (index - 9) * 0.06, 0.36 + (index - 9) * 0.06 + 0.045]));

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    const where = Array.from({ length: SIDE * SIDE - 1 }, (_, tile) => ({ x: tile % SIDE, y: Math.floor(tile / SIDE), lift: 0 }));
    steps.forEach(({ tile, from, to }, index) => {
      const share = ease.inOut(between(t, ...moments[index]));
      if (share <= 0) return;
      where[tile].x = (from % SIDE) + ((to % SIDE) - (from % SIDE)) * share;
      where[tile].y = Math.floor(from / SIDE) + (Math.floor(to / SIDE) - Math.floor(from / SIDE)) * share;
      where[tile].lift = Math.sin(share * Math.PI);
    });
    const solved = t < 0.06 || t > 0.92;
    const show = (tile, x, y, scale) => {
      ctx.save();
      ctx.translate(LEFT + (x + 0.5) * TILE, top + (y + 0.5) * TILE);
      ctx.scale(scale, scale);
      ctx.beginPath();
      ctx.roundRect(-TILE / 2 + 3, -TILE / 2 + 3, TILE - 6, TILE - 6, 18);
      ctx.clip();
      ctx.drawImage(picture, (tile % SIDE) * TILE, Math.floor(tile / SIDE) * TILE, TILE, TILE, -TILE / 2, -TILE / 2, TILE, TILE);
      ctx.strokeStyle = '#ffffff60';
      ctx.lineWidth = 5;
      ctx.stroke();
      ctx.restore();
    };
    const cheer = (index) => 1 + 0.07 * Math.sin(between(t, 0.92 + index * 0.006, 0.98 + index * 0.002) * Math.PI);
    where.forEach((tile, index) => show(index, tile.x, tile.y, 1 + 0.04 * tile.lift + (cheer(index) - 1)));
    const last = t < 0.05 ? 1 - ease.in(between(t, 0.02, 0.05)) : ease.back(between(t, 0.9, 0.96));
    if (last > 0.01) show(SIDE * SIDE - 1, SIDE - 1, SIDE - 1, last);
    contact(ctx, 270, 770, 210, solved ? 0.3 : 0.34, 0.1);
    headline(ctx, t, look.title);
  };
}
