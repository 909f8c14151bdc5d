// Rasterises the illustrations that the catalogue names into public/art/<key>.webp; what is there already stays.
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import sharp from "sharp";

const SIZE = 480;
const folder = new URL("../public/art/", import.meta.url);
const keysFile = new URL("../../src/shopfeed/catalogue/art_keys.json", import.meta.url);
const { icons, width, height } = createRequire(import.meta.url)("@iconify-json/fluent-emoji/icons.json");

const keys = [...new Set(JSON.parse(await readFile(keysFile, "utf8")))];
const unknown = keys.filter((key) => !(key in icons));
if (unknown.length > 0) {
  console.error(`art_keys.json names icons that @iconify-json/fluent-emoji does not have: ${unknown.join(", ")}`);
  process.exit(1);
}

/** The object without its margins, standing on the lower edge, so that its shadow touches it. */
async function draw(key) {
  const icon = icons[key];
  const box = `0 0 ${icon.width ?? width} ${icon.height ?? height}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE + 64}" height="${SIZE + 64}" viewBox="${box}">${icon.body}</svg>`;
  const object = await sharp(Buffer.from(svg)).trim().toBuffer();
  await sharp(object)
    .resize(SIZE, SIZE, { fit: "contain", position: "bottom", background: "#0000" })
    .webp({ quality: 80, alphaQuality: 85, effort: 3 })
    .toFile(new URL(`${key}.webp`, folder).pathname);
}

await mkdir(folder, { recursive: true });
const missing = keys.filter((key) => !existsSync(new URL(`${key}.webp`, folder)));
const lanes = Array.from({ length: availableParallelism() }, async () => {
  for (let key = missing.pop(); key !== undefined; key = missing.pop()) await draw(key);
});
const drawn = missing.length;
await Promise.all(lanes);
console.log(`art: ${keys.length} illustrations, ${drawn} drawn now`);
