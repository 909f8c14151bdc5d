// What the stage's page may read: our scenes, the object sprites and the fonts. Frames come back by POST.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { dirname, extname, join, normalize } from 'node:path';

const HERE = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const OBJECTS = require('@iconify-json/fluent-emoji/icons.json');
const TYPES = { '.html': 'text/html; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8' };

/** The SVG of an object: our own drawing in objects/, or else the one of Fluent Emoji. Raises on an unknown name. */
export function objectSvg(name) {
  const drawn = join(HERE, 'objects', `${name}.svg`);
  if (existsSync(drawn)) return readFileSync(drawn, 'utf8');
  const icon = OBJECTS.icons[name] ?? OBJECTS.icons[OBJECTS.aliases?.[name]?.parent];
  if (!icon) throw new Error(`no object named '${name}' in objects/ or @iconify-json/fluent-emoji`);
  const width = icon.width ?? OBJECTS.width ?? 32;
  const height = icon.height ?? OBJECTS.height ?? 32;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="640" height="640" viewBox="0 0 ${width} ${height}">${icon.body}</svg>`;
}

async function answer(path) {
  if (path.startsWith('/sprite/')) return ['image/svg+xml', objectSvg(path.slice(8).replace(/\.svg$/, ''))];
  if (path.startsWith('/font/')) {
    const [, , family, axes] = path.split('/');
    const file = `@fontsource-variable/${family}/files/${family}-latin-${axes}-normal.woff2`;
    return ['font/woff2', await readFile(require.resolve(file))];
  }
  const file = normalize(join(HERE, path));
  if (!file.startsWith(join(HERE, 'stage'))) throw new Error(`nothing at ${path}`);
  return [TYPES[extname(file)] ?? 'application/octet-stream', await readFile(file)];
}

async function bytesOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

/** Serves the stage on a free port; `onFrame(id, pixels)` is awaited before the page draws on. */
export async function serveStage(onFrame) {
  const server = createServer(async (request, response) => {
    try {
      const path = new URL(request.url, 'http://stage').pathname;
      if (request.method === 'POST') {
        await onFrame(path.slice('/frame/'.length), await bytesOf(request));
        response.writeHead(204).end();
        return;
      }
      const [type, body] = await answer(path);
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    } catch (error) {
      response.writeHead(404).end(String(error.message));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
