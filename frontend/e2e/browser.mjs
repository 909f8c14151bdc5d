// The browser of the machine, a phone and a desk, and what every journey needs: a fresh visitor, screenshots, axe.
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after } from "node:test";
import { chromium } from "playwright-core";

export const BASE = process.env.SHOPFEED_BASE ?? "http://127.0.0.1:8000";
const OUTPUT = new URL("../../ci-output/", import.meta.url);
const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const DEVICES = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1440, height: 900 } },
};

let browser;
after(() => browser?.close());

async function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--autoplay-policy=no-user-gesture-required"],
  });
}

/** A visitor who was never here takes the steps; the page must not have thrown anything meanwhile. */
export async function journey(device, steps, options = {}) {
  browser ??= await launch();
  const context = await browser.newContext({ ...DEVICES[device], locale: "en-IN", serviceWorkers: "block", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  try {
    await within(180, steps(page, context));
    assert.deepEqual(errors, []);
  } catch (error) {
    await shoot(page, device, "failure");
    throw error;
  } finally {
    await context.close();
  }
}

/** Opens For You and answers the consent. */
export async function openFeed(page, { agrees = true } = {}) {
  await page.goto(`${BASE}/`);
  await page.getByRole("feed").waitFor();
  await page.getByRole("button", { name: agrees ? "Yes, personalise" : "No, keep it general" }).click();
  await page.getByRole("heading", { name: "Shall the shop learn" }).waitFor({ state: "detached" });
}

/** Fails where steps hang without a step that does: what is awaited inside the page has no limit of its own. */
function within(seconds, steps) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${seconds} s`)), seconds * 1_000);
  });
  return Promise.race([steps, late]).finally(() => clearTimeout(timer));
}

/** The slide that one looks at. */
export const activeSlide = (page) => page.locator("[role=feed] > article:not([inert])");

export async function activeIndex(page) {
  return Number(await activeSlide(page).getAttribute("aria-posinset"));
}

/** One slide on, by key, and waits until it is there. */
export async function swipe(page, key = "ArrowDown") {
  const before = await activeIndex(page);
  await page.keyboard.press(key);
  await page.waitForFunction(
    (old) => document.querySelector("[role=feed] > article:not([inert])")?.getAttribute("aria-posinset") !== String(old),
    before,
  );
  await page.waitForFunction(() => {
    const feed = document.querySelector("[role=feed]");
    return feed && Math.abs(feed.scrollTop / feed.clientHeight - Math.round(feed.scrollTop / feed.clientHeight)) < 0.0005;
  });
}

export const isCard = (page) => activeSlide(page).getByRole("link", { name: /^See (all matches|more like these)$/ }).isVisible();

/** Where the reasons behind the card stand: beside it on a desk, in a sheet on a phone. */
export async function openReasons(page) {
  const name = "Why you see this";
  const why = activeSlide(page).getByRole("button", { name: "Why these?" });
  if (!(await why.isVisible())) return page.getByRole("complementary", { name });
  await why.click();
  return page.getByRole("dialog", { name });
}

/** Swipes on until a shop card stands there; the reason may be asked for. */
export async function swipeToCard(page, reason = /./, most = 40) {
  for (let step = 0; step < most; step += 1) {
    if ((await isCard(page)) && reason.test(await activeSlide(page).getByRole("heading", { level: 2 }).innerText())) return;
    await swipe(page);
    await page.waitForTimeout(600); // As people do: cards keep a distance in time, too.
  }
  throw new Error(`no shop card about ${reason} within ${most} slides`);
}

export async function shoot(page, device, name) {
  await mkdir(OUTPUT, { recursive: true });
  await page.screenshot({ path: new URL(`${device}-${name}.png`, OUTPUT).pathname });
}

/** By how many px the page is wider than the screen. */
export const widthTooMuch = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What axe finds wrong with the page as it stands, one line a finding; the page's own policy stays as strict as it is. */
export async function violations(page) {
  await page.waitForTimeout(500); // Fades count as low contrast while they run.
  await page.evaluate(axeSource);
  const { violations: found } = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.any[0]?.message ?? ""}`));
}

export async function search(page, query) {
  const field = page.getByRole("combobox", { name: "Search for products" });
  await field.fill(query);
  await field.press("Enter");
  await page.getByRole("heading", { level: 1, name: query }).waitFor();
  await page.getByRole("article").first().waitFor();
}
