/** The mock API in the browser, for "npm run dev:mock". */
import { setupWorker } from "msw/browser";
import { handlers } from "./handlers";

export async function start(): Promise<void> {
  await setupWorker(...handlers).start({ onUnhandledRequest: "bypass", quiet: true });
}
