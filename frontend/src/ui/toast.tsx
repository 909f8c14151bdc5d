/** One short message at a time, with a way back where there is one. */
import { useEffect } from "react";
import { useStrings } from "@/strings";
import { createStore, useStore } from "./store";

interface Toast {
  text: string;
  action?: { label: string; run: () => void };
}

const toast = createStore<Toast | null>(null);
const SHOWN_MS = 6_000;

export function showToast(text: string, action?: Toast["action"]): void {
  toast.set(action ? { text, action } : { text });
}

export function Toasts() {
  const strings = useStrings();
  const shown = useStore(toast);

  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => toast.set(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);

  return (
    <div
      role="status"
      aria-label={strings.notices}
      className="pointer-events-none fixed inset-x-4 bottom-[calc(var(--nav-height)+env(safe-area-inset-bottom)+0.75rem)] z-50 grid justify-items-center"
    >
      {shown && (
        <div className="pointer-events-auto flex max-w-full animate-rise items-center gap-4 rounded-full bg-[#17131c] py-2 ps-5 pe-2 text-sm text-white shadow-xl ring-1 ring-white/10">
          <span className="py-1.5 pe-3">{shown.text}</span>
          {shown.action && (
            <button
              type="button"
              className="press hit relative rounded-full bg-white/15 px-4 py-1.5 font-semibold hover:bg-white/25"
              onClick={() => {
                shown.action?.run();
                toast.set(null);
              }}
            >
              {shown.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
