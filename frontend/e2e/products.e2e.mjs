// What the pages make of what a product's life brings: a price that came down, a history of prices, nothing left to sell.
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { activeSlide, BASE, journey, openFeed, shoot, swipe } from "./browser.mjs";

let product;
before(async () => {
  const answer = await fetch(`${BASE}/suggest?q=speaker`);
  const { suggestions } = await answer.json();
  ({ product } = suggestions.find(({ kind }) => kind === "product"));
});

/** The API's answers of an address, changed on their way to the page. */
const changed = (page, address, change) =>
  page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change(await response.json()) });
  });

const rupees = (amount) => ({ amount_minor: amount * 100, currency: "INR" });

for (const device of ["phone", "desk"]) {
  describe(`a product's life, ${device}`, () => {
    it("says on a card what has come down in price", () =>
      journey(device, async (page) => {
        const reason = {
          text: "You saved it at ₹2,000; now ₹1,499", kind: "price_drop", product_id: product.id, event_id: null, video_id: null, query: null,
          saying: { code: "cheaper_saved", values: { before: rupees(2_000), now: rupees(1_499) } },
        };
        const card = {
          kind: "shop_card", id: "card", slate_id: "c-e2e", position: 1, propensity: 1, cursor: "", card: "back_in_price", query: null, reason,
          products: [{ ...product, price: rupees(1_499), list_price: rupees(2_000), reason }],
        };
        await changed(page, "**/feed/me?limit=6", (feed) => ({ ...feed, items: [feed.items[0], card, ...feed.items.slice(1)] }));
        await openFeed(page);
        await swipe(page);

        const slide = activeSlide(page);
        await slide.getByText("Price drop").waitFor();
        await slide.getByRole("heading", { name: "You saved it at ₹2,000; now ₹1,499" }).waitFor();
        await slide.getByText("25% off").waitFor();
        await shoot(page, device, "back-in-price");
        await slide.getByRole("link", { name: product.name }).click();
        await page.waitForURL(`${BASE}/p/${product.id}`);
      }));

    it("draws what a product has cost, and says it in words", () =>
      journey(device, async (page) => {
        const since = (amount, day) => ({ ...rupees(amount), since: `2026-${day}T09:00:00Z` });
        await changed(page, "**/product/*", (known) => ({ ...known, price_history: [since(2_499, "03-01"), since(1_999, "08-15"), since(2_199, "11-02")] }));
        await openFeed(page);
        await page.goto(`${BASE}/p/${product.id}`);

        const history = page.locator("section", { has: page.getByRole("heading", { name: "Price so far" }) });
        await history.getByText("Since 1 March 2026: lowest ₹1,999, highest ₹2,499.").waitFor();
        const drawn = await history.locator("path").evaluate((path) => path.getBBox().height);
        assert.ok(drawn > 10, "the line has steps");
        await history.scrollIntoViewIfNeeded();
        await shoot(page, device, "price-history");
      }));

    it("sells nothing that is sold out, and still lets it be saved", () =>
      journey(device, async (page) => {
        await changed(page, "**/product/*", (known) => ({ ...known, is_sold_out: true }));
        await openFeed(page);
        await page.goto(`${BASE}/p/${product.id}`);

        const buy = page.getByRole("button", { name: "Sold out" });
        await buy.waitFor();
        assert.ok(await buy.isDisabled());
        assert.equal(await page.getByRole("button", { name: "Add to cart" }).count(), 0);
        assert.equal(await page.getByText(/^You save/).count(), 0);
        await shoot(page, device, "sold-out");

        await page.getByRole("button", { name: `Save ${product.name}` }).first().click();
        await page.getByRole("button", { name: `Remove ${product.name} from saved` }).first().waitFor();
      }));
  });
}
