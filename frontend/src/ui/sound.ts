/** Whether videos may sound: off until wanted, and then remembered. */
import { createKeptStore } from "./store";

export const sound = createKeptStore<"on" | "off">("shopfeed.sound", (kept) => (kept === "on" ? "on" : "off"));
