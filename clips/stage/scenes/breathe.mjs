// A breathing guide: a lotus of light opens for four counts and closes for four, with someone sitting calmly inside it.
import { ease, wave } from '../motion.mjs';
import { baked, contact, disc, fade, fillAll, glow, oval, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

/** look: colours, light, petals [3 colours], person {name, size}, mat [2], friends [{name, x, y, size}], title */
export async function breathe(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.person.name, look.friends.map((friend) => friend.name));
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 270, 480, 440, look.light, 0.8);
    oval(paint, 270, 742, 220, 44, '#00000022');
    oval(paint, 270, 732, 220, 44, vertical(paint, look.mat, 690, 776));
    oval(paint, 270, 728, 196, 36, '#ffffff18');
  });
  const person = sprites.get(look.person.name, look.person.size, { shadow: 0.3 });
  const friends = look.friends.map((friend) => ({ ...friend, sprite: sprites.get(friend.name, friend.size, { shadow: 0.3 }) }));
  const motes = Array.from({ length: 34 }, () => ({ x: random() * 540, y: 200 + random() * 560, phase: random(), size: 1.5 + random() * 3 }));

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    const open = ease.sine(0.5 + 0.5 * wave(t, 2, 0.05));
    for (let layer = 2; layer >= 0; layer -= 1) for (let petal = 0; petal < 10; petal += 1) {
      const turn = ((petal + layer * 0.5) / 10) * Math.PI * 2 + (t * Math.PI * 2) / 10 * (layer % 2 ? -1 : 1);
      const reach = (84 + layer * 42) * (0.74 + 0.36 * open);
      oval(ctx, 270 + Math.cos(turn) * reach, 520 + Math.sin(turn) * reach, 62 + layer * 12, 24 + layer * 5, fade(look.petals[layer], 0.5 - layer * 0.08), turn);
    }
    for (let halo = 0; halo < 3; halo += 1) disc(ctx, 270, 520, (70 + halo * 30) * (0.8 + 0.3 * open), fade('#ffffff', 0.14));
    for (const mote of motes) disc(ctx, mote.x + 18 * wave(t, 1, mote.phase), mote.y - 36 * wave(t, 1, mote.phase + 0.25), mote.size, fade('#ffffff', 0.35 + 0.3 * wave(t, 2, mote.phase)));
    contact(ctx, 270, 738, 130, 0.35, 0.18);
    put(ctx, person, 270, 752 - 10 * open, { anchor: 0.82, stretch: 1 + 0.03 * open });
    for (const friend of friends) put(ctx, friend.sprite, friend.x, friend.y + 7 * wave(t, 2, friend.x / 400), { anchor: 0.82, angle: 0.06 * wave(t, 2, friend.y / 300) });
    headline(ctx, t, look.title);
  };
}
