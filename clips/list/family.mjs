// Clips about children, pets and the characters whom children love.

export const FAMILY = [
  {
    id: 'first-school-shoes', scene: 'swing', seconds: 6, mood: 'bright',
    look: {
      colours: ['#7ed4ff', '#b9ecff', '#fff3c4'], light: '#ffffff', rail: '#0c4a7a', cord: '#ffffff', size: 124,
      objects: ['running-shoe', 'pencil', 'backpack', 'socks', 'mans-shoe'], railY: 318, drop: 140,
      title: { lines: ['new shoes,', 'first bell'], then: ['left, right,', 'other left'], fill: '#0a3a66', top: 92, most: 76 },
    },
    video: {
      creator: 'two.under.ten', caption: 'He put them on by himself. Wrong feet, right attitude.', hashtags: ['firstdayofschool', 'kidsshoes', 'mumlife'],
      topics: ['kids shoes', 'back to school'], likes: 15208, published: '2026-08-12T03:30:00Z', anchor: { label: 'Shop school shoes', query: 'kids school shoes velcro' },
    },
  },
  {
    id: 'seventh-birthday', scene: 'party', seconds: 6, crf: 33, mood: 'festive',
    look: {
      colours: ['#5b3df0', '#8f55ff', '#ff7ac0'], light: '#ffe0f4', table: ['#ff5e9c', '#b02a78'], hero: 'birthday-cake', guests: ['wrapped-gift', 'party-popper'],
      confetti: ['#ffd23f', '#ff6b6b', '#4ee1c1', '#6fb1ff', '#ffffff', '#ff9ff3'], balloons: ['#ff6b6b', '#ffd23f', '#4ee1c1', '#6fb1ff', '#ff9ff3'],
      title: { lines: ['she is', 'seven!'], then: ['seven and', 'a cake'], fill: '#ffffff', top: 100, most: 92 },
    },
    video: {
      creator: 'two.under.ten', caption: 'Eleven children, one cake, no survivors. Of the cake.', hashtags: ['kidsbirthday', 'birthdayparty', 'partydecor'],
      topics: ['birthday party', 'toys'], likes: 18930, published: '2026-10-24T11:00:00Z', anchor: null,
    },
  },
  {
    id: 'moon-mobile', scene: 'swing', seconds: 8, mood: 'calm',
    look: {
      colours: ['#2b2a6b', '#5a4fa8', '#e8a6c0'], light: '#ffd9e6', rail: '#f5d7a8', cord: '#ffffff80', size: 116, railY: 318, drop: 130,
      objects: ['star', 'ewe', 'crescent-moon', 'cloud', 'teddy-bear'],
      title: { lines: ['shh,', 'finally'], then: ['nobody', 'sneeze'], fill: '#fff2dd', top: 92, most: 84 },
    },
    video: {
      creator: 'two.under.ten', caption: 'Built a whole room so she can sleep on me instead.', hashtags: ['nursery', 'newbaby', 'babysroom'],
      topics: ['baby room', 'baby care'], likes: 21377, published: '2026-09-29T17:40:00Z', anchor: null,
    },
  },
  {
    id: 'zoomies', scene: 'ride', seconds: 6, mood: 'arcade',
    look: {
      sky: ['#7fe0ff', '#c9f4ff', '#fff6c9'], cloud: '#ffffffcc', sun: { x: 410, y: 330, radius: 62, colour: '#ffe36b' }, hop: 26,
      layers: [
        { colour: '#a9e57a', foot: '#7fcf5c', base: 590, high: 90, period: 360, props: [{ name: 'house-with-garden', size: 120, at: 0.4 }] },
        { colour: '#6cc257', foot: '#3f9d49', base: 660, high: 60, period: 720, props: [{ name: 'deciduous-tree', size: 130, at: 0.15 }, { name: 'sunflower', size: 84, at: 0.5 }, { name: 'deciduous-tree', size: 110, at: 0.8 }] },
      ],
      road: { y: 690, colour: '#3a8f46', foot: '#1f5c34', dash: '#ffffff30' }, rider: { name: 'dog', size: 236 },
      title: { lines: ['the 6 pm', 'zoomies'], then: ['no thoughts,', 'only park'], fill: '#114a2c', top: 96, most: 76 },
    },
    video: {
      creator: 'fur.and.order', caption: 'Biscuit ran four laps, stole a frisbee and pretends not to know me.', hashtags: ['dogvideos', 'zoomies', 'goodboy'],
      topics: ['dogs', 'pet care'], likes: 41205, published: '2026-11-15T13:10:00Z', anchor: null,
    },
  },
  {
    id: 'cat-versus-shelf', scene: 'shelf', seconds: 6, mood: 'arcade',
    look: {
      colours: ['#ffe3ee', '#ffb8d2', '#ff8db5'], light: '#fff6fa', board: { top: '#ffffff', side: '#d9a9bf' }, boards: [600], tip: 0.22,
      rows: [['potted-plant', 'crystal-ball', 'amphora', 'yarn']], size: 118, visitor: { name: 'cat-face', size: 250 },
      title: { lines: ['things', 'i love'], then: ['things', 'she loves'], fill: '#7a1446', top: 100, most: 84 },
    },
    video: {
      creator: 'fur.and.order', caption: 'Gravity was tested today. Gravity passed. The vase did not.', hashtags: ['catvideos', 'catlife', 'chaoscat'],
      topics: ['cats', 'pet care'], likes: 38811, published: '2026-10-09T09:55:00Z', anchor: null,
    },
  },
  {
    id: 'captain-comet', scene: 'flight', seconds: 6, crf: 30, mood: 'bright',
    look: {
      colours: ['#1a1466', '#3a2aa8', '#8a3fc2'], light: '#6f8bff', heading: 2.2, stars: '#ffffff', planets: ['ringed-planet', 'glowing-star', 'full-moon'],
      hero: { name: 'captain-comet', size: 340, angle: 0.3, tail: 0.3 }, tail: ['#fff3a6', '#ffb13d', '#ff5a6e'],
      title: { lines: ['captain', 'comet!'], then: ['homework', 'can wait'], fill: '#fff3b5', top: 92, most: 92 },
    },
    video: {
      creator: 'toon.room', caption: 'Fan clip number 212. Yes, I sewed the cape. Yes, I wear it to the shop.', hashtags: ['captaincomet', 'cartoonfan', 'capelife'],
      topics: ['captain comet', 'cartoons', 'toys'], likes: 36620, published: '2026-11-19T10:00:00Z', anchor: { label: 'Shop Captain Comet', query: 'captain comet kids' },
    },
  },
  {
    id: 'mossy-the-dino', scene: 'stomp', seconds: 6, crf: 30, mood: 'sunny',
    look: {
      colours: ['#fff3b0', '#c9ef9a', '#6fcf8f'], light: '#fffbd6', ground: ['#4aa35c', '#1f5f45'], fronds: ['#3fae6a', '#2c8f5c', '#14503f'],
      hero: { name: 'mossy-dino', size: 360 }, friends: [{ name: 'snail', x: 84, y: 812, size: 84 }, { name: 'hatching-chick', x: 456, y: 812, size: 92 }],
      title: { lines: ['stomp with', 'mossy'], then: ['left foot,', 'tail, clap'], fill: '#14502f', top: 92, most: 80 },
    },
    video: {
      creator: 'toon.room', caption: 'The downstairs neighbour has learned the Mossy dance. Not by choice.', hashtags: ['mossythedino', 'kidsdance', 'cartoonfan'],
      topics: ['mossy the dino', 'cartoons', 'toys'], likes: 28005, published: '2026-10-31T09:15:00Z', anchor: { label: 'Shop Mossy the Dino', query: 'mossy the dino soft toy' },
    },
  },
  {
    id: 'pixel-panda-run', scene: 'arcade', seconds: 6, mood: 'arcade',
    look: {
      sky: ['#2b1a5e', '#ff8fa3'], hills: ['#6a3a8f', '#45286e'], soil: ['#3a2148', '#4d2c5e'], grass: '#7ee06a',
      title: { lines: ['pixel panda'], then: ['one more go'], fill: '#fff3c9', top: 104, most: 76 },
    },
    video: {
      creator: 'toon.room', caption: 'Level nine. Thumb strain is a real injury, doctor.', hashtags: ['pixelpanda', 'retrogaming', 'bambooboss'],
      topics: ['pixel panda', 'console gaming', 'cartoons'], likes: 19388, published: '2026-09-27T13:50:00Z', anchor: null,
    },
  },
  {
    id: 'rani-rocket', scene: 'flight', seconds: 6, mood: 'festive',
    look: {
      colours: ['#0d1f4f', '#23408f', '#e0679c'], light: '#7fd0ff', heading: 1.5708, stars: '#ffe6f3', planets: ['crescent-moon', 'satellite', 'star', 'globe-showing-asia-australia'],
      hero: { name: 'rani-rocket', size: 330, angle: 0, tail: 0.4 }, tail: ['#fff6c2', '#ff9f4d', '#ff4fa0'], middle: 500,
      title: { lines: ['rani rocket,', 'up up up'], then: ['crowns stay', 'on'], fill: '#fff0f8', top: 92, most: 74 },
    },
    video: {
      creator: 'toon.room', caption: 'Countdown starts at ten because the niece can only count to ten.', hashtags: ['ranirocket', 'spacequeen', 'cartoonfan'],
      topics: ['rani rocket', 'cartoons', 'back to school'], likes: 22764, published: '2026-08-29T08:25:00Z', anchor: { label: 'Shop Rani Rocket', query: 'rani rocket school bag' },
    },
  },
];
