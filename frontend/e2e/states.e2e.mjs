// What holds on every screen: room for thumbs, nothing that moves while it loads, letters twice as large, right to left; and small promises of the feed.
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { activeSlide, BASE, journey, openFeed, search, shoot, swipe, swipeToCard, widthTooMuch } from "./browser.mjs";

let pages;
before(async () => {
  const answer = await fetch(`${BASE}/suggest?q=speaker`);
  const { suggestions } = await answer.json();
  const product = suggestions.find(({ kind }) => kind === "product").product_id;
  pages = ["/", "/search", "/search?q=bluetooth+speaker", "/search?q=gift+for+my+mother", `/p/${product}`, "/saved", "/cart", "/you"];
});

/** Goes there and waits until what was asked for is there. */
async function open(page, path) {
  await page.goto(`${BASE}${path}`);
  await page.getByRole("heading").first().waitFor();
  await page.getByRole("status", { name: "Loading" }).first().waitFor({ state: "detached" });
}

/** Controls of less than 44 px, their own area around them counted; links within a sentence and the seek bar may be smaller. */
const small = (page) =>
  page.evaluate(() => {
    const around = (element, pseudo) => {
      const { content, position, width, height } = getComputedStyle(element, pseudo);
      return content !== "none" && position === "absolute" ? [Number.parseFloat(width), Number.parseFloat(height)] : [0, 0];
    };
    return [...document.querySelectorAll("a, button, select, input")]
      .filter((element) => !element.closest("[inert], p") && element.checkVisibility() && element.getBoundingClientRect().width > 1)
      .filter((element) => !element.matches("input[type=range], [href='#content'], input[role=switch], input[type=radio]"))
      .flatMap((element) => {
        const own = element.getBoundingClientRect();
        const sizes = [[own.width, own.height], around(element, "::before"), around(element, "::after")];
        const [width, height] = [0, 1].map((side) => Math.max(...sizes.map((size) => size[side])));
        return Math.min(width, height) < 43.5 ? [`${element.ariaLabel ?? element.textContent.trim().slice(0, 30)} ${Math.round(width)}x${Math.round(height)}`] : [];
      });
  });

describe("every screen", () => {
  it("gives thumbs 44 px", () =>
    journey("phone", async (page) => {
      await openFeed(page);
      for (const path of pages) {
        await open(page, path);
        assert.deepEqual(await small(page), [], path);
      }
    }));

  for (const device of ["phone", "desk"]) {
    it(`does not move while it loads slowly, ${device}`, () =>
      journey(device, async (page, context) => {
        const cdp = await context.newCDPSession(page);
        await cdp.send("Network.enable");
        await cdp.send("Network.emulateNetworkConditions", { latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000, offline: false });
        await page.addInitScript(() => {
          window.shift = 0;
          new PerformanceObserver((list) => list.getEntries().forEach((entry) => entry.hadRecentInput || (window.shift += entry.value)))
            .observe({ type: "layout-shift", buffered: true });
        });
        for (const path of pages) {
          await open(page, path);
          await page.waitForTimeout(600);
          const shift = await page.evaluate(() => window.shift);
          assert.ok(shift <= 0.02, `${path} moved by ${shift}`);
        }
      }));
  }

  for (const [label, change] of Object.entries({ "letters twice as large": () => (document.documentElement.style.fontSize = "200%"), "right to left": () => (document.documentElement.dir = "rtl") })) {
    it(`holds ${label}`, () =>
      journey("phone", async (page) => {
        await openFeed(page);
        for (const path of [...pages, "/checkout"]) {
          await page.goto(`${BASE}${path}`);
          await page.getByRole("heading").first().waitFor();
          await page.evaluate(change);
          await page.waitForTimeout(500);
          await shoot(page, "phone", `${label.replaceAll(" ", "-")}-${path.split(/[/?]/)[1] || "feed"}`);
          assert.ok((await widthTooMuch(page)) <= 0, `${path} is wider than the screen`);
        }
      }));
  }
});

describe("small promises", () => {
  it("says in words that an address leads nowhere, and to programs as a problem", () =>
    journey("phone", async (page) => {
      const answer = await page.goto(`${BASE}/nowhere`);
      await page.getByRole("heading", { name: "This is gone" }).waitFor();
      const problem = await page.request.get(`${BASE}/nowhere`, { headers: { accept: "application/json" } });

      assert.equal(answer.status(), 404);
      assert.equal(problem.headers()["content-type"], "application/problem+json");
    }));

  it("says of an address that cannot be read that nothing is there", () =>
    journey("phone", async (page) => {
      await page.goto(`${BASE}/p/%E0%A4%A`);
      await page.getByRole("heading", { name: "This is gone" }).waitFor();
    }));

  it("takes any words for a search, and stays within the screen", () =>
    journey("phone", async (page) => {
      await openFeed(page);
      for (const odd of ["<img src=x onerror=alert(1)>", "verylongwordwithoutanyspaces".repeat(6), "👟🎉", "جوتے"]) {
        await page.goto(`${BASE}/search?q=${encodeURIComponent(odd)}`);
        await page.getByRole("heading", { level: 1, name: odd }).waitFor();
        await page.getByRole("combobox", { name: "Sort by" }).waitFor();
        assert.ok((await widthTooMuch(page)) <= 0, odd);
      }
    }));

  it("asks for the first page of the feed once, before the application is there", () =>
    journey("phone", async (page) => {
      const asked = [];
      page.on("request", (request) => new URL(request.url()).pathname === "/feed/me" && asked.push(request.url()));
      await page.goto(`${BASE}/`);
      await page.getByRole("feed").waitFor();

      assert.equal(asked.filter((url) => !url.includes("cursor")).length, 1);
    }));

  it("likes at a double tap, with a heart, and remembers the sound", () =>
    journey("phone", async (page) => {
      await openFeed(page);
      const { width, height } = page.viewportSize();
      await page.touchscreen.tap(width / 2, height / 3);
      await page.touchscreen.tap(width / 2, height / 3);
      await page.locator(".animate-heart").first().waitFor();
      await activeSlide(page).getByRole("button", { name: /^Like/, pressed: true }).waitFor();

      await activeSlide(page).getByRole("button", { name: /Turn sound on/ }).click();
      await page.reload();
      await activeSlide(page).getByRole("button", { name: /Turn sound off/ }).waitFor();
    }));

  it("stops while one looks at another tab, and goes on after it", () =>
    journey("phone", async (page) => {
      const show = (state) =>
        page.evaluate((now) => {
          Object.defineProperty(document, "visibilityState", { configurable: true, get: () => now });
          document.dispatchEvent(new Event("visibilitychange"));
        }, state);
      const playing = (isWanted) =>
        page.waitForFunction((wanted) => wanted === [...document.querySelectorAll("video")].some((video) => !video.paused), isWanted);
      await openFeed(page);
      await playing(true);

      await show("hidden");
      await playing(false);
      await show("visible");
      await playing(true);
    }));

  it("speaks Hindi throughout, what the shop says included", () =>
    journey("phone", async (page) => {
      await page.goto(`${BASE}/`);
      await page.getByRole("button", { name: "हाँ, मेरे लिए चुनें" }).click();
      await page.goto(`${BASE}/search?q=bluetooth+speaker+under+3000`);
      await page.getByRole("button", { name: "हटाएँ: ₹3,000 तक" }).waitFor();
      await page.goto(`${BASE}/`);
      await page.getByRole("feed").waitFor();
      for (let step = 0; step < 40 && !(await activeSlide(page).getByRole("button", { name: "ये क्यों?" }).isVisible()); step += 1) {
        await swipe(page);
        await page.waitForTimeout(600);
      }
      await activeSlide(page).getByRole("heading", { name: "क्योंकि आपने “bluetooth speaker under 3000” खोजा" }).waitFor();
      await page.goto(`${BASE}/you`);
      await page.getByText("आपने “bluetooth speaker under 3000” खोजा").first().waitFor();

      await page.getByText("English", { exact: true }).click();

      await page.getByText("You searched “bluetooth speaker under 3000”").first().waitFor();
    }, { locale: "hi-IN" }));

  it("keeps the focus where something was waved away, and brought back", () =>
    journey("desk", async (page) => {
      await openFeed(page);
      await page.goto(`${BASE}/search?q=bluetooth+speaker`);
      await page.getByRole("article").first().waitFor();
      await page.goto(`${BASE}/`);
      await page.getByRole("feed").waitFor();
      await swipeToCard(page);
      const focused = () => page.evaluate(() => document.activeElement?.ariaLabel || document.activeElement?.textContent);

      await activeSlide(page).getByRole("button", { name: /^Not interested/ }).first().press("Enter");
      await activeSlide(page).getByRole("button", { name: "Undo" }).waitFor();
      assert.equal(await focused(), "Undo");
      await page.keyboard.press("Enter");
      await activeSlide(page).getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
      assert.match(await focused(), /^Not interested/);
    }));

  it("comes back from a product to the same place in the results", () =>
    journey("phone", async (page) => {
      await openFeed(page);
      await page.getByRole("link", { name: "Search" }).first().click();
      await search(page, "bluetooth speaker");
      const far = page.getByRole("article").nth(14);
      await far.scrollIntoViewIfNeeded();
      const top = await page.evaluate(() => scrollY);
      await far.getByRole("link").click();
      await page.getByRole("button", { name: "Back", exact: true }).click();
      await far.waitFor();
      await page.waitForTimeout(300);

      assert.ok(top > 400);
      assert.ok(Math.abs((await page.evaluate(() => scrollY)) - top) < 80);
    }));

  it("shows the videos of a product beside its picture", () =>
    journey("phone", async (page) => {
      await openFeed(page);
      await page.goto(`${BASE}/search?q=bluetooth+speaker`);
      await page.getByRole("article").first().getByRole("link").click();
      await page.getByRole("button", { name: /^Picture 2 of/ }).click();
      await page.getByRole("button", { name: /^Picture 2 of/, current: true }).or(page.locator("[aria-current=true]", { has: page.locator("img[src^='/media/']") })).first().waitFor();
      await shoot(page, "phone", "gallery");

      await page.getByRole("region", { name: "Pictures" }).getByRole("button", { name: /^Watch the video/ }).first().click();

      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }));
});
