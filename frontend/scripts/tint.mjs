// Paints a drawing in another colour: every colour of the object keeps its place between light and dark, its hue becomes the tone's.
// Works in OKLCH (B. Ottosson, 2020), where equal steps look equal; what the object has of other hues stays as it is.

/** A hex colour as [lightness 0-1, chroma, hue in degrees]. */
export function oklch(hex) {
  const [r, g, b] = channels(hex).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, Math.hypot(a, bb), ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360];
}

/** The hex colour nearest to an OKLCH one. */
export function hexOf([lightness, chroma, hue]) {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = linear.map((value) => {
    const clipped = Math.min(Math.max(value, 0), 1);
    return Math.round(255 * (clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055));
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

const HEX = /#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/gi;
const GREY = 0.045; // chroma below which a colour belongs to any object
const SAME_HUE = 55; // degrees around the object's own hue
const SPREAD = 0.85; // of the drawing's own contrast

/** The drawing with its own colour replaced by `tone`; with `isWhole` all of its colours are its own. */
export function tinted(svg, tone, isWhole = false) {
  const colours = (svg.match(HEX) ?? []).map(oklch);
  const own = isWhole ? null : ownHue(colours);
  const isOwn = ([, chroma, hue]) => chroma < GREY || own === null || apart(hue, own) < SAME_HUE;
  const painted = colours.filter(isOwn).map(([lightness]) => lightness);
  const middle = painted.reduce((sum, lightness) => sum + lightness, 0) / Math.max(painted.length, 1);
  const [lightness, chroma, hue] = tone;
  return svg.replace(HEX, (hex) => {
    const colour = oklch(hex);
    if (!isOwn(colour)) return hex;
    const light = Math.min(Math.max(lightness + (colour[0] - middle) * SPREAD, 0.08), 0.985);
    return hexOf([light, chroma * Math.min(1, (1 - light) / 0.12), hue]);
  });
}

/** The hue that most of the drawing's strong colours lie around; null for a grey one. */
function ownHue(colours) {
  const strong = colours.filter(([, chroma]) => chroma >= GREY);
  if (strong.length < colours.length / 4) return null;
  const around = (hue) => strong.filter((other) => apart(other[2], hue) < SAME_HUE / 2).length;
  return strong.map(([, , hue]) => hue).reduce((best, hue) => (around(hue) > around(best) ? hue : best));
}

function apart(one, other) {
  const distance = Math.abs(one - other) % 360;
  return Math.min(distance, 360 - distance);
}

function channels(hex) {
  const digits = hex.length === 4 ? Array.from(hex.slice(1), (digit) => digit + digit) : hex.slice(1).match(/../g);
  return digits.map((pair) => Number.parseInt(pair, 16) / 255);
}
