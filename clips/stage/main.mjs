// The page's side of rendering: sets a scene up, draws it frame by frame and hands the raw frames to the server.
import { SCENES } from './scenes/index.mjs';
import { seeded } from './motion.mjs';
import { planar } from './planar.mjs';
import { SpriteShelf, canvasOf } from './sprites.mjs';

// Never shown: a canvas in the page would be composited for every frame.
const canvas = canvasOf(540, 960);
const ctx = canvas.getContext('2d', { willReadFrequently: true, alpha: false });

async function prepare(clip) {
  await Promise.all([document.fonts.load('700 40px Bricolage'), document.fonts.load('600 20px Geist')]);
  const stage = {
    ctx,
    width: canvas.width,
    height: canvas.height,
    seconds: clip.seconds,
    random: seeded(clip.id),
    sprites: new SpriteShelf(),
  };
  return SCENES[clip.scene](stage, clip.look);
}

function draw(paint, progress) {
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.globalAlpha = 1;
  ctx.globalCompositeOperation = 'source-over';
  paint(progress);
}

async function send(address, frame) {
  const answer = await fetch(address, { method: 'POST', body: frame });
  if (!answer.ok) throw new Error(`${address} refused a frame: ${await answer.text()}`);
}

/** Draws the clip's frames (`only`: their numbers, default all) and posts each as planar YUV to `address`. */
window.renderClip = async (clip, { framesPerSecond, address, only }) => {
  const paint = await prepare(clip);
  const count = Math.round(clip.seconds * framesPerSecond);
  let sent = null;
  for (const number of only ?? Array.from({ length: count }, (_, index) => index)) {
    draw(paint, number / count);
    const frame = planar(ctx.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height);
    await sent; // one frame travels while the next is drawn; never two, so that they arrive in order
    sent = send(address, frame);
  }
  await sent;
};
