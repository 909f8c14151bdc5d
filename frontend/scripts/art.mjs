// Rasterises the illustrations that the catalogue names into public/art/<key>.webp, and <key>.<tone>.webp for what comes in
// colours (src/ui/tints.json); what is there already stays. Drawings of our own in art/ stand before those of the set.
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import sharp from "sharp";
import { tinted } from "./tint.mjs";

const SIZE = 480;
const folder = new URL("../public/art/", import.meta.url);
const keysFile = new URL("../../src/shopfeed/catalogue/art_keys.json", import.meta.url);
const ours = new URL("../art/", import.meta.url);
const { art: coloured, whole, tones } = JSON.parse(await readFile(new URL("../src/ui/tints.json", import.meta.url), "utf8"));
const { icons, width, height } = createRequire(import.meta.url)("@iconify-json/fluent-emoji/icons.json");

const keys = [...new Set(JSON.parse(await readFile(keysFile, "utf8")))];
const unknown = keys.filter((key) => !(key in icons));
if (unknown.length > 0) {
  console.error(`art_keys.json names icons that @iconify-json/fluent-emoji does not have: ${unknown.join(", ")}`);
  process.exit(1);
}

async function drawingOf(key) {
  const own = new URL(`${key}.svg`, ours);
  if (existsSync(own)) return readFile(own, "utf8");
  const icon = icons[key];
  const box = `0 0 ${icon.width ?? width} ${icon.height ?? height}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${icon.body}</svg>`;
}

/** The object without its margins, standing on the lower edge, so that its shadow touches it. */
async function draw(svg, file) {
  const sized = svg.replace("<svg ", `<svg width="${SIZE + 64}" height="${SIZE + 64}" `);
  const object = await sharp(Buffer.from(sized)).trim().toBuffer();
  await sharp(object)
    .resize(SIZE, SIZE, { fit: "contain", position: "bottom", background: "#0000" })
    .webp({ quality: 80, alphaQuality: 85, effort: 3 })
    .toFile(file.pathname);
}

await mkdir(folder, { recursive: true });
const wanted = keys.flatMap((key) => [
  { key, tone: null, file: new URL(`${key}.webp`, folder) },
  ...(coloured.includes(key) ? Object.keys(tones).map((tone) => ({ key, tone, file: new URL(`${key}.${tone}.webp`, folder) })) : []),
]);
const missing = wanted.filter(({ file }) => !existsSync(file));
const drawn = missing.length;
const lanes = Array.from({ length: availableParallelism() }, async () => {
  for (let next = missing.pop(); next !== undefined; next = missing.pop()) {
    const svg = await drawingOf(next.key);
    await draw(next.tone === null ? svg : tinted(svg, tones[next.tone], whole.includes(next.key)), next.file);
  }
});
await Promise.all(lanes);
console.log(`art: ${wanted.length} illustrations, ${drawn} drawn now`);
