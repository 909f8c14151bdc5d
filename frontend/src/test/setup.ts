/** One mock API for every component test, and a clean page after each. */
import { cleanup } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";
import { queryClient } from "@/api/queries";
import { handlers, shop } from "@/mocks/handlers";
import { MockShop } from "@/mocks/shop";

export const server = setupServer(...handlers);

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  shop.current = new MockShop();
  queryClient.clear();
  localStorage.clear();
  history.replaceState(null, "", "/");
});
afterAll(() => server.close());
