// Clips about skin, hair, make-up and what people wear.

export const BEAUTY = [
  {
    id: 'skincare-shelfie', scene: 'wall', seconds: 6, crf: 31, mood: 'mellow',
    look: {
      colours: ['#d9fbe9', '#8fd9b8', '#3f9a7c'], tiles: ['#f3fff8', '#c3f0da'], lit: '#ffd9e2', lean: -0.2,
      objects: ['lotion-bottle', 'soap', 'sponge', 'mirror', 'droplet', 'hibiscus', 'lemon', 'herb', 'bubbles'],
      plate: '#0c3b33', title: { lines: ['shelfie', 'season'], then: ['cleanse,', 'cream, go'], fill: '#e9fff4' },
    },
    video: {
      creator: 'dewy.by.dia', caption: 'Four steps. The other eleven were decoration.', hashtags: ['shelfie', 'skincareroutine', 'lessismore'],
      topics: ['skincare'], likes: 24110, published: '2026-11-09T06:40:00Z', anchor: { label: 'Shop skincare', query: 'gentle face cleanser and moisturiser' },
    },
  },
  {
    id: 'festive-saree', scene: 'mandala', seconds: 6, crf: 29, mood: 'festive',
    look: {
      colours: ['#7d0f3f', '#b3163f', '#e2483d'], light: '#ffcf5c', petals: ['#ff8a3d', '#ffc23d', '#fff0c2'],
      rings: [{ name: 'hibiscus', count: 12, radius: 214, size: 74, steps: 1 }, { name: 'diya-lamp', count: 8, radius: 132, size: 66, steps: 1 }],
      heart: { name: 'sari', size: 150 },
      title: { lines: ['drape,', 'pin, dance'], then: ['six yards,', 'zero plans'], fill: '#fff3cf', top: 92, most: 74 },
    },
    video: {
      creator: 'anjali.drapes', caption: 'Seven pins, one dupatta crisis, and we still left on time. Almost.', hashtags: ['sareelove', 'festivewear', 'getready'],
      topics: ['sarees', 'festive wear'], likes: 31870, published: '2026-10-17T12:15:00Z', anchor: { label: 'Shop festive wear', query: 'silk saree for festival' },
    },
  },
  {
    id: 'lip-swatches', scene: 'brush', seconds: 6, mood: 'bright',
    look: {
      coats: [{ colour: '#c2185b', light: '#ff7fab', ink: '#fff0f4' }, { colour: '#ff7a59', light: '#ffd0b5', ink: '#4d0d10' }, { colour: '#6d1b4f', light: '#d76aa8', ink: '#ffe6f3' }],
      brush: { name: 'lipstick', size: 210, angle: 0.3 }, objects: ['kiss-mark', 'nail-polish', 'mirror', 'hibiscus', 'sparkles'],
      title: { lines: ['three reds,', 'one mood'], then: ['swatch,', 'smile, go'], top: 96, most: 74 },
    },
    video: {
      creator: 'glow.getter.gia', caption: 'They are three different reds and I will not be taking questions.', hashtags: ['makeuplook', 'lipswatch', 'festiveglam'],
      topics: ['makeup'], likes: 28466, published: '2026-10-21T07:15:00Z', anchor: { label: 'Shop makeup', query: 'matte lipstick set' },
    },
  },
  {
    id: 'beard-reveal', scene: 'split', seconds: 6, mood: 'mellow',
    look: {
      sparks: [[130, 420], [420, 480], [270, 700], [90, 640], [450, 330]], names: ['april', 'today'],
      before: { wall: ['#5f6f65', '#3d4a44'], floor: ['#2c3531', '#1a201d'], filter: 'saturate(.8)', objects: [{ name: 'man-beard', x: 270, y: 740, size: 400, shadow: 0 }, { name: 'spider-web', x: 120, y: 690, size: 130, shadow: 0 }] },
      after: { wall: ['#ffb561', '#f2793d'], floor: ['#7e2f1d', '#4e1a15'], light: { x: 270, y: 500, colour: '#ffe7b5' }, objects: [{ name: 'man', x: 270, y: 740, size: 400, shadow: 0 }, { name: 'razor', x: 444, y: 730, size: 130 }, { name: 'barber-pole', x: 90, y: 730, size: 120 }] },
      title: { lines: ['the beard'], then: ['the chin!'] },
    },
    video: {
      creator: 'trim.talk', caption: 'Met my chin today. We had catching up to do.', hashtags: ['beardgrooming', 'trimmer', 'freshcut'],
      topics: ['beard grooming'], likes: 10642, published: '2026-09-05T06:00:00Z', anchor: null,
    },
  },
  {
    id: 'hair-wash-day', scene: 'bubbles', seconds: 6, crf: 30, mood: 'mellow',
    look: {
      colours: ['#cfc4ff', '#a99bff', '#7f78f0'], light: '#ffffff', floor: ['#5a4fc4', '#332a86'], toolY: 430,
      hero: { name: 'woman-curly-hair', size: 360 }, tool: { name: 'hair-pick', size: 118 }, aside: [{ name: 'lotion-bottle', x: 84, size: 120 }, { name: 'soap', x: 452, size: 112 }],
      sparks: [[110, 420], [430, 470], [160, 640], [400, 340]], suds: false,
      title: { lines: ['wash day'], then: ['curls win'], fill: '#241a66', top: 104, most: 92 },
    },
    video: {
      creator: 'dewy.by.dia', caption: 'Wash day is a full-time job and I would like a lunch break.', hashtags: ['curlyhair', 'washday', 'haircare'],
      topics: ['hair care'], likes: 17090, published: '2026-09-17T13:25:00Z', anchor: null,
    },
  },
  {
    id: 'sneaker-line', scene: 'line', seconds: 6, mood: 'night',
    look: {
      colours: ['#2a1a5e', '#5a2a9a', '#c2479a'], light: '#ff8fd0', machine: { body: '#ffd23f', dark: '#c98d12', lamp: '#ff5a36' }, belt: '#1a1238',
      pairs: [{ raw: 'socks', made: 'running-shoe' }, { raw: 'thread', made: 'ballet-shoes' }, { raw: 'footprints', made: 'hiking-boot' }],
      title: { lines: ['fresh off', 'the line'], then: ['do not', 'crease'], fill: '#fff3c2', top: 92, most: 80 },
    },
    video: {
      creator: 'kicks.by.karan', caption: 'I walk like a penguin for the first week. Worth it.', hashtags: ['sneakerhead', 'freshkicks', 'nocrease'],
      topics: ['sneakers'], likes: 25813, published: '2026-11-07T15:05:00Z', anchor: { label: 'Shop sneakers', query: 'white casual sneakers' },
    },
  },
  {
    id: 'denim-rail', scene: 'swing', seconds: 6, mood: 'mellow',
    look: {
      colours: ['#dfe7f5', '#a9bfe6', '#5d7fc0'], light: '#ffffff', rail: '#2a2f45', cord: '#2a2f4599', size: 134, railY: 322, drop: 150,
      objects: ['jeans', 'coat', 't-shirt', 'shorts', 'scarf'],
      title: { lines: ['nothing', 'to wear'], then: ['just forty', 'jeans'], fill: '#152347', top: 92, most: 80 },
    },
    video: {
      creator: 'kicks.by.karan', caption: 'The chair has more of my clothes than the cupboard does.', hashtags: ['denim', 'wardrobe', 'outfitcheck'],
      topics: ['denim', 'clothing'], likes: 9320, published: '2026-10-12T04:35:00Z', anchor: null,
    },
  },
  {
    id: 'watch-check', scene: 'orbit', seconds: 6, crf: 31, mood: 'night',
    look: {
      colours: ['#0d2b33', '#125163', '#1c8a8a'], light: '#5ff0d8', pattern: 'rings', tilt: 0.3,
      hero: { name: 'watch', size: 300, angle: 0.1 }, around: ['alarm-clock', 'hourglass-done', 'stopwatch', 'mantelpiece-clock', 'gear'],
      title: { lines: ['five minutes', 'early'], then: ['new watch,', 'new me'], fill: '#eafff9', top: 92, most: 70 },
    },
    video: {
      creator: 'kicks.by.karan', caption: 'Wore a watch for a week. Still late, but now precisely late.', hashtags: ['watchcheck', 'wristgame', 'dailywear'],
      topics: ['watches'], likes: 7754, published: '2026-08-19T06:30:00Z', anchor: null,
    },
  },
];
