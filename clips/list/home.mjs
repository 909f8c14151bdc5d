// Clips about the home: the desk, the kitchen, the bedroom, the plants.

export const HOME = [
  {
    id: 'desk-setup', scene: 'steps', seconds: 6, mood: 'bright',
    look: {
      cards: [
        { colours: ['#c9d8ff', '#8fa8ff'], ink: '#101a5c', title: ['lift the screen'], note: 'eye level, arm’s length', object: 'laptop', extras: ['books', 'hot-beverage'] },
        { colours: ['#ffe7a8', '#ffbe55'], ink: '#4a2a00', title: ['light from', 'the side'], note: 'no glare, no squint', object: 'light-bulb', extras: ['sun', 'electric-plug'] },
        { colours: ['#c8f5dd', '#5fd0a0'], ink: '#053d2c', title: ['wrists down,', 'plant up'], note: 'both will thank you', object: 'potted-plant', extras: ['keyboard', 'computer-mouse'] },
      ],
    },
    video: {
      creator: 'nook.and.cranny', caption: 'Three changes, zero budget. My back stopped complaining by Thursday.', hashtags: ['desksetup', 'workfromhome', 'deskinspo'],
      topics: ['desk setup'], likes: 11240, published: '2026-11-18T05:30:00Z', anchor: { label: 'Shop desk setup', query: 'adjustable laptop stand' },
    },
  },
  {
    id: 'bedroom-makeover', scene: 'split', seconds: 7, mood: 'mellow',
    look: {
      sparks: [[120, 300], [430, 420], [270, 250], [80, 560], [460, 640]],
      before: {
        wall: ['#b9b4ad', '#a39d95'], floor: ['#8b8279', '#6b635c'], filter: 'saturate(.45) brightness(.9)',
        pane: { frame: '#8d867e', sky: ['#c8ccd0', '#b4b8bc'] },
        objects: [{ name: 'bed', x: 250, y: 700, size: 270 }],
      },
      after: {
        wall: ['#ffe1d1', '#ffc4ae'], floor: ['#d99a6c', '#9c5f45'], panels: '#ffffff40', rug: '#e8566f',
        pane: { frame: '#ffffff', sky: ['#8fd3ff', '#fff0c9'], sun: '#fff0b0' },
        curtains: { rod: '#8a5a3b', colours: ['#ff8f70', '#e46a55'] }, light: { x: 440, y: 560, colour: '#ffd98a' },
        objects: [{ name: 'bed', x: 250, y: 700, size: 270 }, { name: 'potted-plant', x: 460, y: 706, size: 150 }, { name: 'teddy-bear', x: 306, y: 752, size: 92 }],
      },
      title: { lines: ['same room,'], then: ['new curtains'] },
    },
    video: {
      creator: 'nook.and.cranny', caption: 'Two curtains and a rug. The landlord thinks I knocked a wall down.', hashtags: ['roommakeover', 'bedroomdecor', 'curtains'],
      topics: ['bedroom makeover', 'curtains'], likes: 27640, published: '2026-11-02T08:00:00Z', anchor: { label: 'Shop bedroom makeover', query: 'blackout curtains for bedroom' },
    },
  },
  {
    id: 'cleaning-day', scene: 'split', seconds: 7, mood: 'bright',
    look: {
      sparks: [[150, 470], [400, 300], [250, 620], [90, 350], [440, 560]], names: ['11:02', '11:40'],
      before: {
        wall: ['#a8a08a', '#948b74'], floor: ['#7d7462', '#5e5748'], filter: 'saturate(.6) brightness(.92)',
        pane: { frame: '#8a8168', sky: ['#b9b7a6', '#a3a08c'] },
        objects: [
          { name: 'couch-and-lamp', x: 270, y: 690, size: 260 }, { name: 'socks', x: 120, y: 756, size: 92, angle: 0.6 }, { name: 'pizza', x: 400, y: 770, size: 96, angle: -0.5 },
          { name: 'newspaper', x: 232, y: 796, size: 100, angle: 0.3 }, { name: 't-shirt', x: 330, y: 640, size: 96, angle: 1.1 }, { name: 'cup-with-straw', x: 452, y: 700, size: 84, angle: 1.3 },
        ],
      },
      after: {
        wall: ['#dff6ff', '#b5e4f5'], floor: ['#f1d3a5', '#c79a63'], rug: '#2f9cc0',
        pane: { frame: '#ffffff', sky: ['#6fc5ff', '#d8f3ff'], sun: '#fff3b5' }, light: { x: 330, y: 420, colour: '#ffffff' },
        objects: [{ name: 'couch-and-lamp', x: 270, y: 700, size: 260 }, { name: 'potted-plant', x: 92, y: 712, size: 130 }, { name: 'broom', x: 462, y: 690, size: 150, angle: 0.1 }, { name: 'bucket', x: 430, y: 766, size: 92 }],
      },
      title: { lines: ['guests in', 'an hour'], then: ['bring on', 'the in-laws'] },
    },
    video: {
      creator: 'fix.it.fatima', caption: 'Nothing cleans a house like a doorbell.', hashtags: ['cleaningday', 'cleanwithme', 'guestsarecoming'],
      topics: ['cleaning'], likes: 20315, published: '2026-10-30T05:20:00Z', anchor: null,
    },
  },
  {
    id: 'kitchen-storage', scene: 'shelf', seconds: 7, mood: 'sunny',
    look: {
      colours: ['#fff2c9', '#ffd98a', '#f7b95c'], light: '#fffbe8', stripes: '#ffffff30', board: { top: '#b5734a', side: '#7c4527' }, boards: [480, 668],
      rows: [['jar', 'honey-pot', 'salt', 'canned-food'], ['teapot', 'bowl-with-spoon', 'basket', 'amphora']], size: 112,
      title: { lines: ['a place for', 'everything'], then: ['for about', 'a day'], fill: '#5b2b0a', top: 92, most: 72 },
    },
    video: {
      creator: 'tawa.tales', caption: 'Labelled every jar. Husband still asks where the salt is.', hashtags: ['kitchenorganisation', 'pantrygoals', 'storage'],
      topics: ['kitchen storage'], likes: 16702, published: '2026-09-26T09:10:00Z', anchor: { label: 'Shop kitchen storage', query: 'airtight kitchen storage containers' },
    },
  },
  {
    id: 'diy-shelf', scene: 'shelf', seconds: 6, mood: 'arcade',
    look: {
      colours: ['#3b6cff', '#2b4fd8', '#1d2f94'], light: '#7fa5ff', board: { top: '#ffcf6b', side: '#c9862a' }, boards: [600], tip: 0.34,
      rows: [['toolbox', 'hammer', 'screwdriver', 'wrench']], size: 116, visitor: { name: 'face-with-tears-of-joy', size: 180 },
      title: { lines: ['my first', 'shelf'], then: ['level-ish'], fill: '#ffffff', top: 110, most: 92 },
    },
    video: {
      creator: 'fix.it.fatima', caption: 'The spirit level is a suggestion, said the shelf, briefly.', hashtags: ['diyshelf', 'powertools', 'firsttimediy'],
      topics: ['tools', 'diy'], likes: 13377, published: '2026-09-13T11:45:00Z', anchor: null,
    },
  },
  {
    id: 'balcony-jungle', scene: 'grow', seconds: 8, mood: 'calm',
    look: {
      colours: ['#e7ffd9', '#bdf0c0', '#8bd6b0'], light: '#fffbd0', table: ['#b9784f', '#6e3f2c'],
      plants: [
        { x: 150, high: 250, leaves: 7, leaf: 92, tones: ['#8ee06a', '#2c8f4d'], pot: ['#ff9a6a', '#d8603c'] },
        { x: 352, high: 190, leaves: 6, leaf: 84, tones: ['#5fd3a0', '#12735b'], pot: ['#7aa7ff', '#3f62cf'], flower: 'hibiscus' },
      ],
      friends: [{ name: 'lady-beetle', x: 252, size: 54, y: 744 }],
      title: { lines: ['water,', 'wait'], then: ['talk to it', 'a bit'], fill: '#0c4a2f', top: 92, most: 84 },
    },
    video: {
      creator: 'balcony.jungle', caption: 'Day 90 of raising my voice only to encourage.', hashtags: ['plantparent', 'balconygarden', 'houseplants'],
      topics: ['home plants', 'gardening'], likes: 14056, published: '2026-08-30T02:50:00Z', anchor: null,
    },
  },
  {
    id: 'lamp-not-tubelight', scene: 'neon', seconds: 6, mood: 'night',
    look: {
      bricks: ['#3a2340', '#4a2c4c'], mortar: '#1d1024', floor: ['#3b2030', '#170b16'], lamp: { x: 420, y: 660, colour: '#ffc46b' },
      sign: [{ text: 'good', colour: '#ff4fa0', y: 228, most: 150 }, { text: 'lighting', colour: '#3fd8ff', y: 352, most: 96 }, { text: 'only', colour: '#ffd24d', y: 462, most: 110 }],
      objects: [{ name: 'couch-and-lamp', x: 230, size: 250 }, { name: 'candle', x: 420, size: 124 }, { name: 'cactus', x: 66, size: 104 }],
    },
    video: {
      creator: 'nook.and.cranny', caption: 'The tubelight has been told. We do not speak of the tubelight.', hashtags: ['homelighting', 'warmlight', 'cosyroom'],
      topics: ['lighting', 'home decor'], likes: 23480, published: '2026-10-26T15:30:00Z', anchor: { label: 'Shop lighting', query: 'warm table lamp' },
    },
  },
];
