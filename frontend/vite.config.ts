import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, gzip as gzipCompress } from "node:zlib";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const brotli = promisify(brotliCompress);
const gzip = promisify(gzipCompress);

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const API = ["/search", "/suggest", "/click", "/events", "/product", "/recommend", "/feed", "/video", "/me", "/personas", "/readyz"];
const BACKEND = process.env["SHOPFEED_API"] ?? "http://127.0.0.1:8000";

/** Writes `sw.js` with the list of this build's shell files, so that the service worker can keep them. */
function serviceWorker(): Plugin {
  return {
    name: "shopfeed-service-worker",
    apply: "build",
    generateBundle(_, bundle) {
      const assets = Object.keys(bundle).filter((name) => /\.(js|css|woff2)$/.test(name) && !name.includes("devanagari"));
      const files = ["/", "/boot.js", ...assets.map((name) => `/${name}`)];
      const version = assets.join("|").split("").reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) >>> 0, 7);
      const source = readFileSync(here("src/app/service-worker.js"), "utf8")
        .replace("__VERSION__", version.toString(36))
        .replace('["__FILES__"]', JSON.stringify(files));
      this.emitFile({ type: "asset", fileName: "sw.js", source });
    },
  };
}

/** What a page, or a language, needs beside the entry, by the first part of the address or the language. */
const CHUNKS = { search: "SearchPage", p: "ProductPage", saved: "SavedPage", you: "YouPage", cart: "CartPage", checkout: "CheckoutPage", hi: "hi" };

/** Tells `boot.js` the files of every page, so that they load beside the entry and not after it. */
function pageChunks(): Plugin {
  return {
    name: "shopfeed-page-chunks",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        const entries = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
        const files = Object.entries(CHUNKS).map(([page, name]) => {
          const chunk = chunks.find((one) => one.name === name);
          if (!chunk) throw new Error(`there is no chunk ${name}`);
          return [page, [chunk.fileName, ...chunk.imports].filter((file) => !entries.has(file))];
        });
        return html.replace('src="/boot.js"', `src="/boot.js" data-chunks='${JSON.stringify(Object.fromEntries(files))}'`);
      },
    },
  };
}

/** Writes a brotli and a gzip twin beside every text file, which the server sends to those who take them. */
function compressed(): Plugin {
  return {
    name: "shopfeed-compressed",
    apply: "build",
    enforce: "post",
    async writeBundle({ dir = "" }, bundle) {
      const names = Object.keys(bundle).filter((name) => /\.(js|css|svg)$/.test(name));
      await Promise.all(names.map(async (name) => {
        const text = await readFile(join(dir, name));
        await writeFile(join(dir, `${name}.br`), await brotli(text));
        await writeFile(join(dir, `${name}.gz`), await gzip(text, { level: 9 }));
      }));
    },
  };
}

/** Without a backend: the sample's clips from their folder, and the mock's own service worker. */
function mockFiles(): Plugin {
  const media = here("../src/shopfeed/videos/sample/media");
  const types: Record<string, string> = { mp4: "video/mp4", webp: "image/webp", js: "text/javascript" };
  return {
    name: "shopfeed-mock-files",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", BACKEND).pathname;
        const file = path === "/mockServiceWorker.js" ? here("node_modules/msw/lib/mockServiceWorker.js")
          : path.startsWith("/media/") ? `${media}/${path.slice(7).replaceAll("/", "")}` : null;
        if (file === null || !existsSync(file)) return next();
        const { size } = statSync(file);
        const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
        const start = Number(from ?? 0);
        const end = to ? Number(to) : size - 1;
        response.writeHead(from === undefined ? 200 : 206, {
          "content-type": types[file.split(".").at(-1) ?? ""] ?? "application/octet-stream",
          "content-length": end - start + 1,
          "accept-ranges": "bytes",
          ...(from === undefined ? {} : { "content-range": `bytes ${start}-${end}/${size}` }),
        });
        createReadStream(file, { start, end }).pipe(response);
      });
    },
  };
}

export default defineConfig(({ mode, command }) => ({
  plugins: [react(), tailwindcss(), pageChunks(), serviceWorker(), compressed(), ...(mode === "mock" ? [mockFiles()] : [])],
  resolve: { alias: { "@": here("src") } },
  build: {
    outDir: here("../src/shopfeed/web/pages"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
  },
  server: {
    // A page that is opened by its address belongs to the single page app, even where the API has the same path.
    proxy: mode === "mock" || command === "build" ? {} : Object.fromEntries(
      [...API, "/media"].map((path) => [path, {
        target: BACKEND,
        bypass: (request) => (request.headers.accept?.includes("text/html") ? "/index.html" : undefined),
      }]),
    ),
  },
  test: {
    environment: "happy-dom",
    environmentOptions: { happyDOM: { url: "http://shopfeed.test/" } },
    setupFiles: ["src/test/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.mjs"],
    restoreMocks: true,
    testTimeout: 20_000,
  },
}));
