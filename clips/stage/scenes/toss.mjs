// Food leaves a vessel in arcs and falls back into it; the vessel answers each throw.
import { between, ease, mix, wave, wrap } from '../motion.mjs';
import { baked, contact, disc, fade, fillAll, glow, oval, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

const FLOOR = 790;

function flames(ctx, t, colour) {
  for (let index = 0; index < 9; index += 1) {
    const x = 270 + (index - 4) * 30;
    const high = 78 + 20 * wave(t, 9, index * 0.37) + 10 * wave(t, 14, index * 0.7) - Math.abs(index - 4) * 5;
    const fire = ctx.createLinearGradient(0, FLOOR - 8 - high, 0, FLOOR - 8);
    fire.addColorStop(0, fade('#ffd75e', 0.1));
    fire.addColorStop(0.6, colour);
    fire.addColorStop(1, '#5b6bff');
    ctx.fillStyle = fire;
    ctx.beginPath();
    const lean = 8 * wave(t, 7, index * 0.31);
    ctx.moveTo(x - 13, FLOOR - 8);
    ctx.bezierCurveTo(x - 26, FLOOR - 8 - high * 0.45, x - 2 + lean, FLOOR - 8 - high * 0.6, x + lean, FLOOR - 8 - high);
    ctx.bezierCurveTo(x + 6 + lean, FLOOR - 8 - high * 0.6, x + 26, FLOOR - 8 - high * 0.45, x + 13, FLOOR - 8);
    ctx.fill();
  }
  slab(ctx, 120, FLOOR - 16, 300, 18, 9, '#241a33');
}

const VESSELS = {
  wok: {
    rim: 600, across: 172,
    back(ctx, tone) {
      oval(ctx, 270, 600, 172, 34, tone.dark);
      oval(ctx, 270, 606, 158, 26, tone.inside);
    },
    front(ctx, tone) {
      slab(ctx, 424, 588, 150, 24, 12, tone.grip);
      ctx.fillStyle = vertical(ctx, [tone.light, tone.body, tone.dark], 600, 712);
      ctx.beginPath();
      ctx.moveTo(98, 600);
      ctx.ellipse(270, 600, 172, 34, 0, Math.PI, 0, true);
      ctx.bezierCurveTo(432, 680, 366, 712, 270, 712);
      ctx.bezierCurveTo(174, 712, 108, 680, 98, 600);
      ctx.fill();
      ctx.strokeStyle = '#ffffff38';
      ctx.lineWidth = 5;
      ctx.beginPath();
      ctx.ellipse(270, 601, 170, 33, 0, Math.PI * 0.95, Math.PI * 0.05, true);
      ctx.stroke();
    },
  },
  bowl: {
    rim: 600, across: 178,
    back(ctx, tone) {
      oval(ctx, 270, 600, 178, 38, tone.dark);
      oval(ctx, 270, 608, 164, 30, tone.inside);
    },
    front(ctx, tone) {
      slab(ctx, 206, 742, 128, 48, 12, tone.dark);
      ctx.fillStyle = vertical(ctx, [tone.light, tone.body, tone.dark], 600, 760);
      ctx.beginPath();
      ctx.moveTo(92, 600);
      ctx.ellipse(270, 600, 178, 38, 0, Math.PI, 0, true);
      ctx.bezierCurveTo(446, 700, 386, 756, 270, 756);
      ctx.bezierCurveTo(154, 756, 94, 700, 92, 600);
      ctx.fill();
      ctx.fillStyle = '#ffffff30';
      for (let dot = 0; dot < 9; dot += 1) {
        const along = (dot - 4) / 4.6;
        disc(ctx, 270 + along * 160, 668 - Math.abs(along) ** 2 * 22, 9 * (1 - 0.4 * Math.abs(along)), '#ffffff45');
      }
    },
  },
  fryer: {
    rim: 560, across: 130,
    back(ctx, tone) {
      slab(ctx, 110, 560, 320, 230, 62, tone.dark);
      oval(ctx, 270, 566, 140, 30, tone.inside);
    },
    front(ctx, tone) {
      ctx.fillStyle = vertical(ctx, [tone.light, tone.body, tone.dark], 566, 772);
      ctx.beginPath();
      ctx.moveTo(110, 610);
      ctx.bezierCurveTo(110, 580, 124, 566, 130, 566);
      ctx.ellipse(270, 566, 140, 30, 0, Math.PI, 0, true);
      ctx.bezierCurveTo(420, 566, 430, 580, 430, 610);
      ctx.lineTo(430, 720);
      ctx.quadraticCurveTo(430, 772, 378, 772);
      ctx.lineTo(162, 772);
      ctx.quadraticCurveTo(110, 772, 110, 720);
      ctx.fill();
      slab(ctx, 140, 640, 260, 106, 26, '#00000030');
      slab(ctx, 210, 682, 120, 26, 13, tone.grip);
      disc(ctx, 226, 618, 8, '#6effb0');
      slab(ctx, 250, 610, 66, 16, 8, '#ffffff50');
    },
  },
};

/** look: colours, light, vessel, tone {body, light, dark, inside, grip}, items [names], flame?, title */
export async function toss(stage, look) {
  const { ctx, sprites, random } = stage;
  await sprites.load(look.items);
  const vessel = VESSELS[look.vessel];
  const wall = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours));
    glow(paint, 270, 480, 430, look.light, 0.75);
    paint.fillStyle = vertical(paint, [look.table, look.tableFoot ?? look.table], FLOOR, 960);
    paint.fillRect(0, FLOOR, 540, 190);
    contact(paint, 270, FLOOR + 4, 260, 0.5, 0.13);
  });
  const items = look.items.map((name, index) => ({
    sprite: sprites.get(name, 104 + random() * 20, { shadow: 0.28 }),
    phase: index / look.items.length,
    side: ((index * 0.618) % 1) * 2 - 1,
    high: 290 - random() * 60,
    turns: random() < 0.5 ? -1 : 1,
  }));
  const throws = look.throws ?? 2;

  return (t) => {
    ctx.drawImage(wall, 0, 0);
    if (look.flame) flames(ctx, t, look.flame);
    const jolt = 6 * Math.abs(wave(t, throws * 3)) * (0.5 + 0.5 * wave(t, throws));
    ctx.save();
    ctx.translate(0, -jolt);
    ctx.rotate(0.012 * wave(t, throws * 2));
    vessel.back(ctx, look.tone);
    ctx.restore();
    for (let wisp = 0; wisp < 4; wisp += 1) {
      const age = wrap(t * 2 + wisp / 4);
      disc(ctx, 270 + (wisp - 1.5) * 52 + 22 * wave(t, 4, wisp * 0.3), vessel.rim - 20 - age * 200, 16 + age * 30, `rgba(255,255,255,${0.2 * Math.sin(age * Math.PI)})`);
    }
    items.forEach((item) => {
      const age = wrap(t * throws + item.phase);
      const flight = between(age, 0, 0.86);
      if (flight >= 1) return;
      const y = vessel.rim + 30 - item.high * 4 * flight * (1 - flight);
      const x = 270 + item.side * mix(vessel.across * 0.3, vessel.across * 0.72, Math.sin(flight * Math.PI));
      put(ctx, item.sprite, x, y, { angle: item.turns * ease.sine(flight) * Math.PI * 2 + item.side * 0.3, scale: 0.72 + 0.3 * Math.sin(flight * Math.PI) });
    });
    ctx.save();
    ctx.translate(0, -jolt);
    ctx.rotate(0.012 * wave(t, throws * 2));
    vessel.front(ctx, look.tone);
    ctx.restore();
    headline(ctx, t, look.title);
  };
}
