// Every screen, in both themes: axe finds nothing, nothing is cut off sideways, and a picture is kept for people to look at.
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { BASE, journey, openFeed, shoot, swipeToCard, violations, widthTooMuch } from "./browser.mjs";

let productId;
before(async () => {
  const answer = await fetch(`${BASE}/search`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "bluetooth speaker", limit: 1 }),
  });
  productId = (await answer.json()).products[0].id;
});

/** A stranger may see no card for long: a search first. */
async function openCard(page) {
  await page.goto(`${BASE}/search?q=bluetooth+speaker`);
  await page.getByRole("article").first().waitFor();
  await page.goto(`${BASE}/`);
  await page.getByRole("feed").waitFor();
  await swipeToCard(page);
}

const SCREENS = {
  "for-you": async () => undefined,
  "shop-card": openCard,
  "search-home": async (page) => page.goto(`${BASE}/search`),
  suggestions: async (page) => {
    await page.goto(`${BASE}/search`);
    await page.getByRole("combobox", { name: "Search for products" }).fill("sho");
    await page.getByRole("option").first().waitFor();
  },
  results: async (page) => {
    await page.goto(`${BASE}/search?q=shoes+for+my+10-year-old+son`);
    await page.getByRole("article").first().waitFor();
  },
  nothing: async (page) => page.goto(`${BASE}/search?q=zzqqx&f=brand%3ANobody`),
  product: async (page) => {
    await page.goto(`${BASE}/p/${productId}`);
    await page.getByRole("heading", { name: "Close to this" }).waitFor();
  },
  missing: async (page) => page.goto(`${BASE}/p/there-is-no-such-product`),
  saved: async (page) => page.goto(`${BASE}/saved`),
  cart: async (page) => page.goto(`${BASE}/cart`),
  checkout: async (page) => page.goto(`${BASE}/checkout`),
  you: async (page) => {
    await page.goto(`${BASE}/you`);
    await page.getByRole("heading", { name: "Try it as somebody else" }).waitFor();
  },
};

for (const device of ["phone", "desk"]) {
  for (const colorScheme of ["light", "dark"]) {
    describe(`${device}, ${colorScheme}`, () => {
      for (const [name, open] of Object.entries(SCREENS)) {
        it(name, () =>
          journey(device, async (page) => {
            await openFeed(page);
            await open(page);
            await page.waitForLoadState("networkidle").catch(() => undefined); // Videos may load for long.
            await shoot(page, device, `screen-${name}-${colorScheme}`);

            assert.deepEqual(await violations(page), []);
            assert.ok((await widthTooMuch(page)) <= 0, "the page is wider than the screen");
          }, { colorScheme, reducedMotion: "reduce" }));
      }
    });
  }
}

describe("narrow and short", () => {
  for (const [label, viewport] of Object.entries({ "320x568": { width: 320, height: 568 }, "844x390": { width: 844, height: 390 }, "3840x2160": { width: 3840, height: 2160 } })) {
    it(label, () =>
      journey("desk", async (page) => {
        await openFeed(page);
        await openCard(page);
        await page.waitForTimeout(600);
        await shoot(page, label, "card");
        for (const path of ["/search?q=shoes", `/p/${productId}`, "/you"]) {
          await page.goto(`${BASE}${path}`);
          await page.getByRole("heading").first().waitFor();
          await page.waitForTimeout(600);
          await shoot(page, label, path.split(/[/?]/)[1]);
          assert.ok((await widthTooMuch(page)) <= 0, `${path} is wider than the screen`);
        }
      }, { viewport }));
  }
});
