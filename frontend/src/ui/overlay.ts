/** What lies over the page: at most one thing, opened from anywhere, drawn by the app. */
import type { ShopCardOut, VideoOut } from "@/api/schema";
import { createStore } from "./store";

export type Overlay = { kind: "why"; card: ShopCardOut } | { kind: "watch"; video: VideoOut };

export const overlay = createStore<Overlay | null>(null);
