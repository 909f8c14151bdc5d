// A ride through hills: layers scroll at their own pace, the rider bounces, the light stands still.
import { wave, wrap } from '../motion.mjs';
import { baked, contact, disc, fade, fillAll, glow, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

function ridge(ctx, { base, high, period, bumps }, offset, fill) {
  ctx.fillStyle = fill;
  ctx.beginPath();
  ctx.moveTo(0, 960);
  for (let x = 0; x <= 540; x += 6) {
    const at = (x - offset) / period;
    const height = bumps.reduce((sum, [cycles, share, phase]) => sum + share * wave(at, cycles, phase), 0);
    ctx.lineTo(x, base - high * (0.5 + 0.5 * height));
  }
  ctx.lineTo(540, 960);
  ctx.fill();
}

function heightAt({ base, high, period, bumps }, x, offset) {
  const at = (x - offset) / period;
  return base - high * (0.5 + 0.5 * bumps.reduce((sum, [cycles, share, phase]) => sum + share * wave(at, cycles, phase), 0));
}

/** look: sky [colours], sun {x, y, radius, colour}, layers [{colour, base, high, period, props}], road {y, colour, foot, dash}, rider, title, stars?, rain? (its colour), hop? (px, for what runs) */
export async function ride(stage, look) {
  const { ctx, sprites, random } = stage;
  const direction = look.direction ?? 1;
  await sprites.load(look.rider.name, look.layers.map((layer) => (layer.props ?? []).map((prop) => prop.name)), look.sky.cloud);
  const sky = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.sky, 0, 760));
    glow(paint, look.sun.x, look.sun.y, look.sun.radius * 3.4, look.sun.colour, 0.55);
    disc(paint, look.sun.x, look.sun.y, look.sun.radius, look.sun.colour);
    if (look.stars) for (let star = 0; star < 70; star += 1) disc(paint, random() * 540, random() * 560, 0.6 + random() * 1.4, '#ffffffb0');
  });
  const layers = look.layers.map((layer) => ({
    high: 60,
    bumps: [[1, 0.6, random()], [2, 0.3, random()], [3, 0.12, random()]],
    ...layer,
    props: (layer.props ?? []).map((prop) => ({ ...prop, sprite: sprites.get(prop.name, prop.size, { shadow: 0.25, flip: prop.flip }) })),
  }));
  const rider = sprites.get(look.rider.name, look.rider.size, { shadow: 0.3, flip: look.rider.flip });
  const drops = Array.from({ length: look.rain ? 80 : 0 }, () => ({ x: random() * 560 - 10, phase: random(), laps: 5 + Math.floor(random() * 4), long: 26 + random() * 34, alpha: 0.25 + random() * 0.3 }));
  const puffs = Array.from({ length: 7 }, (_, index) => ({ phase: index / 7, lift: 20 + random() * 40, far: 90 + random() * 90 }));

  return (t) => {
    ctx.drawImage(sky, 0, 0);
    for (let cloud = 0; cloud < 3; cloud += 1) {
      const x = wrap(cloud * 250 + direction * t * 750, 750) - 110;
      const y = 300 + cloud * 52;
      ctx.fillStyle = look.cloud ?? '#ffffff55';
      ctx.beginPath();
      ctx.roundRect(x, y, 130 - cloud * 12, 30, 15);
      ctx.roundRect(x + 24, y - 20, 66, 40, 20);
      ctx.fill();
    }
    for (const layer of layers) {
      const offset = direction * t * layer.period;
      ridge(ctx, layer, offset, vertical(ctx, [layer.colour, layer.foot ?? layer.colour], layer.base - layer.high, layer.base + 200));
      for (const prop of layer.props) {
        for (let copy = -1; copy <= Math.ceil(540 / layer.period) + 1; copy += 1) {
          const x = prop.at * layer.period + wrap(offset, layer.period) + copy * layer.period - layer.period * 0.5;
          if (x < -120 || x > 660) continue;
          put(ctx, prop.sprite, x, heightAt(layer, x, offset) + 8, { anchor: 0.8, angle: wave(t, 2, prop.at) * 0.03 });
        }
      }
    }
    const road = look.road;
    ctx.fillStyle = vertical(ctx, [road.colour, road.foot], road.y, 960);
    ctx.fillRect(0, road.y, 540, 960 - road.y);
    for (let dash = 0; dash < 6; dash += 1) slab(ctx, wrap(dash * 135 + direction * t * 135 * 16, 810) - 135, road.y + 46, 74, 7, 4, road.dash);
    const lift = Math.abs(wave(t, 12)) * (look.hop ?? 5) + wave(t, 3) * 3;
    const tilt = wave(t, look.hop ? 12 : 6, 0.2) * (look.hop ? 0.09 : 0.018);
    contact(ctx, 262, road.y + 22, look.rider.size * 0.52, 0.5, 0.16);
    for (const puff of puffs) {
      const age = wrap(t * 6 + puff.phase);
      disc(ctx, 262 + direction * (look.rider.size * 0.4 + age * puff.far), road.y + 14 - age * puff.lift, 5 + age * 15, look.dust ?? `rgba(255,255,255,${0.3 * (1 - age)})`);
    }
    put(ctx, rider, 262, road.y + 34 - lift, { anchor: 0.82, angle: tilt });
    if (look.rain) for (const drop of drops) {
      const y = wrap(drop.phase + t * drop.laps) * 1100 - 100;
      ctx.strokeStyle = fade(look.rain, drop.alpha);
      ctx.beginPath();
      ctx.moveTo(drop.x, y);
      ctx.lineTo(drop.x + direction * 12, y - drop.long);
      ctx.stroke();
    }
    headline(ctx, t, look.title);
  };
}
