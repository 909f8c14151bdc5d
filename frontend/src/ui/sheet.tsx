/** A sheet over the page: from below on a phone, in the middle or at the side on a desk. The browser keeps the focus. */
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useId, useLayoutEffect, useRef } from "react";
import { useStrings } from "@/strings";
import { IconButton } from "./button";

interface SheetProps {
  title: string;
  onClose: () => void;
  side?: "middle" | "end";
  /** Stays below the scrolling body. */
  footer?: ReactNode;
  children: ReactNode;
}

const SIDES = {
  middle: "lg:m-auto lg:max-h-[85dvh] lg:w-[30rem] lg:rounded-stage",
  end: "lg:m-0 lg:ms-auto lg:h-dvh lg:max-h-dvh lg:w-[26rem] lg:rounded-s-stage lg:rounded-e-none",
};

export function Sheet({ title, onClose, side = "middle", footer, children }: SheetProps) {
  const strings = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // A layout effect, because its end comes before the element goes: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className={`m-0 mt-auto max-h-[88dvh] w-full max-w-none overflow-hidden rounded-t-stage bg-paper text-ink shadow-2xl motion-safe:animate-[sheet-up_340ms_var(--ease-app)] ${SIDES[side]}`}
    >
      <div className="flex max-h-[inherit] flex-col lg:h-full">
        <header className="flex items-start gap-3 px-5 pt-5 pb-3 sm:px-6 sm:pt-6">
          <h2 id={titleId} tabIndex={-1} autoFocus className="headline grow pt-1.5 text-[1.625rem]">
            {title}
          </h2>
          <IconButton icon={X} label={strings.close} onClick={onClose} />
        </header>
        <div className="min-h-0 grow overflow-y-auto overscroll-contain px-5 pb-5 sm:px-6">{children}</div>
        {footer && (
          <footer className="flex flex-wrap gap-3 border-t border-line px-5 py-4 pb-[calc(1rem+env(safe-area-inset-bottom))] sm:px-6">
            {footer}
          </footer>
        )}
      </div>
    </dialog>
  );
}
