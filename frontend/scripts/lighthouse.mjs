// Asks Lighthouse about the main screens of a running shop: npm run lighthouse -- --base http://127.0.0.1:8000
// Accessibility and best practices must be perfect; performance is printed (it needs a quiet machine) and held to with --performance 90.
import { createServer } from "node:net";
import { parseArgs } from "node:util";
import lighthouse, { desktopConfig } from "lighthouse";
import { chromium } from "playwright-core";

const { values } = parseArgs({ options: { base: { type: "string", default: "http://127.0.0.1:8000" }, performance: { type: "string", default: "0" } } });
const LEAST = { accessibility: 100, "best-practices": 100, performance: Number(values.performance) };
const SCREENS = ["/", "/search", "/search?q=bluetooth+speaker", await aProduct(), "/saved", "/cart", "/you"];

async function aProduct() {
  const answer = await fetch(`${values.base}/suggest?q=speaker`);
  const { suggestions } = await answer.json();
  return `/p/${suggestions.find(({ kind }) => kind === "product").product_id}`;
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const port = await freePort();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-dev-shm-usage", `--remote-debugging-port=${port}`],
});
let isFine = true;
try {
  for (const [device, config] of Object.entries({ phone: undefined, desk: desktopConfig })) {
    for (const path of SCREENS) {
      const { lhr } = await lighthouse(values.base + path, { port, logLevel: "error", onlyCategories: Object.keys(LEAST) }, config);
      const scores = Object.keys(LEAST).map((name) => [name, Math.round(lhr.categories[name].score * 100)]);
      const broken = Object.keys(LEAST).slice(0, 2).flatMap((name) => lhr.categories[name].auditRefs)
        .map(({ id }) => lhr.audits[id]).filter(({ score, scoreDisplayMode }) => scoreDisplayMode === "binary" && score === 0);
      isFine &&= scores.every(([name, score]) => score >= LEAST[name]);
      console.log(`${device.padEnd(6)} ${path.padEnd(30)} ${scores.map(([name, score]) => `${name} ${String(score).padStart(3)}`).join("  ")}`);
      for (const { title, details } of broken) console.log(`       ${title}: ${(details?.items ?? []).slice(0, 3).map((item) => item.node?.snippet ?? item.description ?? item.url ?? "").join(" | ")}`);
    }
  }
} finally {
  await browser.close();
}
process.exit(isFine ? 0 : 1);
