// Prints the front end's figures against a running shop: npm run measure -- --base http://127.0.0.1:8000 [--swipes 200]
// First load: medians of 5 with a cold cache, slowed down to a mid-range phone. Swiping: desk size, not slowed down.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const { values } = parseArgs({
  options: { base: { type: "string", default: "http://127.0.0.1:8000" }, swipes: { type: "string", default: "200" }, runs: { type: "string", default: "5" } },
});
const PAGES = new URL("../../src/shopfeed/web/pages/", import.meta.url);
const SLOW = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, offline: false };
const CPU = 4;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const kB = (bytes) => bytes / 1_000;

/** gzip size of what index.html itself asks for, by kind. */
async function firstScreen() {
  const html = await readFile(new URL("index.html", PAGES), "utf8");
  const sizes = { js: 0, css: 0 };
  for (const [, path, kind] of html.matchAll(/(?:src|href)="\/([^"]+\.(js|css))"/g)) {
    sizes[kind] += gzipSync(await readFile(new URL(path, PAGES)), { level: 9 }).length;
  }
  return sizes;
}

const OBSERVE = () => {
  window.figures = { lcp: 0, cls: 0, longest: 0, inp: 0 };
  const watch = (type, take, options = {}) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options });
  watch("largest-contentful-paint", (entry) => (window.figures.lcp = entry.startTime));
  watch("layout-shift", (entry) => entry.hadRecentInput || (window.figures.cls += entry.value));
  watch("longtask", (entry) => (window.figures.longest = Math.max(window.figures.longest, entry.duration)));
  watch("event", (entry) => entry.interactionId > 0 && (window.figures.inp = Math.max(window.figures.inp, entry.duration)), { durationThreshold: 16 });
};

async function load(browser) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, serviceWorkers: "block" });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", SLOW);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  await page.addInitScript(OBSERVE);
  await page.goto(`${values.base}/`);
  await page.getByRole("feed").waitFor();
  await page.waitForTimeout(4_000);
  await page.getByRole("button", { name: "Yes, personalise" }).click();
  await page.getByRole("button", { name: /^Like/ }).first().click();
  await page.waitForTimeout(1_000);
  const figures = await page.evaluate(() => window.figures);
  await context.close();
  return figures;
}

async function swipes(browser, count) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.addInitScript(OBSERVE);
  await page.goto(`${values.base}/`);
  await page.getByRole("feed").waitFor();
  await page.getByRole("button", { name: "Yes, personalise" }).click();
  await page.waitForTimeout(2_000);
  const heap = async () => {
    await cdp.send("HeapProfiler.collectGarbage");
    return (await cdp.send("Runtime.getHeapUsage")).usedSize;
  };
  for (let step = 0; step < 5; step += 1) await next(page);
  const before = await heap();
  await page.evaluate(() => {
    window.figures.longest = 0;
    window.frames = 0;
    window.since = performance.now();
    const tick = () => {
      window.frames += 1;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  let videos = 0;
  const starts = [];
  for (let step = 0; step < count; step += 1) {
    const start = await next(page);
    if (start !== null) starts.push(start);
    videos = Math.max(videos, await page.evaluate(() => document.querySelectorAll("video").length));
  }
  const { longest, fps } = await page.evaluate(() => ({ longest: window.figures.longest, fps: (window.frames / (performance.now() - window.since)) * 1_000 }));
  const growth = (await heap()) - before;
  await context.close();
  const slowStart = starts.toSorted((a, b) => a - b)[Math.floor(starts.length * 0.9)] ?? Number.NaN;
  return { longest, fps, growth, videos, slowStart };
}

/** One swipe; how long after settling the video played, null for a card. */
async function next(page) {
  await page.keyboard.press("ArrowDown");
  const start = page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const feed = document.querySelector("[role=feed]");
    const isSettled = () => Math.abs(feed.scrollTop / feed.clientHeight - Math.round(feed.scrollTop / feed.clientHeight)) < 0.001;
    const from = performance.now();
    while (isSettled() && performance.now() - from < 300) await frame();
    while (!isSettled()) await frame();
    const settled = performance.now();
    const video = feed.querySelector("article:not([inert]) video");
    if (!video) return null;
    while ((video.paused || video.readyState < 3) && performance.now() - settled < 3_000) await frame();
    return performance.now() - settled;
  });
  await Promise.all([start, page.waitForTimeout(450)]);
  return start;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-dev-shm-usage", "--autoplay-policy=no-user-gesture-required"],
});
const sizes = await firstScreen();
const loads = [];
for (let run = 0; run < Number(values.runs); run += 1) loads.push(await load(browser));
const swiped = await swipes(browser, Number(values.swipes));
await browser.close();

const of = (name) => median(loads.map((figures) => figures[name]));
const rows = [
  ["JavaScript of the first screen, kB gzip", kB(sizes.js), 120],
  ["CSS, kB gzip", kB(sizes.css), 15],
  ["LCP, ms", of("lcp"), 2_500],
  ["CLS", of("cls"), 0.02],
  ["slowest interaction, ms", of("inp"), 150],
  [`longest task in ${values.swipes} swipes, ms`, swiped.longest, 100],
  [`heap growth in ${values.swipes} swipes, MB`, swiped.growth / 1_000_000, 15],
  ["video plays after settling, nine of ten within, ms", swiped.slowStart, 300],
  ["video elements at once, most", swiped.videos, 5],
  ["frames a second while swiping (at least)", swiped.fps, 55],
];
for (const [name, value, budget] of rows) {
  const isFine = name.includes("at least") ? value >= budget : value <= budget;
  console.log(`${name.padEnd(52)} ${value.toFixed(value < 1 ? 3 : 1).padStart(9)}  budget ${String(budget).padStart(5)}  ${isFine ? "ok" : "over"}`);
}
