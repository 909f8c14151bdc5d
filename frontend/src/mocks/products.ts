/** A dozen invented products for the mock API. */
import type { ProductOut } from "@/api/schema";

type Line = [id: string, art: string, brand: string, name: string, category: [string, string], rupees: number, list: number | null, rating: number, count: number, colour: string];

const LINES: Line[] = [
  ["m-speaker-1", "speaker-high-volume", "Boomlet", "Portable Bluetooth Speaker, 20 W, 24-Hour Battery, IPX7 Waterproof", ["Electronics", "Speakers"], 2499, 4999, 4.3, 18231, "charcoal"],
  ["m-speaker-2", "speaker-high-volume", "Nadwave", "Gully Pocket Bluetooth Speaker with 8 Hour Battery", ["Electronics", "Speakers"], 1199, 1749, 4, 276, "olive"],
  ["m-speaker-3", "speaker-high-volume", "Echofern", "Pebble 10 W Bluetooth Speaker with Passive Bass", ["Electronics", "Speakers"], 2549, null, 4.1, 1775, "rust orange"],
  ["m-headphones", "headphone", "Hush", "Over-Ear Wireless Headphones with Noise Cancelling", ["Electronics", "Headphones"], 5990, 9990, 4.4, 9120, "grey"],
  ["m-controller", "video-game", "Duo", "Wireless Game Controller, Hall-Effect Sticks", ["Electronics", "Gaming"], 3299, 4499, 4.2, 3310, "purple"],
  ["m-laptop-stand", "laptop", "Levl", "Aluminium Laptop Stand, Foldable, 10 to 16 inch", ["Electronics", "Computer Accessories"], 899, 1999, 4.5, 15022, "silver"],
  ["m-bulb", "light-bulb", "Lumo", "Dimmable LED Desk Bulb, Warm to Daylight, Pack of 2", ["Home", "Lighting"], 449, 799, 4.1, 880, "warm white"],
  ["m-planter", "potted-plant", "Fernly", "Self-Watering Ceramic Planter, Small", ["Home", "Garden"], 599, 999, 4.6, 2204, "terracotta"],
  ["m-backpack", "backpack", "Trekka", "Anti-Theft 25 L Laptop Backpack with Rain Cover", ["Bags", "Backpacks"], 1499, 2999, 4.2, 7441, "pink"],
  ["m-shoe", "running-shoe", "Stridewell", "Men's Lightweight Running Shoes, Knit Upper", ["Shoes", "Sports Shoes"], 2199, 3499, 4.0, 5120, "blue"],
  ["m-kids-shoe", "running-shoe", "Captain Comet", "Captain Comet Light-Up School Sneakers, Hook and Loop, Ages 8 to 11", ["Kids", "Shoes"], 1299, null, 4.7, 611, "red"],
  ["m-teddy", "teddy-bear", "Cuddlekin", "Soft Teddy Bear, 40 cm, Machine Washable", ["Kids", "Toys"], 749, 999, 4.8, 3020, "brown"],
  ["m-camera", "camera", "Framer", "Compact Vlogging Camera with Flip Screen", ["Electronics", "Cameras"], 38990, 46990, 4.3, 412, "black"],
];

export const PRODUCTS: ProductOut[] = LINES.map(([id, art, brand, name, category, rupees, list, rating, count, colour]) => ({
  id, art, brand, name, category, rating,
  ratings_count: count,
  description: `${name}. Made to be used every day, easy to clean, and honest about what it can and cannot do.\n\nWhat people like about it: it arrives ready to use, and it lasts.`,
  price: { amount_minor: rupees * 100, currency: "INR" },
  list_price: list === null ? null : { amount_minor: list * 100, currency: "INR" },
  image: null,
  link: null,
  attributes: { colour, battery_h: "24", weight_g: "540" },
  added_at: "2026-05-01T00:00:00Z",
  is_sold_out: false,
})); // prettier-ignore
