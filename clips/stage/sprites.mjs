// Objects: SVGs rasterised once at the size they are used, with shadow and blur baked in, so that a frame only copies pixels.

export function canvasOf(width, height) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width);
  canvas.height = Math.ceil(height);
  return canvas;
}

export class SpriteShelf {
  #images = new Map();
  #baked = new Map();

  /** Loads the named objects; `get` then works without waiting. */
  async load(...names) {
    await Promise.all(names.flat(Infinity).filter(Boolean).map((name) => this.#image(name)));
  }

  #image(name) {
    if (!this.#images.has(name)) {
      const image = new Image();
      image.src = `/sprite/${name}.svg`;
      this.#images.set(name, { image, ready: image.decode() });
    }
    return this.#images.get(name).ready;
  }

  /** A sprite of `size` px (its canvas is larger by the padding of its shadow). */
  get(name, size, { shadow = 0, blur = 0, filter = '', flip = false } = {}) {
    const key = [name, Math.round(size), shadow, blur, filter, flip].join('|');
    if (!this.#baked.has(key)) this.#baked.set(key, this.#bake(name, Math.round(size), { shadow, blur, filter, flip }));
    return this.#baked.get(key);
  }

  #bake(name, size, { shadow, blur, filter, flip }) {
    const pad = Math.ceil(size * 0.3 * (shadow > 0 ? 1 : 0) + blur * 3 + 2);
    const canvas = canvasOf(size + pad * 2, size + pad * 2);
    const ctx = canvas.getContext('2d', { willReadFrequently: true });
    const effects = [filter, blur ? `blur(${blur}px)` : ''];
    if (shadow) effects.push(`drop-shadow(0 ${size * 0.06}px ${size * 0.06}px rgba(20, 8, 30, ${shadow}))`);
    ctx.filter = effects.filter(Boolean).join(' ') || 'none';
    if (flip) {
      ctx.translate(canvas.width, 0);
      ctx.scale(-1, 1);
    }
    ctx.imageSmoothingQuality = 'high';
    ctx.drawImage(this.#images.get(name).image, pad, pad, size, size);
    return canvas;
  }
}

/** Draws a sprite centred on (x, y). */
export function put(ctx, sprite, x, y, { scale = 1, stretch = 1, angle = 0, alpha = 1, anchor = 0.5 } = {}) {
  if (alpha <= 0 || scale <= 0) return;
  ctx.save();
  ctx.globalAlpha *= alpha;
  ctx.translate(x, y);
  ctx.rotate(angle);
  ctx.scale(scale / Math.sqrt(stretch), scale * Math.sqrt(stretch));
  ctx.drawImage(sprite, -sprite.width / 2, -sprite.height * anchor);
  ctx.restore();
}
