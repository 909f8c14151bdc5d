// What a shopper does, at phone and desk size.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { activeIndex, activeSlide, BASE, isCard, journey, openFeed, openReasons, search, shoot, swipe, swipeToCard } from "./browser.mjs";

const SEARCHED = /bluetooth speaker/i;

/** A search, a product, and back in the feed: what most journeys begin with. */
async function searchAndReturn(page) {
  await openFeed(page);
  await page.getByRole("link", { name: "Search" }).first().click();
  await search(page, "bluetooth speaker");
  await page.getByRole("link", { name: "For You" }).first().click();
  await page.getByRole("feed").waitFor();
}

for (const device of ["phone", "desk"]) {
  describe(device, () => {
    it("plays one video at a time, with at most three players however far one swipes", () =>
      journey(device, async (page) => {
        await openFeed(page);
        await page.waitForFunction(() => [...document.querySelectorAll("video")].some((video) => !video.paused && video.currentTime > 0));
        await shoot(page, device, "feed");

        for (let step = 0; step < 12; step += 1) await swipe(page);

        const players = await page.evaluate(() => [...document.querySelectorAll("video")].map((video) => video.paused));
        assert.ok(players.length <= 3);
        assert.ok(players.filter((isPaused) => !isPaused).length <= 1);
        assert.equal(await activeIndex(page), 13);
      }));

    it("opens a shared video first, and goes on with the feed; the seek bar works by keyboard", () =>
      journey(device, async (page) => {
        await openFeed(page);
        const { items } = await (await page.request.get(`${BASE}/feed/me?limit=6`)).json();
        const { video } = items.findLast(({ kind }) => kind === "video");
        await page.goto(`${BASE}/?video=${encodeURIComponent(video.id)}`);
        await activeSlide(page).getByText(video.caption).first().waitFor();

        const bar = activeSlide(page).getByRole("slider", { name: "Place in the video" });
        await page.waitForFunction(() => document.querySelector("[role=feed] > article:not([inert]) video")?.duration > 0);
        await bar.focus();
        await page.keyboard.press("End");
        await page.keyboard.press("Home");
        assert.ok(Number(await bar.inputValue()) < 1);
        await bar.evaluate((element) => element.blur());

        await swipe(page);
        assert.equal(await activeSlide(page).getByText(video.caption).count(), 0);
      }));

    it("shows a card about what was searched, says why, and forgets it on request", () =>
      journey(device, async (page) => {
        await searchAndReturn(page);
        await swipeToCard(page, SEARCHED);
        assert.match(await activeSlide(page).getByRole("link").first().innerText(), /speaker/i);
        await activeSlide(page).getByText("Just learned").waitFor();
        await shoot(page, device, "card");

        const reasons = await openReasons(page);
        await reasons.getByRole("button", { name: /^Forget this: .*bluetooth speaker/i }).first().click();
        await reasons.getByText("Forgotten").waitFor();
        await shoot(page, device, "why");
        await page.keyboard.press("Escape");
        await page.getByRole("link", { name: "You", exact: true }).first().click();

        await page.getByRole("heading", { name: "What shopfeed knows of you" }).waitFor();
        assert.equal(await page.getByText("“bluetooth speaker”").count(), 0);
      }));

    it("opens a product, goes back to the same place, and the next card leaves it out", () =>
      journey(device, async (page) => {
        await searchAndReturn(page);
        await swipeToCard(page, SEARCHED);
        const place = await activeIndex(page);
        const name = await activeSlide(page).getByRole("link").first().innerText();

        await activeSlide(page).getByRole("link").first().click();
        await page.getByRole("heading", { level: 1, name }).waitFor();
        await page.getByRole("img", { name }).waitFor();
        await shoot(page, device, "product");
        await page.getByRole("button", { name: "Back", exact: true }).click();

        await page.getByRole("feed").waitFor();
        assert.equal(await activeIndex(page), place);
        await swipe(page);
        await swipeToCard(page);
        const names = await activeSlide(page).getByRole("link").allInnerTexts();
        assert.ok(!names.includes(name));
        await shoot(page, device, "card-after-click");
      }));

    it("hides a product in its place, takes a reason, and brings it back", () =>
      journey(device, async (page) => {
        await searchAndReturn(page);
        await swipeToCard(page);
        const slide = activeSlide(page);
        const box = await slide.boundingBox();
        const name = await slide.getByRole("link").first().innerText();
        await slide.getByRole("button", { name: `Not interested: ${name}` }).click();
        await slide.getByRole("button", { name: "Less like this" }).click();
        await slide.getByText("Thank you").waitFor();
        await shoot(page, device, "dismissed");

        await slide.getByRole("button", { name: "Undo" }).click();

        await slide.getByRole("link", { name }).waitFor();
        assert.deepEqual(await slide.boundingBox(), box);
      }));

    it("hides a whole card in its place, and brings it back", () =>
      journey(device, async (page) => {
        await searchAndReturn(page);
        await swipeToCard(page);
        const slide = activeSlide(page);
        const name = await slide.getByRole("link").first().innerText();

        await (await openReasons(page)).getByRole("button", { name: "Hide this card" }).click();
        await slide.getByText("We will show fewer cards like this one.").waitFor();
        assert.equal(await slide.getByRole("link", { name }).count(), 0);
        await shoot(page, device, "card-hidden");

        await slide.getByRole("button", { name: "Undo" }).click();

        await slide.getByRole("link", { name }).waitFor();
      }));

    it("saves a product, puts it into the cart, and checks out as a demo", () =>
      journey(device, async (page) => {
        await openFeed(page);
        await page.goto(`${BASE}/search?q=bluetooth+speaker`);
        await page.getByRole("article").first().waitFor();
        await shoot(page, device, "search");
        const name = await page.getByRole("article").first().getByRole("link").innerText();
        await page.getByRole("article").first().getByRole("button", { name: /^Save/ }).click();
        await page.getByRole("article").first().getByRole("link").click();
        await page.getByRole("heading", { level: 1, name }).waitFor();
        await page.getByRole("button", { name: "Add to cart" }).first().click();

        await page.getByRole("link", { name: "Saved" }).first().click();
        await page.getByRole("link", { name }).waitFor();
        await shoot(page, device, "saved");
        await page.getByRole("link", { name: /^(1 )?Cart/ }).first().click();
        await page.getByRole("button", { name: `One more: ${name}` }).click();
        await page.getByText("2", { exact: true }).first().waitFor();
        await shoot(page, device, "cart");
        await page.getByRole("link", { name: "Go to checkout" }).click();
        await page.getByRole("heading", { name: "This is a demo" }).waitFor();
        await shoot(page, device, "checkout");
        await page.getByRole("button", { name: "Place the demo order" }).click();
        await page.getByRole("heading", { name: "Demo order placed" }).waitFor();

        await page.reload();
        await page.getByRole("heading", { name: "Your cart is empty" }).waitFor();
      }));

    it("shows in the cart what waits to be sent, once the shop answers again", () =>
      journey(device, async (page) => {
        await openFeed(page);
        await page.goto(`${BASE}/search?q=bluetooth+speaker`);
        const name = await page.getByRole("article").first().getByRole("link").innerText();
        await page.getByRole("article").first().getByRole("link").click();
        await page.route("**/events", (route) => route.abort());
        await page.getByRole("button", { name: "Add to cart" }).first().click();
        await page.getByRole("link", { name: "View cart" }).first().waitFor();
        await page.unroute("**/events");

        await page.goto(`${BASE}/cart`);

        await page.getByRole("link", { name }).waitFor();
      }));

    it("goes on by itself when the network is back", () =>
      journey(device, async (page, context) => {
        await openFeed(page);
        await page.getByRole("link", { name: "Search" }).first().click();
        await page.getByRole("combobox", { name: "Search for products" }).waitFor();
        await context.setOffline(true);
        await page.getByRole("combobox", { name: "Search for products" }).fill("umbrella");
        await page.keyboard.press("Enter");
        await page.getByRole("heading", { name: "You are offline" }).waitFor();

        await context.setOffline(false);

        await page.getByRole("article").first().waitFor();
      }));

    it("shows in another tab what was saved and put into the cart", () =>
      journey(device, async (page, context) => {
        await openFeed(page);
        await page.goto(`${BASE}/saved`);
        await page.getByRole("heading", { name: "Nothing saved yet" }).waitFor();
        const other = await context.newPage();
        await other.goto(`${BASE}/search?q=bluetooth+speaker`);
        const name = await other.getByRole("article").first().getByRole("link").innerText();
        await Promise.all([
          other.waitForResponse((answer) => answer.url().endsWith("/events") && answer.ok()),
          other.getByRole("article").first().getByRole("button", { name: /^Save/ }).click(),
        ]);

        await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));

        await page.getByRole("link", { name }).waitFor();
      }));

    it("keeps the search in the address: chips, filters and order survive a reload", () =>
      journey(device, async (page) => {
        await openFeed(page);
        await page.goto(`${BASE}/search?q=bluetooth+speaker+under+3000`);
        await page.getByRole("button", { name: /^Take off/ }).first().click();
        await page.getByRole("button", { name: "Put back what was taken off" }).waitFor();
        await page.getByRole("combobox", { name: "Sort by" }).selectOption("price_up");
        await page.waitForURL(/sort=price_up/);
        await page.getByRole("button", { name: "Filters" }).click();
        await page.getByRole("dialog").getByRole("group").getByRole("button").first().click();
        await page.waitForURL(/f=/);
        await shoot(page, device, "filters");

        await page.reload();

        await page.getByRole("button", { name: "Filters: 1" }).waitFor();
        await page.getByRole("button", { name: "Put back what was taken off" }).waitFor();
        assert.equal(await page.getByRole("combobox", { name: "Sort by" }).inputValue(), "price_up");
      }));

    it("works by keyboard alone", () =>
      journey(device, async (page) => {
        await searchAndReturn(page);
        await swipe(page, "PageDown");
        await swipe(page, " ");
        await swipe(page, "ArrowUp");
        await swipeToCard(page);
        const tabTo = async (control) => {
          for (let tabs = 0; tabs < 40 && !(await control.evaluate((element) => element === document.activeElement)); tabs += 1) {
            await page.keyboard.press("Tab");
          }
          assert.ok(await control.evaluate((element) => element === document.activeElement), "the keyboard reaches it");
        };
        if (device === "phone") {
          const why = activeSlide(page).getByRole("button", { name: "Why these?" });
          await tabTo(why);
          await page.keyboard.press("Enter");
          await page.getByRole("dialog").waitFor();
          await page.keyboard.press("Escape");
          await page.getByRole("dialog").waitFor({ state: "detached" });
          assert.ok(await why.evaluate((element) => element === document.activeElement), "the focus is where it was");
        } else {
          await tabTo((await openReasons(page)).getByRole("button", { name: /^Forget this/ }).first());
          await page.keyboard.press("Enter");
          await page.getByText("Forgotten").waitFor();
        }
        await page.keyboard.press("/");
        await page.getByRole("heading", { name: "What are you looking for?" }).waitFor();
      }));

    it("plays on when the shop does not answer, and when the network is cut", () =>
      journey(device, async (page, context) => {
        await openFeed(page);
        await page.route("**/feed/me**", (route) => route.abort());
        for (let step = 0; step < 9; step += 1) await swipe(page);
        await page.getByText("The shop cannot be reached. The videos play on.").waitFor();
        await page.unroute("**/feed/me**");

        await context.setOffline(true);
        await page.getByText("You are offline.").waitFor();
        await shoot(page, device, "offline");
        await activeSlide(page).waitFor();
        if (await isCard(page)) await swipe(page);
        await page.keyboard.press("l");
        const kept = await page.evaluate(() => localStorage.getItem("shopfeed.events") ?? "");
        assert.match(kept, /"like"/);
        await context.setOffline(false);

        await page.waitForFunction(() => !(localStorage.getItem("shopfeed.events") ?? "").includes('"like"'));
      }));

    it("opens without a network once it was here", () =>
      journey(
        device,
        async (page, context) => {
          await openFeed(page);
          await page.evaluate(() => navigator.serviceWorker.ready);
          await page.reload();
          await page.getByRole("feed").waitFor();
          await context.setOffline(true);

          await page.reload();

          await page.getByText("You are offline.").waitFor();
          await page.getByText("The shop cannot be reached. The videos play on.").waitFor();
          await activeSlide(page).getByRole("heading", { level: 2 }).waitFor();
        },
        { serviceWorkers: "allow" },
      ));

    it("sees through the eyes of a sample person, and switches personalisation off", () =>
      journey(device, async (page) => {
        await openFeed(page);
        await page.goto(`${BASE}/you`);
        const person = page.getByRole("button", { name: /Sample person/ }).first();
        await person.click();
        await page.getByRole("button", { name: "Be yourself again" }).waitFor();
        await page.getByRole("button", { name: /^Forget everything about/ }).first().waitFor();
        await shoot(page, device, "you");

        await page.getByRole("button", { name: "Be yourself again" }).click();
        await page.getByRole("heading", { level: 1, name: "You" }).waitFor();
        await page.getByRole("switch", { name: "Personalisation" }).click();

        await page.getByText("Everyone sees the same shop cards.").waitFor();
      }));
  });
}
