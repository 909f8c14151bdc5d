/** Starts the pages: language, mock API where asked for, event queue, service worker. */
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@/ui/theme.css";
import { watchPage } from "@/api/events";
import { feedQuery, restartFeed } from "@/api/feed";
import { queryClient } from "@/api/queries";
import { followLanguage, language } from "@/strings";
import { followTheme } from "@/ui/theme";
import { App } from "./App";
import { watchReturns } from "./scroll-memory";

const LONGEST_WAIT_MS = 400;

/** The feed's first page, where it is on its way: its poster stands there already, and a skeleton should not take its place. */
async function firstPage(): Promise<void> {
  if (!window.shopfeedEarly) return;
  const late = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  await Promise.race([queryClient.prefetchInfiniteQuery(feedQuery), late]);
}

function keepShell(): void {
  void navigator.serviceWorker.register("/sw.js");
}

async function start(): Promise<void> {
  if (import.meta.env.MODE === "mock") await import("@/mocks/browser").then((mock) => mock.start());
  followTheme();
  watchReturns();
  language.watch(restartFeed); // What the API has said so far is in the other language.
  await Promise.all([followLanguage(), firstPage()]);
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no #root");
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
  watchPage();
  if (import.meta.env.PROD && import.meta.env.MODE !== "mock" && "serviceWorker" in navigator) {
    if (document.readyState === "complete") keepShell();
    else window.addEventListener("load", keepShell);
  }
}

void start();
