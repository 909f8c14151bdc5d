import { http, HttpResponse } from "msw";
import { afterEach, expect, it } from "vitest";
import { language } from "@/strings";
import { server } from "@/test/setup";
import { body, client } from "./client";

afterEach(() => language.set("en"));

it("asks the API for its sentences in the language of the pages", async () => {
  const asked: (string | null)[] = [];
  server.use(http.get("/personas", ({ request }) => {
    asked.push(request.headers.get("Accept-Language"));
    return HttpResponse.json({ personas: [] });
  }));

  await body(client.GET("/personas"));
  language.set("hi");
  await body(client.GET("/personas"));

  expect(asked).toEqual(["en", "hi"]);
});
