/** Buttons: pills with words, circles with an icon and a spoken label. */
import type { LucideIcon } from "lucide-react";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Link } from "wouter";

const PILL =
  "press hit relative inline-flex items-center justify-center gap-2 rounded-full font-semibold whitespace-nowrap select-none disabled:opacity-50";
const SIZES = { m: "min-h-11 px-5 text-[0.9375rem]", s: "min-h-9 px-3.5 text-sm", l: "min-h-13 px-6 text-base" };
const TONES = {
  ink: "bg-ink text-paper hover:bg-ink/85",
  buy: "bg-buy text-on-buy hover:bg-buy/90",
  soft: "bg-sunk text-ink hover:bg-line",
  line: "border border-line text-ink hover:bg-sunk",
  glass: "bg-white/15 text-white hover:bg-white/25",
  plain: "text-ember-ink hover:bg-sunk",
};

export type Tone = keyof typeof TONES;

interface Look {
  tone?: Tone;
  size?: keyof typeof SIZES;
  icon?: LucideIcon;
}

function pill({ tone = "soft", size = "m" }: Look, extra = ""): string {
  return `${PILL} ${SIZES[size]} ${TONES[tone]} ${extra}`;
}

export function Button({ tone, size, icon: Icon, className, children, ...rest }: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="button" {...rest} className={pill({ tone, size }, className)}>
      {Icon && <Icon aria-hidden className="size-[1.15em] shrink-0" />}
      {children}
    </button>
  );
}

interface ButtonLinkProps extends Look {
  href: string;
  className?: string;
  onClick?: () => void;
  children: ReactNode;
}

export function ButtonLink({ tone, size, icon: Icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} className={pill({ tone, size }, className)}>
      {Icon && <Icon aria-hidden className="size-[1.15em] shrink-0" />}
      {children}
    </Link>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: LucideIcon;
  label: string;
  isOn?: boolean;
  tone?: Tone;
  size?: "s" | "m";
}

/** With `isOn` it is a toggle, and says so. */
export function IconButton({ icon: Icon, label, isOn, tone = "soft", size = "m", className = "", ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      {...rest}
      className={`press hit relative inline-grid shrink-0 place-items-center rounded-full ${size === "m" ? "size-[44px]" : "size-[36px]"} ${TONES[tone]} ${className}`}
    >
      <Icon aria-hidden className={`${size === "m" ? "size-[20px]" : "size-[18px]"} ${isOn ? "fill-current" : ""}`} />
    </button>
  );
}
