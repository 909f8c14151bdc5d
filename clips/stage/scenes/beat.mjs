// A dance floor: bars of light answer the beat, the floor flashes, and the dancers land on it.
import { ease, wave, wrap } from '../motion.mjs';
import { baked, blend, contact, disc, fade, fillAll, glow, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

const BEATS = 12;

/** look: colours, floor [colours], bars [2 colours], dancers [{name, x, size, flip?}], ball?, title */
export async function beat(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.dancers.map((dancer) => dancer.name), 'mirror-ball');
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 270, 420, 400, look.bars[0], 0.35);
  });
  const dancers = look.dancers.map((dancer) => ({ ...dancer, sprite: sprites.get(dancer.name, dancer.size, { shadow: 0.4, flip: dancer.flip }) }));
  const ball = sprites.get('mirror-ball', 110, { shadow: 0.3 });
  const kinds = Array.from({ length: 6 }, () => ({ cycles: 2 + Math.floor(random() * 5), phase: random() }));
  const bars = Array.from({ length: 48 }, (_, index) => kinds[index % 6]); // the circle turns by six bars a loop
  const specks = Array.from({ length: 40 }, () => ({ x: random() * 540, y: 60 + random() * 560, phase: random(), size: 3 + random() * 6 }));

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    const pulse = ease.out(1 - wrap(t * BEATS));
    bars.forEach((bar, index) => {
      const turn = (index / bars.length) * Math.PI * 2 + t * Math.PI * 2 / 8;
      const level = 22 + 54 * Math.abs(wave(t, bar.cycles, bar.phase)) * (0.55 + 0.45 * pulse);
      ctx.strokeStyle = blend(look.bars[0], look.bars[1], 0.5 + 0.5 * Math.sin(turn * 2));
      ctx.lineWidth = 9;
      ctx.lineCap = 'round';
      ctx.beginPath();
      ctx.moveTo(270 + Math.cos(turn) * 176, 548 + Math.sin(turn) * 176);
      ctx.lineTo(270 + Math.cos(turn) * (176 + level), 548 + Math.sin(turn) * (176 + level));
      ctx.stroke();
    });
    disc(ctx, 270, 548, 150 + 12 * pulse, fade(look.bars[1], 0.2));
    for (const speck of specks) disc(ctx, wrap(speck.x + t * 540, 540), speck.y, speck.size * (0.6 + 0.4 * wave(t, 4, speck.phase)), fade('#ffffff', 0.1 + 0.22 * Math.max(0, wave(t, 6, speck.phase))));
    for (let row = 0; row < 6; row += 1) for (let column = -6; column < 6; column += 1) {
      const top = 690 + row ** 1.7 * 15;
      const bottom = 690 + (row + 1) ** 1.7 * 15;
      const spread = (y) => 46 + (y - 690) * 0.34;
      const lit = wrap(row * 5 + column * 3 + Math.floor(t * BEATS) * 7, 11) < 3 ? pulse : 0;
      ctx.fillStyle = blend(look.floor[wrap(row + column, 2)], look.floor[2], lit);
      ctx.beginPath();
      ctx.moveTo(270 + column * spread(top), top);
      ctx.lineTo(270 + (column + 1) * spread(top), top);
      ctx.lineTo(270 + (column + 1) * spread(bottom), bottom);
      ctx.lineTo(270 + column * spread(bottom), bottom);
      ctx.fill();
    }
    put(ctx, ball, 270, 372, { scale: 1 + 0.04 * pulse, angle: 0.1 * wave(t, 2) });
    dancers.forEach((dancer, index) => {
      const hop = Math.abs(wave(t, BEATS / 2, index * 0.25));
      contact(ctx, dancer.x, 738 + (dancer.y ?? 0), dancer.size * 0.34, 0.5, 0.2);
      put(ctx, dancer.sprite, dancer.x + 12 * wave(t, 3, index * 0.3), 758 + (dancer.y ?? 0) - hop * 30, { anchor: 0.84, stretch: 1 + 0.1 * (hop - 0.5), angle: 0.1 * wave(t, 6, index * 0.2) });
    });
    headline(ctx, t, look.title);
  };
}
