// A tiny platform game in big pixels: Pixel Panda runs, jumps over what comes and collects what hangs in the air.
import { between, wave, wrap } from '../motion.mjs';
import { blend, fillAll } from '../paint.mjs';
import { canvasOf } from '../sprites.mjs';
import { headline } from '../words.mjs';

const SCALE = 6;
const WIDE = 90;
const HIGH = 160;
const GROUND = 118;
const PANDA = [
  '..kkk......kkk..', '.kkkkk....kkkkk.', '.kkkwwwwwwwwkkk.', '..kwwwwwwwwwwk..', '.wwwwwwwwwwwwww.', '.wwkkkwwwwkkkww.', 'wwkkwkkwwkkwkkww', 'wwkkkkwwwwkkkkww',
  'wwwkkwwkkwwkkwww', '.wwwwwwkkwwwwww.', '.pwwwkwwwwkwwwp.', '..wwwwkkkkwwww..', '...krrrrrrrrk...', '..kkwwwwwwwwkk..', '.kkkwwwwwwwwkkk.', '.kkwwwwwwwwwwkk.', '...wwwwwwwwww...',
];
const FEET = [['..kkkk....kkkk..', '..kkkk....kkkk..'], ['.kkkk......kkkk.', 'kkkk........kkkk'], ['...kkkk..kkkk...', '....kkkkkkkk....']];
const HEART = ['.rr.rr.', 'rrrrrrr', 'rwrrrrr', '.rrrrr.', '..rrr..', '...r...'];
const BAMBOO = ['.gGg.', '.gGg.', 'ddddd', '.gGg.', '.gGg.', '.gGg.', 'ddddd', '.gGg.', '.gGg.', '.gGg.'];
const COIN = [['.yyyy.', 'yyYYyy', 'yYyyYy', 'yYyyYy', 'yyYYyy', '.yyyy.'], ['..yy..', '.yyYy.', '.yYyy.', '.yYyy.', '.yyYy.', '..yy..'], ['..yy..', '..yy..', '..yy..', '..yy..', '..yy..', '..yy..']];
const INK = { k: '#20182b', w: '#fffdf5', p: '#ff9fb8', r: '#ff4f6d', g: '#57c84d', G: '#a6f07a', d: '#2a7a3a', y: '#ffc928', Y: '#fff0a3' };

function stamp(ctx, rows, x, y) {
  rows.forEach((row, down) => [...row].forEach((dot, across) => {
    if (dot === '.') return;
    ctx.fillStyle = INK[dot];
    ctx.fillRect(Math.round(x) + across, Math.round(y) + down, 1, 1);
  }));
}

/** look: sky [2], hills [2], soil [2], grass, title. Three obstacles and six coins a loop. */
export async function arcade(stage, look) {
  const { ctx, random } = stage;
  const small = canvasOf(WIDE, HIGH);
  const pixel = small.getContext('2d', { willReadFrequently: true });
  const stars = Array.from({ length: 26 }, () => [Math.floor(random() * WIDE), Math.floor(random() * 70), random()]);
  const LAPS = 3;

  return (t) => {
    for (let y = 0; y < HIGH; y += 1) {
      pixel.fillStyle = blend(look.sky[0], look.sky[1], Math.round((y / GROUND) * 9) / 9 > 1 ? 1 : Math.round((y / GROUND) * 9) / 9);
      pixel.fillRect(0, y, WIDE, 1);
    }
    for (const [x, y, phase] of stars) if (wave(t, 4, phase) > -0.2) {
      pixel.fillStyle = '#ffffff';
      pixel.fillRect(x, y + 44, 1, 1);
    }
    for (let x = 0; x < WIDE; x += 1) {
      const far = Math.round(22 + 9 * wave(x / WIDE + t, 2) + 5 * wave(x / WIDE + t, 5, 0.3));
      pixel.fillStyle = look.hills[0];
      pixel.fillRect(WIDE - 1 - x, GROUND - far, 1, far);
      const near = Math.round(10 + 5 * wave(x / WIDE + t * 2, 3, 0.6));
      pixel.fillStyle = look.hills[1];
      pixel.fillRect(WIDE - 1 - x, GROUND - near, 1, near);
    }
    pixel.fillStyle = look.soil[0];
    pixel.fillRect(0, GROUND, WIDE, HIGH - GROUND);
    for (let y = 0; y < 6; y += 1) for (let x = -1; x < 10; x += 1) {
      pixel.fillStyle = look.soil[1];
      pixel.fillRect(Math.round(wrap(x * 10 - t * 360 + (y % 2) * 5, 100)) - 10, GROUND + 5 + y * 7, 8, 5);
    }
    pixel.fillStyle = look.grass;
    pixel.fillRect(0, GROUND, WIDE, 3);
    for (let tuft = 0; tuft < 12; tuft += 1) pixel.fillRect(Math.round(wrap(tuft * 9 - t * 360, 108)) - 9, GROUND - 1, 4, 1);
    const lap = wrap(t * LAPS + 0.45);
    const obstacle = WIDE + 12 - lap * 150;
    stamp(pixel, BAMBOO, obstacle, GROUND - 10);
    const air = between(lap, 0.33, 0.68);
    const jump = Math.round(4 * 36 * air * (1 - air));
    for (let coin = 0; coin < 3; coin += 1) {
      const x = obstacle - 9 + coin * 11;
      if (x > 34) stamp(pixel, COIN[Math.floor(wrap(t * 12 + coin * 0.3) * 3)], x, GROUND - 42 - (coin === 1 ? 7 : 0));
      else if (x > 12) {
        pixel.fillStyle = '#fff6b8';
        const spread = Math.round((34 - x) * 0.5);
        for (const [across, down] of [[-1, -1], [1, -1], [-1, 1], [1, 1]]) pixel.fillRect(38 + across * spread, GROUND - 38 + down * spread, 1, 1);
      }
    }
    const feet = jump > 0 ? FEET[1] : FEET[Math.floor(t * 48) % 2 ? 0 : 2];
    pixel.fillStyle = '#00000040';
    pixel.fillRect(30, GROUND, 16 - Math.round(jump / 6), 1);
    stamp(pixel, [...PANDA, ...feet], 29, GROUND - 19 - jump + (jump === 0 && Math.floor(t * 24) % 2 ? 1 : 0));
    for (let heart = 0; heart < 3; heart += 1) stamp(pixel, HEART, 31 + heart * 10, 50 + Math.round(wave(t, 3, heart * 0.2)));
    fillAll(ctx, '#000000');
    ctx.imageSmoothingEnabled = false;
    ctx.drawImage(small, 0, 0, WIDE * SCALE, HIGH * SCALE);
    ctx.imageSmoothingEnabled = true;
    headline(ctx, t, look.title);
  };
}
