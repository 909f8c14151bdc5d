// A big friendly creature dances on the spot in a jungle of its own; the ground answers each step.
import { ease, wave, wrap } from '../motion.mjs';
import { baked, contact, disc, fade, fillAll, glow, oval, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

const STEPS = 12;

function frond(ctx, x, y, size, turn, colour) {
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(turn);
  ctx.fillStyle = colour;
  for (let blade = 0; blade < 7; blade += 1) {
    const at = (blade / 7) * size;
    const long = size * 0.42 * Math.sin(((blade + 1) / 8) * Math.PI) + 14;
    for (const side of [-1, 1]) {
      ctx.beginPath();
      ctx.moveTo(at, 0);
      ctx.quadraticCurveTo(at + long * 0.5, side * long * 0.3, at + long * 0.66, side * long);
      ctx.quadraticCurveTo(at + long * 0.86, side * long * 0.3, at + size * 0.16, 0);
      ctx.fill();
    }
  }
  oval(ctx, size * 0.5, 0, size * 0.55, 4, colour);
  ctx.restore();
}

/** look: colours, light, ground [2], fronds [3 colours], hero {name, size}, friends [{name, x, y, size}], title */
export async function stomp(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.hero.name, look.friends.map((friend) => friend.name));
  const jungle = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 270, 420, 400, look.light, 0.8);
    paint.fillStyle = vertical(paint, look.ground, 690, 960);
    paint.beginPath();
    paint.ellipse(270, 960, 520, 262, 0, 0, Math.PI * 2);
    paint.fill();
  });
  const hero = sprites.get(look.hero.name, look.hero.size, { shadow: 0.35 });
  const friends = look.friends.map((friend) => ({ ...friend, sprite: sprites.get(friend.name, friend.size, { shadow: 0.3 }) }));
  const motes = Array.from({ length: 26 }, () => ({ x: random() * 540, y: 260 + random() * 460, phase: random() }));

  return (t) => {
    ctx.drawImage(jungle, 0, 0);
    const beat = wrap(t * STEPS);
    const hop = Math.sin(beat * Math.PI);
    for (let index = 0; index < 5; index += 1) {
      frond(ctx, -20, 430 + index * 76, 190 - index * 12, -0.5 + index * 0.2 + 0.05 * wave(t, 2, index * 0.2), look.fronds[index % 2]);
      frond(ctx, 560, 430 + index * 76, 190 - index * 12, Math.PI + 0.5 - index * 0.2 - 0.05 * wave(t, 2, index * 0.23), look.fronds[(index + 1) % 2]);
    }
    for (const mote of motes) disc(ctx, mote.x + 14 * wave(t, 1, mote.phase), mote.y - 26 * wave(t, 1, mote.phase + 0.25), 2.6, fade(look.light, 0.4 + 0.4 * wave(t, 3, mote.phase)));
    const side = Math.floor(t * STEPS) % 2 ? 1 : -1;
    const shake = ease.out(1 - Math.min(1, beat * 3));
    contact(ctx, 270, 752, 150 - 30 * hop, 0.5, 0.2);
    for (const way of [-1, 1]) for (let puff = 0; puff < 3; puff += 1) {
      disc(ctx, 270 + way * (90 + ease.out(beat) * (30 + puff * 22)), 750 - puff * 7, (15 - puff * 2) * (1 - beat), fade('#fff6dc', 0.5 * (1 - beat)));
    }
    put(ctx, hero, 270 + side * 14 * hop, 768 - 34 * hop, { anchor: 0.87, stretch: 1 + 0.09 * (hop - 0.6) - 0.05 * shake, angle: side * 0.1 * hop });
    frond(ctx, 20, 968, 230, -1.15 + 0.04 * wave(t, 2), look.fronds[2]);
    frond(ctx, 520, 968, 230, Math.PI + 1.15 - 0.04 * wave(t, 2, 0.2), look.fronds[2]);
    friends.forEach((friend, index) => {
      const jump = Math.abs(wave(t, STEPS / 2, index * 0.25));
      contact(ctx, friend.x, friend.y - 6, friend.size * 0.4, 0.35, 0.2);
      put(ctx, friend.sprite, friend.x, friend.y - 24 * jump, { anchor: 0.84, angle: 0.12 * wave(t, 6, index * 0.3), stretch: 1 + 0.06 * jump });
    });
    headline(ctx, t, look.title);
  };
}
