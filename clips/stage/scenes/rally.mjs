// A rally: the shuttle or ball flies from side to side in true arcs with a trail, and each side strikes on time.
import { between, ease, mix, wave, wrap } from '../motion.mjs';
import { baked, contact, disc, fade, fillAll, glow, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { headline } from '../words.mjs';

/** look: colours, light, court [2], lines, ball {name, size}, left and right {name, size, flip?}, net?, stumps?, shots, arc, title */
export async function rally(stage, look) {
  const { ctx, sprites } = stage;
  await sprites.load(look.ball.name, look.left.name, look.right.name);
  const ground = baked(stage, (paint) => {
    fillAll(paint, vertical(paint, look.colours, 0, 700));
    glow(paint, 270, 330, 420, look.light, 0.6);
    for (let lamp = 0; lamp < 4; lamp += 1) glow(paint, 75 + lamp * 130, 60, 110, '#ffffff', 0.35);
    paint.fillStyle = vertical(paint, look.court, 668, 960);
    paint.fillRect(0, 668, 540, 292);
    paint.fillStyle = look.lines;
    paint.beginPath();
    paint.moveTo(40, 690);
    paint.lineTo(500, 690);
    paint.lineTo(660, 960);
    paint.lineTo(640, 960);
    paint.lineTo(488, 698);
    paint.lineTo(52, 698);
    paint.lineTo(-100, 960);
    paint.lineTo(-120, 960);
    paint.fill();
    if (look.net) {
      slab(paint, 262, 520, 16, 210, 6, look.net);
      paint.strokeStyle = fade(look.net, 0.55);
      paint.lineWidth = 2;
      for (let row = 0; row < 8; row += 1) {
        paint.beginPath();
        paint.moveTo(252, 530 + row * 15);
        paint.lineTo(288, 524 + row * 15);
        paint.stroke();
      }
    }
    if (look.stumps) for (let stump = 0; stump < 3; stump += 1) slab(paint, 442 + stump * 17, 596, 8, 122, 4, look.stumps);
  });
  const ball = sprites.get(look.ball.name, look.ball.size, { shadow: 0.2 });
  const players = { left: sprites.get(look.left.name, look.left.size, { shadow: 0.35, flip: look.left.flip }), right: sprites.get(look.right.name, look.right.size, { shadow: 0.35, flip: look.right.flip }) };
  const shots = look.shots ?? 4;
  const from = { x: 118, y: 560 };
  const to = { x: 422, y: 560 };

  function at(moment) {
    const place = wrap(moment) * shots;
    const shot = Math.floor(place);
    const flight = place - shot;
    const share = ease.out(flight) * 0.35 + flight * 0.65;
    const high = look.arc ?? 250;
    const start = shot % 2 ? to : from;
    const end = shot % 2 ? from : to;
    return { x: mix(start.x, end.x, share), y: mix(start.y, end.y, share) - 4 * share * (1 - share) * (high - 60 * (shot % 3)), turn: (shot % 2 ? -1 : 1), share };
  }

  function player(side, x, phase) {
    const place = wrap(phase, 2 / shots) * shots;
    const near = Math.min(place, 2 - place);
    const strike = 1 - ease.out(between(near, 0, 0.42));
    const toward = side === 'left' ? 1 : -1;
    contact(ctx, x, 716, 82, 0.42, 0.18);
    put(ctx, players[side], x + toward * 10 * strike, 730 - 22 * strike, { anchor: 0.82, angle: toward * (0.34 * strike - 0.12), stretch: 1 + 0.08 * strike });
  }

  return (t) => {
    ctx.drawImage(ground, 0, 0);
    const now = t + 0.32 / shots;
    player('left', 96, wrap(now));
    player('right', 444, wrap(now + 1 / shots));
    for (let trail = 16; trail > 0; trail -= 1) {
      const past = at(now - trail * 0.0045);
      disc(ctx, past.x, past.y, 12 * (1 - trail / 17), fade('#ffffff', 0.32 * (1 - trail / 17)));
    }
    const ballAt = at(now);
    const ahead = at(now + 0.004);
    contact(ctx, ballAt.x, 722, 40, 0.3, 0.2);
    const heading = Math.atan2(ahead.y - ballAt.y, ahead.x - ballAt.x);
    put(ctx, ball, ballAt.x, ballAt.y, { angle: look.ball.spin ? wave(t, 1) * 0.1 + t * Math.PI * 2 * look.ball.spin : heading + (look.ball.nose ?? 0) });
    const hit = wrap(now * shots);
    if (hit < 0.16) {
      const spark = at(Math.floor(now * shots + 1e-6) / shots + 0.0001);
      for (let ray = 0; ray < 8; ray += 1) {
        const turn = (ray / 8) * Math.PI * 2;
        ctx.strokeStyle = fade(look.spark ?? '#fff3b0', 1 - hit / 0.16);
        ctx.lineWidth = 5;
        ctx.lineCap = 'round';
        ctx.beginPath();
        ctx.moveTo(spark.x + Math.cos(turn) * (18 + hit * 170), spark.y + Math.sin(turn) * (18 + hit * 170));
        ctx.lineTo(spark.x + Math.cos(turn) * (30 + hit * 270), spark.y + Math.sin(turn) * (30 + hit * 270));
        ctx.stroke();
      }
    }
    headline(ctx, t, look.title);
  };
}
