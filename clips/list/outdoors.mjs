// Clips about being outside: camping, cycling, running, trekking.

export const OUTDOORS = [
  {
    id: 'hill-loop', scene: 'ride', seconds: 6, mood: 'sunny',
    look: {
      sky: ['#ff7a85', '#ff9c8a', '#ffd3a0'], cloud: '#ffffff40',
      sun: { x: 372, y: 372, radius: 92, colour: '#fff0b8' },
      layers: [
        { colour: '#e0607f', foot: '#c04b78', base: 560, high: 150, period: 360 },
        { colour: '#a33a72', foot: '#7c2b66', base: 640, high: 90, period: 720, props: [{ name: 'evergreen-tree', size: 92, at: 0.2 }, { name: 'deciduous-tree', size: 104, at: 0.55 }, { name: 'evergreen-tree', size: 80, at: 0.8 }] },
        { colour: '#64245c', foot: '#4a1b4e', base: 690, high: 46, period: 1080, props: [{ name: 'deciduous-tree', size: 130, at: 0.1 }, { name: 'tent', size: 110, at: 0.62 }] },
      ],
      road: { y: 690, colour: '#3a1846', foot: '#1d0d2a', dash: '#ffffff55' },
      rider: { name: 'person-biking', size: 250 },
      title: { lines: ['sunday', 'hill loop'], then: ['legs: gone', 'mood: great'], fill: '#fff6e6', top: 100, most: 82 },
    },
    video: {
      creator: 'ira.on.wheels', caption: 'Forty kilometres for one samosa. The maths works if you do not do it.', hashtags: ['sundayride', 'cyclinglife', 'hillclimb'],
      topics: ['cycling'], likes: 8241, published: '2026-09-20T04:10:00Z', anchor: { label: 'Shop cycling', query: 'cycling helmet and bottle' },
    },
  },
  {
    id: 'pack-light-camp', scene: 'ride', seconds: 6, mood: 'mellow',
    look: {
      sky: ['#0f1740', '#28366f', '#7a5a8f'], cloud: '#ffffff18', stars: true, sun: { x: 150, y: 370, radius: 54, colour: '#f4f0d8' },
      layers: [
        { colour: '#2c3f6e', foot: '#24345e', base: 580, high: 170, period: 360 },
        { colour: '#1d4a56', foot: '#163b47', base: 640, high: 80, period: 720, props: [{ name: 'evergreen-tree', size: 120, at: 0.12 }, { name: 'evergreen-tree', size: 96, at: 0.3 }, { name: 'tent', size: 104, at: 0.62 }, { name: 'evergreen-tree', size: 130, at: 0.85 }] },
        { colour: '#12323a', foot: '#0d252c', base: 692, high: 40, period: 1080, props: [{ name: 'evergreen-tree', size: 150, at: 0.35 }, { name: 'rock', size: 70, at: 0.7 }] },
      ],
      road: { y: 692, colour: '#0c1f27', foot: '#060f14', dash: '#ffe9a855' }, rider: { name: 'sport-utility-vehicle', size: 250 },
      title: { lines: ['pack light,', 'sleep well'], then: ['stars', 'included'], fill: '#fff1cf', top: 96, most: 78 },
    },
    video: {
      creator: 'ridge.and.rope', caption: 'Forgot the pillow, remembered the chai. Priorities held.', hashtags: ['camping', 'roadtrip', 'undercanvas'],
      topics: ['camping', 'trekking'], likes: 12288, published: '2026-10-03T14:20:00Z', anchor: { label: 'Shop camping', query: 'camping tent for two' },
    },
  },
  {
    id: 'monsoon-scooter', scene: 'ride', seconds: 6, mood: 'calm',
    look: {
      sky: ['#4c6478', '#7f9aa8', '#c2d0cc'], cloud: '#ffffff66', rain: '#e6f2ff', sun: { x: 380, y: 350, radius: 70, colour: '#dfe8e4' },
      layers: [
        { colour: '#6f8f92', foot: '#5d7c82', base: 580, high: 120, period: 360 },
        { colour: '#3f7a6a', foot: '#2f6157', base: 650, high: 70, period: 720, props: [{ name: 'palm-tree', size: 150, at: 0.2 }, { name: 'hut', size: 110, at: 0.55 }, { name: 'palm-tree', size: 130, at: 0.8 }] },
      ],
      road: { y: 688, colour: '#39454f', foot: '#1e262d', dash: '#ffffff55' }, rider: { name: 'motor-scooter', size: 230 }, dust: '#d8ecff70',
      title: { lines: ['rain gear:', 'on'], then: ['socks:', 'gone'], fill: '#f4fbff', top: 96, most: 84 },
    },
    video: {
      creator: 'ira.on.wheels', caption: 'The forecast said light showers. The forecast was standing indoors.', hashtags: ['monsoon', 'raingear', 'dailycommute'],
      topics: ['monsoon', 'rain gear'], likes: 11763, published: '2026-08-07T04:50:00Z', anchor: null,
    },
  },
  {
    id: 'gully-cricket', scene: 'rally', seconds: 6, mood: 'festive',
    look: {
      colours: ['#ffb84d', '#ff8f57', '#f26a5a'], light: '#fff2c2', court: ['#c48a4f', '#7d4a2a'], lines: '#ffffff66', stumps: '#fff2d0', arc: 220, shots: 2,
      ball: { name: 'tennis-ball', size: 54, spin: 4 }, left: { name: 'cricket-game', size: 176, flip: true }, right: { name: 'gloves', size: 150 },
      title: { lines: ['one tip,', 'one hand'], then: ['window?', 'run!'], fill: '#5a1a12', top: 92, most: 82 },
    },
    video: {
      creator: 'gully.sports', caption: 'House rules: whoever breaks it explains it to Sharma uncle.', hashtags: ['gullycricket', 'sundaymatch', 'howzat'],
      topics: ['cricket'], likes: 33042, published: '2026-11-01T10:45:00Z', anchor: { label: 'Shop cricket', query: 'cricket bat and tennis ball set' },
    },
  },
  {
    id: 'badminton-night', scene: 'rally', seconds: 6, mood: 'bright',
    look: {
      colours: ['#0f3d5e', '#176a8f', '#2aa6b8'], light: '#aef4ff', court: ['#1f8f6a', '#0d5144'], lines: '#ffffffaa', net: '#f2fbff', arc: 240, shots: 4,
      ball: { name: 'shuttlecock', size: 66 }, left: { name: 'badminton', size: 160 }, right: { name: 'badminton', size: 160, flip: true },
      title: { lines: ['last point,', 'i swear'], then: ['ok, last', 'last point'], fill: '#f3fffb', top: 92, most: 80 },
    },
    video: {
      creator: 'gully.sports', caption: 'We said last point at 8. It is 9:40 and somebody brought lemons.', hashtags: ['badminton', 'doubles', 'smash'],
      topics: ['badminton'], likes: 8890, published: '2026-09-10T16:15:00Z', anchor: null,
    },
  },
  {
    id: 'wash-the-car', scene: 'bubbles', seconds: 6, crf: 30, mood: 'sunny',
    look: {
      colours: ['#8ee3ff', '#4fc0f5', '#2b8be0'], light: '#ffffff', floor: ['#3b5b86', '#1f3357'], toolY: 560,
      hero: { name: 'automobile', size: 380 }, tool: { name: 'sponge', size: 120 }, aside: [{ name: 'bucket', x: 88, size: 120 }],
      sparks: [[130, 470], [410, 500], [270, 400], [200, 620], [450, 610]],
      title: { lines: ['two', 'buckets'], then: ['zero', 'swirls'], fill: '#06325c', top: 96, most: 92 },
    },
    video: {
      creator: 'fix.it.fatima', caption: 'Washed it at nine. Crow scheduled for quarter past.', hashtags: ['carcare', 'carwash', 'weekendchores'],
      topics: ['car care'], likes: 6921, published: '2026-08-16T05:05:00Z', anchor: null,
    },
  },
  {
    id: 'slow-five-k', scene: 'route', seconds: 6, crf: 28, mood: 'bright',
    look: {
      colours: ['#ffe9d6', '#ffcfb0', '#ffb08f'], light: '#fffaf0', lines: '#e8825c55', path: ['#ff5a36', '#ffffff'], unit: { most: 5, name: 'km' },
      stops: [[110, 700], [230, 650], [150, 560], [300, 520], [420, 590], [400, 450], [250, 420], [300, 350], [420, 350]],
      runner: { name: 'person-running', size: 120, flip: true }, goal: 'chequered-flag', marks: [{ name: 'deciduous-tree', x: 70, y: 600, size: 74 }, { name: 'fountain', x: 480, y: 700, size: 84 }, { name: 'deciduous-tree', x: 350, y: 680, size: 66 }],
      title: { lines: ['slow five k'], then: ['still five k'], fill: '#5a1d0d', top: 110, most: 84 },
    },
    video: {
      creator: 'slowpaced.sam', caption: 'Overtaken by a man with a pram. He waved. I waved. Great run.', hashtags: ['running', 'slowrunclub', 'fivek'],
      topics: ['running'], likes: 14870, published: '2026-11-10T01:15:00Z', anchor: { label: 'Shop running', query: 'running shoes for beginners' },
    },
  },
  {
    id: 'ridge-trek', scene: 'route', seconds: 7, crf: 28, mood: 'calm',
    look: {
      colours: ['#12352f', '#1d5a4a', '#3f8f6a'], light: '#8fe0b0', lines: '#d9ffe055', path: ['#ffd23f', '#0c2620'], unit: { most: 3120, name: 'm', digits: 0 },
      stops: [[420, 740], [300, 700], [400, 620], [240, 600], [130, 520], [270, 470], [390, 480], [400, 400], [310, 372]],
      runner: { name: 'hiking-boot', size: 100 }, goal: 'triangular-flag', marks: [{ name: 'tent', x: 470, y: 560, size: 84 }, { name: 'evergreen-tree', x: 90, y: 690, size: 90 }, { name: 'evergreen-tree', x: 180, y: 740, size: 74 }, { name: 'evergreen-tree', x: 480, y: 430, size: 74 }],
      title: { lines: ['just over', 'that ridge'], then: ['it is never', 'that ridge'], fill: '#f6ffe8', top: 88, most: 72 },
    },
    video: {
      creator: 'ridge.and.rope', caption: 'The guide said twenty minutes. The guide is a mountain goat.', hashtags: ['trekking', 'ridgewalk', 'himalayandays'],
      topics: ['trekking'], likes: 10955, published: '2026-09-15T05:40:00Z', anchor: null,
    },
  },
  {
    id: 'morning-yoga', scene: 'breathe', seconds: 8, mood: 'calm',
    look: {
      colours: ['#ffe3d3', '#f7b7c2', '#b79ae0'], light: '#fff6e3', petals: ['#ffd9a8', '#ff9fb5', '#a98cf0'], mat: ['#7d6ad9', '#4a3aa3'],
      person: { name: 'woman-in-lotus-position', size: 250 }, friends: [{ name: 'cat', x: 440, y: 800, size: 110 }, { name: 'candle', x: 90, y: 790, size: 92 }],
      title: { lines: ['in,', 'two, three'], then: ['out,', 'two, three'], fill: '#4a2560', top: 92, most: 80 },
    },
    video: {
      creator: 'slowpaced.sam', caption: 'Ten minutes of calm, nine of which the cat sat on the mat.', hashtags: ['morningyoga', 'breathe', 'yogamat'],
      topics: ['yoga'], likes: 16230, published: '2026-10-02T00:45:00Z', anchor: { label: 'Shop yoga', query: 'yoga mat anti slip' },
    },
  },
  {
    id: 'carry-on-only', scene: 'pack', seconds: 6, mood: 'sunny',
    look: {
      colours: ['#bdf3ff', '#74d6f0', '#2fa8d8'], light: '#ffffff', floor: ['#1f6f9e', '#103d63'], bag: { name: 'backpack', size: 270 },
      things: ['t-shirt', 'camera', 'socks', 'sunglasses', 'toothbrush', 'passport-control', 'headphone'],
      title: { lines: ['carry-on', 'only'], then: ['sit on it,', 'zip it'], fill: '#06395a', top: 88, most: 76 },
    },
    video: {
      creator: 'ridge.and.rope', caption: 'Five days, one backpack, and a zip that has seen things.', hashtags: ['packwithme', 'travellight', 'backpacking'],
      topics: ['travel', 'backpacks'], likes: 18112, published: '2026-11-03T07:50:00Z', anchor: { label: 'Shop travel', query: 'travel backpack cabin size' },
    },
  },
];
