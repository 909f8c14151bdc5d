/** The generated stage behind an illustrated product: which colours and which shape, always the same for one product. */
import type { ProductOut } from "@/api/schema";

export interface Palette {
  name: string;
  high: string;
  low: string;
  shape: string;
}

const PALETTES = {
  sand: { name: "sand", high: "#f8f4ec", low: "#ddd2be", shape: "#d2c5ac" },
  lilac: { name: "lilac", high: "#f8efff", low: "#dfc0f8", shape: "#cfa8f0" },
  rose: { name: "rose", high: "#fff0f1", low: "#fdb9c6", shape: "#f79db0" },
  butter: { name: "butter", high: "#fffae4", low: "#fde08a", shape: "#f7cd5b" },
  sky: { name: "sky", high: "#eef6ff", low: "#b7d2fb", shape: "#96bbf4" },
  peach: { name: "peach", high: "#fff3ea", low: "#fdc7a5", shape: "#f7ad80" },
  mint: { name: "mint", high: "#eefaf3", low: "#b4e3cb", shape: "#8fd0b1" },
  slate: { name: "slate", high: "#eff0f6", low: "#bfc4da", shape: "#a4abc9" },
} satisfies Record<string, Palette>;

const ALL: readonly Palette[] = Object.values(PALETTES);

/** A stage takes up the colour that the product says it has. */
const BY_COLOUR: readonly [RegExp, readonly Palette[]][] = [
  [/black|gr[ae]y|silver|charcoal|steel|graphite/, [PALETTES.slate, PALETTES.sand]],
  [/white|cream|beige|brown|tan|natural|ivory|wood/, [PALETTES.sand, PALETTES.peach]],
  [/blue|navy|indigo|denim/, [PALETTES.sky]],
  [/red|maroon|pink|rose|coral/, [PALETTES.rose]],
  [/green|olive|teal|mint/, [PALETTES.mint]],
  [/yellow|gold|mustard/, [PALETTES.butter]],
  [/orange|peach|copper|rust/, [PALETTES.peach]],
  [/purple|violet|lilac|lavender/, [PALETTES.lilac]],
];

export const SHAPES = ["disc", "arch", "table", "hill", "rings", "window"] as const;
export type Shape = (typeof SHAPES)[number];

export interface Stage {
  palette: Palette;
  shape: Shape;
  /** Degrees that the object leans. */
  tilt: number;
}

export function stageOf(product: Pick<ProductOut, "id" | "attributes">): Stage {
  const hash = hashOf(product.id);
  const colour = (product.attributes["colour"] ?? product.attributes["color"] ?? "").toLowerCase();
  const fitting = BY_COLOUR.find(([words]) => words.test(colour))?.[1] ?? ALL;
  return {
    palette: fitting[hash % fitting.length] ?? PALETTES.sand,
    shape: SHAPES[(hash >>> 8) % SHAPES.length] ?? "disc",
    tilt: [-6, -3, 0, 4][(hash >>> 16) % 4] ?? 0,
  };
}

/** FNV-1a over the characters, with a final mix so that neighbours differ. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}
