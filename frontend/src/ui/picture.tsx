/** A product's picture: the remote image where there is one and it loads, the illustrated tile until then and otherwise. */
import { useId, useState } from "react";
import type { ProductOut } from "@/api/schema";
import { artOf, type Palette, type Shape, stageOf } from "./stage";

type Pictured = Pick<ProductOut, "id" | "art" | "image" | "attributes" | "name">;

interface PictureProps {
  product: Pictured;
  className?: string;
  /** Loads at once instead of when it comes near. */
  isUrgent?: boolean;
  /** Spoken only where the picture stands for itself; beside a name it is silent. */
  isSpoken?: boolean;
}

export function Picture({ product, className = "", isUrgent = false, isSpoken = false }: PictureProps) {
  const [remote, setRemote] = useState<"waiting" | "shown" | "broken">("waiting");
  const { palette, shape, tilt } = stageOf(product);
  const loading = isUrgent ? "eager" : "lazy";

  return (
    <div
      role={isSpoken ? "img" : undefined}
      aria-label={isSpoken ? product.name : undefined}
      className={`relative isolate overflow-hidden ${className}`}
      style={{ background: palette.low }}
    >
      <Backdrop palette={palette} shape={shape} />
      {remote !== "shown" && (
        <div className="absolute inset-x-[11%] top-[10%] bottom-[15%] flex items-end justify-center">
         <div className="relative aspect-square h-full max-w-full">
          <div
            aria-hidden
            className="absolute inset-x-[8%] -bottom-[6%] h-[14%]"
            style={{ background: "radial-gradient(closest-side, rgb(40 25 45 / 0.34), rgb(40 25 45 / 0.12) 60%, transparent)" }}
          />
          <img
            src={artOf(product)}
            alt=""
            width={480}
            height={480}
            loading={loading}
            decoding="async"
            draggable={false}
            onError={(event) => event.currentTarget.style.setProperty("visibility", "hidden")}
            className="relative size-full object-contain object-bottom"
            style={{ rotate: `${tilt}deg` }}
          />
         </div>
        </div>
      )}
      {product.image !== null && remote !== "broken" && (
        <img
          src={product.image}
          alt=""
          loading={loading}
          decoding="async"
          draggable={false}
          referrerPolicy="no-referrer"
          onLoad={() => setRemote("shown")}
          onError={() => setRemote("broken")}
          className={`absolute inset-0 size-full bg-white object-contain p-[6%] ${remote === "shown" ? "" : "opacity-0"}`}
        />
      )}
    </div>
  );
}

function Backdrop({ palette, shape }: { palette: Palette; shape: Shape }) {
  const id = useId();
  return (
    <svg aria-hidden viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice" className="absolute inset-0 size-full">
      <defs>
        <radialGradient id={id} cx="34%" cy="22%" r="95%">
          <stop offset="0" stopColor={palette.high} />
          <stop offset="1" stopColor={palette.low} />
        </radialGradient>
      </defs>
      <rect width="100" height="100" fill={`url(#${id})`} />
      <g fill={palette.shape} stroke={palette.shape} opacity="0.5">
        {SHAPE[shape]}
      </g>
    </svg>
  );
}

const SHAPE: Record<Shape, React.ReactNode> = {
  disc: <circle cx="72" cy="36" r="38" stroke="none" />,
  arch: <path d="M22 100V50a28 28 0 0 1 56 0v50z" stroke="none" />,
  table: <path d="M0 74h100v26H0z" stroke="none" />,
  hill: <path d="M-5 82c22-26 42-30 62-14s34 4 48-14v50H-5z" stroke="none" />,
  rings: (
    <g fill="none" strokeWidth="3.5" opacity="0.8">
      <circle cx="50" cy="54" r="26" />
      <circle cx="50" cy="54" r="39" />
      <circle cx="50" cy="54" r="52" />
    </g>
  ),
  window: <rect x="20" y="17" width="60" height="66" rx="13" stroke="none" />,
};
