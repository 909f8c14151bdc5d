// A plant grows leaf by leaf out of its pot, is watered, shrinks to a sprout and does it again.
import { between, clamp, ease, track, wave, wrap } from '../motion.mjs';
import { baked, contact, disc, fillAll, glow, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

function leaf(ctx, size, tones) {
  const skin = ctx.createLinearGradient(0, -size * 0.3, size, size * 0.2);
  skin.addColorStop(0, tones[0]);
  skin.addColorStop(1, tones[1]);
  ctx.fillStyle = skin;
  ctx.beginPath();
  ctx.moveTo(0, 0);
  ctx.bezierCurveTo(size * 0.2, -size * 0.46, size * 0.8, -size * 0.42, size, 0);
  ctx.bezierCurveTo(size * 0.76, size * 0.3, size * 0.24, size * 0.32, 0, 0);
  ctx.fill();
  ctx.strokeStyle = '#ffffff38';
  ctx.lineWidth = 2.5;
  ctx.beginPath();
  ctx.moveTo(size * 0.08, 0);
  ctx.quadraticCurveTo(size * 0.5, -size * 0.08, size * 0.88, 0);
  ctx.stroke();
}

/** look: colours, light, table [2], plants [{x, high, leaves, tones [2], pot [3], flower?}], friends [{name, x, size}], title */
export async function grow(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.plants.map((plant) => plant.flower), look.friends.map((friend) => friend.name));
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 400, 330, 420, look.light, 0.85);
    paint.fillStyle = vertical(paint, look.table, 716, 960);
    paint.fillRect(0, 716, 540, 244);
    slab(paint, 0, 716, 540, 6, 0, '#ffffff40');
    for (const plant of look.plants) contact(paint, plant.x, 752, 90, 0.42, 0.2);
  });
  const friends = look.friends.map((friend) => ({ ...friend, sprite: sprites.get(friend.name, friend.size, { shadow: 0.3, flip: friend.flip }) }));
  const drops = Array.from({ length: 34 }, () => ({ x: random() * 480 + 30, phase: random(), long: 14 + random() * 14 }));
  const motes = Array.from({ length: 22 }, () => ({ x: random() * 540, y: 240 + random() * 470, phase: random() }));

  function plant(one, grown, t) {
    const top = 640;
    const sway = (share) => 20 * share ** 2 * wave(t, 2, one.x / 540);
    const stem = one.high * grown;
    ctx.strokeStyle = one.tones[1];
    ctx.lineWidth = 9;
    ctx.lineCap = 'round';
    ctx.beginPath();
    for (let step = 0; step <= 12; step += 1) {
      const share = step / 12;
      ctx.lineTo(one.x + 12 * Math.sin(share * 5 + one.x) * share + sway(share * grown), top - stem * share);
    }
    ctx.stroke();
    for (let index = 0; index < one.leaves; index += 1) {
      const share = (index + 0.7) / one.leaves;
      const open = ease.spring(clamp((grown - share * 0.82) / 0.3));
      if (open <= 0.01) continue;
      const side = index % 2 ? 1 : -1;
      const along = Math.min(1, (share * one.high) / Math.max(1, stem));
      ctx.save();
      ctx.translate(one.x + 12 * Math.sin(along * 5 + one.x) * along + sway(along * grown), top - share * one.high);
      ctx.scale(side * open, open);
      ctx.rotate(-0.62 + 0.34 * (1 - share) + 0.06 * wave(t, 3, index * 0.2));
      leaf(ctx, one.leaf * (1.1 - 0.4 * share), one.tones);
      ctx.restore();
    }
    const bloom = one.flower ? ease.spring(between(grown, 0.86, 1)) : 0;
    if (bloom > 0.01) put(ctx, sprites.get(one.flower, 116, { shadow: 0.25 }), one.x + 12 * Math.sin(5 + one.x) + sway(1), top - one.high - 14, { scale: bloom, angle: 0.12 * wave(t, 2, 0.3) });
    ctx.fillStyle = vertical(ctx, [one.pot[0], one.pot[1]], 636, 752);
    ctx.beginPath();
    ctx.moveTo(one.x - 66, 656);
    ctx.lineTo(one.x + 66, 656);
    ctx.lineTo(one.x + 48, 752);
    ctx.quadraticCurveTo(one.x, 762, one.x - 48, 752);
    ctx.fill();
    slab(ctx, one.x - 74, 632, 148, 34, 10, one.pot[0]);
    slab(ctx, one.x - 74, 658, 148, 8, 4, '#00000022');
    slab(ctx, one.x - 62, 638, 50, 7, 4, '#ffffff50');
  }

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    for (const mote of motes) disc(ctx, mote.x + 20 * wave(t, 1, mote.phase), mote.y - 30 * wave(t, 1, mote.phase + 0.25), 2 + 2 * Math.max(0, wave(t, 2, mote.phase)), `rgba(255,255,255,${0.3 + 0.3 * wave(t, 3, mote.phase)})`);
    const raining = between(t, 0.3, 0.36) - between(t, 0.56, 0.66);
    if (raining > 0) for (const drop of drops) {
      const y = 240 + wrap(drop.phase + t * 7) * 470;
      slab(ctx, drop.x, y, 4, drop.long, 2, `rgba(120,190,255,${0.7 * raining})`);
    }
    look.plants.forEach((one, index) => {
      const late = index * 0.05;
      plant(one, track(t, [[0, 1], [0.26 + late * 0.4, 1], [0.34 + late * 0.4, 0.1], [0.42 + late, 0.1], [0.84 + late, 1], [1, 1]]), t);
    });
    for (const friend of friends) put(ctx, friend.sprite, friend.x, (friend.y ?? 742) + 8 * wave(t, 2, friend.x / 200), { anchor: 0.82, angle: 0.06 * wave(t, 2, friend.x / 300) });
    headline(ctx, t, look.title);
  };
}
