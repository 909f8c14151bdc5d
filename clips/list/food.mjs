// Clips about cooking, baking and coffee.

export const FOOD = [
  {
    id: 'one-pan-dinner', scene: 'toss', seconds: 6, mood: 'sunny',
    look: {
      colours: ['#ffe3cf', '#ffb28c', '#ff8566'], light: '#fff1dd', table: '#7a2b2b', tableFoot: '#4a1620',
      vessel: 'wok', flame: '#ff7a3d', tone: { body: '#3d3358', light: '#6a5c92', dark: '#231c38', inside: '#17122a', grip: '#c27b45' },
      items: ['tomato', 'broccoli', 'garlic', 'hot-pepper', 'carrot', 'onion', 'bell-pepper', 'mushroom'],
      title: { lines: ['one pan,', 'ten minutes'], then: ['one pan', 'to wash'], fill: '#4a0f1c', top: 96, most: 78 },
    },
    video: {
      creator: 'tawa.tales', caption: 'I do not own a second pan and at this point it is a personality.', hashtags: ['onepan', 'weeknightdinner', 'lazycooking'],
      topics: ['cooking', 'cookware'], likes: 18423, published: '2026-10-28T13:05:00Z', anchor: { label: 'Shop pans', query: 'non stick wok pan' },
    },
  },
  {
    id: 'cookie-bowl', scene: 'toss', seconds: 6, mood: 'mellow',
    look: {
      colours: ['#ffe9f1', '#ffc4d8', '#ff9fbf'], light: '#fffaf4', table: '#b05a78', tableFoot: '#7a3556',
      vessel: 'bowl', tone: { body: '#8fd0e8', light: '#d4f2fb', dark: '#4b93b4', inside: '#fff4dc', grip: '#ffffff' },
      items: ['egg', 'butter', 'chocolate-bar', 'glass-of-milk', 'cookie', 'strawberry', 'peanuts'], throws: 2,
      title: { lines: ['cookies for', 'one person'], then: ['me. i am', 'the person'], fill: '#6d163f', top: 92, most: 74 },
    },
    video: {
      creator: 'the.brew.aunty', caption: 'Recipe serves eight, or one Tuesday.', hashtags: ['homebaking', 'cookies', 'baking'],
      topics: ['baking'], likes: 19544, published: '2026-10-06T10:30:00Z', anchor: null,
    },
  },
  {
    id: 'air-fryer-chips', scene: 'toss', seconds: 6, mood: 'arcade',
    look: {
      colours: ['#1d6f5c', '#2fa37d', '#8ee0a5'], light: '#c9ffd6', table: '#103e39', tableFoot: '#082523',
      vessel: 'fryer', tone: { body: '#3a3d46', light: '#6a6f7d', dark: '#1c1e25', inside: '#0c0d11', grip: '#8d93a3' },
      items: ['french-fries', 'poultry-leg', 'potato', 'falafel', 'fried-shrimp', 'broccoli'], throws: 3,
      title: { lines: ['twelve', 'minutes'], then: ['one spoon', 'of oil'], fill: '#fff6d6', top: 92, most: 84 },
    },
    video: {
      creator: 'tawa.tales', caption: 'My smoke alarm has asked for its weekends back.', hashtags: ['airfryer', 'crispy', 'quicksnack'],
      topics: ['air fryer', 'cooking'], likes: 22981, published: '2026-11-11T12:40:00Z', anchor: { label: 'Shop air fryers', query: 'air fryer for family' },
    },
  },
  {
    id: 'iced-latte', scene: 'pour', seconds: 7, mood: 'mellow',
    look: {
      colours: ['#f7e3cd', '#e8bd92', '#c98d5f'], light: '#fff8ea', table: ['#7a4a30', '#452618'], stream: '#6b3a1e', spout: '#3a3f4a', cloud: '#fff2dd',
      layers: [{ colour: '#f6e7cf', share: 0.34 }, { colour: '#d8ac7b', share: 0.24 }, { colour: '#8f5730', share: 0.24 }, { colour: '#5b2f17', share: 0.18 }],
      aside: [{ name: 'croissant', x: 96, size: 124 }, { name: 'cookie', x: 448, size: 104 }],
      title: { lines: ['the café', 'is closed'], then: ['my kitchen', 'is not'], fill: '#43210f', top: 92, most: 76 },
    },
    video: {
      creator: 'the.brew.aunty', caption: 'Forty rupees, no queue, and nobody spells my name wrong.', hashtags: ['homebarista', 'icedlatte', 'homecoffee'],
      topics: ['coffee'], likes: 26713, published: '2026-11-16T03:20:00Z', anchor: { label: 'Shop coffee at home', query: 'coffee maker for home' },
    },
  },
];
