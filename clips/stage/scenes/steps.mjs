// A list in three cards: each card wipes in as a growing circle, its object drops, squashes and settles.
import { between, ease, track, wave, wrap } from '../motion.mjs';
import { baked, contact, disc, fillAll, glow, slab, vertical } from '../paint.mjs';
import { put } from '../sprites.mjs';
import { display, fit, label } from '../words.mjs';

/** look: cards [{colours [2], ink, number, title [lines], note, object, extras [names]}] */
export async function steps(stage, look) {
  const { ctx, sprites } = stage;
  const count = look.cards.length;
  await sprites.load(look.cards.map((card) => [card.object, card.extras ?? []]));
  const cards = look.cards.map((card, index) => ({
    ...card,
    hero: sprites.get(card.object, 268, { shadow: 0.35, flip: card.flip }),
    little: (card.extras ?? []).map((name) => sprites.get(name, 92, { shadow: 0.3 })),
    wall: baked(stage, (paint) => {
      fillAll(paint, vertical(paint, card.colours));
      glow(paint, 270, 430, 420, '#ffffff', 0.3);
      paint.font = display(560, 800);
      paint.textAlign = 'center';
      paint.fillStyle = '#ffffff30';
      paint.fillText(card.number ?? String(index + 1), 270, 668);
      paint.fillStyle = '#00000014';
      paint.fillRect(0, 690, 540, 270);
      const lines = card.title;
      const size = fit(paint, lines, 62);
      lines.forEach((line, row) => {
        paint.font = display(size);
        paint.letterSpacing = `${-0.02 * size}px`;
        paint.fillStyle = card.ink;
        paint.fillText(line, 270, 196 + row * size);
      });
      paint.letterSpacing = '0px';
      label(paint, card.note, 270, 196 + lines.length * size - size * 0.36, { size: 23, fill: card.ink, alpha: 0.72 });
    }),
  }));

  function drawCard(card, age) {
    ctx.drawImage(card.wall, 0, 0);
    const fall = ease.bounce(between(age, 0.06, 0.5));
    const squash = 1 - 0.16 * Math.sin(between(age, 0.21, 0.36) * Math.PI) + 0.05 * Math.sin(between(age, 0.36, 0.5) * Math.PI);
    card.little.forEach((sprite, index) => {
      const side = index % 2 ? 1 : -1;
      const shown = ease.spring(between(age, 0.32 + index * 0.07, 0.85));
      put(ctx, sprite, 270 + side * 168 * shown, 452 + (index > 1 ? 130 : -10) - 16 * wave(age, 1, index * 0.3), { scale: Math.max(0.01, shown), angle: side * 0.2 * shown });
    });
    contact(ctx, 270, 690, 90 + 90 * fall, 0.45, 0.17);
    put(ctx, card.hero, 270, -260 + fall * 976, { anchor: 0.87, stretch: squash, angle: 0.05 * (1 - fall) + 0.02 * wave(age, 1) });
  }

  return (t) => {
    const place = wrap(t + 0.62 / count) * count;
    const index = Math.floor(place) % count;
    const age = place - Math.floor(place);
    const opening = between(age, 0, 0.2);
    const grown = (card, at) => drawCard(card, at);
    if (opening < 1) {
      grown(cards[(index + count - 1) % count], 1);
      ctx.save();
      ctx.beginPath();
      ctx.arc(270, 1000, ease.inOut(opening) * 1080, 0, Math.PI * 2);
      ctx.clip();
      grown(cards[index], Math.max(0, age - 0.02));
      ctx.restore();
    } else {
      grown(cards[index], age);
    }
    cards.forEach((card, dot) => {
      const wide = track(wrap(place - dot + 0.0, count), [[0, 10], [0.2, 34], [1, 34], [1.2, 10]], ease.inOut);
      slab(ctx, 270 - (count * 40) / 2 + dot * 40 + (40 - wide) / 2, 98, wide, 7, 4, cards[index].ink);
    });
  };
}
