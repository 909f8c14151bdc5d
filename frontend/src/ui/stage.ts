/** How an illustrated product stands: its own colour, and the stage behind it, always the same for one product. */
import type { ProductOut } from "@/api/schema";
import tints from "./tints.json";

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

export type Tone = keyof typeof tints.tones;

/** What shops call their colours; the first that fits, the strange names before the plain words in them. */
const TONES: readonly [RegExp, Tone][] = [
  [/rose gold|blush|pink|magenta|fuchsia|\brose\b/, "pink"],
  [/midnight black|black|graphite|charcoal|onyx/, "black"],
  [/navy|midnight|indigo|denim/, "navy"],
  [/maroon|wine|oxblood|burgundy/, "maroon"],
  [/rust|orange|copper|terracotta|coral|peach/, "orange"],
  [/teal|turquoise|mint|sea green|aqua/, "teal"],
  [/olive|army|khaki|sage/, "olive"],
  [/green|emerald/, "green"],
  [/mustard|yellow|gold/, "yellow"],
  [/blue/, "blue"],
  [/red|crimson/, "red"],
  [/purple|violet|lilac|lavender/, "purple"],
  [/cream|ivory|beige|sand|natural/, "beige"],
  [/brown|tan\b|walnut|wood|chocolate/, "brown"],
  [/white|pearl/, "white"],
  [/gr[ae]y|silver|steel|titanium/, "grey"],
];

/** The colour that the product says it has, in its attributes or in brackets in its name; null where it says none. */
export function toneOf({ attributes, name }: Pick<ProductOut, "attributes" | "name">): Tone | null {
  const said = attributes["colour"] ?? attributes["color"] ?? /\(([^)]*)\)/.exec(name)?.[1] ?? "";
  const tones = said.toLowerCase().split(/,| and |\/|&/).map((part) => TONES.find(([words]) => words.test(part))?.[1]);
  return tones.find((tone) => tone !== undefined) ?? null;
}

/** The file of the product's illustration: in its own colour, where its kind comes in colours. */
export function artOf(product: Pick<ProductOut, "art" | "attributes" | "name">): string {
  const tone = COLOURED.has(product.art) ? toneOf(product) : null;
  return tone === null ? `/art/${product.art}.webp` : `/art/${product.art}.${tone}.webp`;
}

const COLOURED: ReadonlySet<string> = new Set(tints.art);

/** A stage goes with the object's colour; a light object does not stand before its own. */
const STAGES: Record<Tone, readonly Palette[]> = {
  black: [PALETTES.slate, PALETTES.sand, PALETTES.butter],
  white: [PALETTES.sky, PALETTES.lilac, PALETTES.mint],
  grey: [PALETTES.slate, PALETTES.sand, PALETTES.sky],
  navy: [PALETTES.sky, PALETTES.sand],
  blue: [PALETTES.sky, PALETTES.butter],
  teal: [PALETTES.mint, PALETTES.peach],
  green: [PALETTES.mint, PALETTES.butter],
  olive: [PALETTES.sand, PALETTES.mint],
  yellow: [PALETTES.butter, PALETTES.sky],
  orange: [PALETTES.peach, PALETTES.sand],
  red: [PALETTES.rose, PALETTES.peach],
  maroon: [PALETTES.rose, PALETTES.sand],
  pink: [PALETTES.rose, PALETTES.lilac],
  purple: [PALETTES.lilac, PALETTES.rose],
  brown: [PALETTES.sand, PALETTES.peach],
  beige: [PALETTES.sand, PALETTES.peach, PALETTES.slate],
};

export const SHAPES = ["disc", "arch", "table", "hill", "rings", "window"] as const;
export type Shape = (typeof SHAPES)[number];

export interface Stage {
  palette: Palette;
  shape: Shape;
  /** Degrees that the object leans. */
  tilt: number;
}

export function stageOf(product: Pick<ProductOut, "id" | "attributes" | "name">): Stage {
  const hash = hashOf(product.id);
  const tone = toneOf(product);
  const fitting = tone === null ? ALL : STAGES[tone];
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
