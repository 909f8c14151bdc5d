// Clips about games, music, cameras and other toys for grown-ups.

export const PLAY = [
  {
    id: 'couch-co-op', scene: 'orbit', seconds: 6, mood: 'arcade',
    look: {
      colours: ['#fff0b8', '#ffd65c', '#f59a2e'], light: '#fff8dc', pattern: 'rays',
      hero: { name: 'video-game', size: 292 }, around: ['pizza', 'joystick', 'trophy', 'headphone', 'popcorn', 'alien-monster'],
      title: { lines: ['couch co-op'], then: ['loser orders'], fill: '#3d2400', top: 110, most: 78 },
    },
    video: {
      creator: 'patch.notes.pk', caption: 'We beat the level. We did not beat the pizza.', hashtags: ['couchcoop', 'consolegaming', 'gamenight'],
      topics: ['console gaming'], likes: 12950, published: '2026-11-14T16:20:00Z', anchor: { label: 'Shop game controllers', query: 'wireless game controller' },
    },
  },
  {
    id: 'commute-tunnel', scene: 'tunnel', seconds: 6, mood: 'night',
    look: {
      frames: ['#1b1464', '#3a1fb0', '#7a2be0', '#e0459b'], deep: '#ffd1f2', shape: 'slab', hero: { name: 'headphone', size: 220 },
      objects: ['musical-note', 'train', 'musical-notes', 'ticket', 'station'],
      title: { lines: ['next stop:', 'silence'], then: ['missed it.', 'worth it'], fill: '#fff2fb', top: 92, most: 76 },
    },
    video: {
      creator: 'metro.mixtape', caption: 'Noise cancelling works so well I am in a different city now.', hashtags: ['commute', 'headphones', 'metrolife'],
      topics: ['headphones', 'commute'], likes: 15960, published: '2026-11-20T02:40:00Z', anchor: { label: 'Shop headphones', query: 'noise cancelling headphones' },
    },
  },
  {
    id: 'bedroom-studio', scene: 'wall', seconds: 6, crf: 32, mood: 'night',
    look: {
      colours: ['#120c2e', '#2a1568', '#5b1f7a'], tiles: ['#221a55', '#2f2272'], lit: '#ff5fa8', lean: 0.18, weave: [3, 2],
      objects: ['guitar', 'studio-microphone', 'headphone', 'musical-keyboard', 'drum', 'level-slider', 'control-knobs', 'violin'],
      plate: '#fff3d6', title: { lines: ['bedroom', 'studio'], then: ['neighbours', 'love it*'], fill: '#1c1246' },
    },
    video: {
      creator: 'bassment.bilal', caption: '*Neighbours could not be reached for comment.', hashtags: ['bedroomstudio', 'guitarcover', 'homerecording'],
      topics: ['guitar', 'home studio'], likes: 13519, published: '2026-09-22T18:00:00Z', anchor: { label: 'Shop the home studio', query: 'acoustic guitar and usb microphone' },
    },
  },
  {
    id: 'board-game-night', scene: 'tunnel', seconds: 6, mood: 'mellow',
    look: {
      frames: ['#0f4a34', '#17693f', '#8c2f39', '#b8433f'], deep: '#fff3c4', shape: 'hex', hero: { name: 'game-die', size: 210 },
      objects: ['chess-pawn', 'joker', 'heart-suit', 'club-suit', 'diamond-suit', 'puzzle-piece'],
      title: { lines: ['one quick', 'game'], then: ['it is 3 am'], fill: '#fffbe6', top: 92, most: 80 },
    },
    video: {
      creator: 'patch.notes.pk', caption: 'Friendships paused until someone reads the rules out loud.', hashtags: ['boardgames', 'gamenight', 'houserules'],
      topics: ['board games'], likes: 9478, published: '2026-08-27T17:30:00Z', anchor: null,
    },
  },
  {
    id: 'sunday-puzzle', scene: 'puzzle', seconds: 8, mood: 'calm',
    look: {
      colours: ['#ffd0a6', '#ff9f7c', '#e8697d'], light: '#fff1d8', board: '#5a2338',
      picture: { colours: ['#7fd4ff', '#d3f3ff', '#fff3c9'], sun: { x: 292, y: 92, colour: '#ffd94a' }, hill: '#67c06a', objects: [{ name: 'house-with-garden', x: 128, y: 196, size: 210 }, { name: 'deciduous-tree', x: 300, y: 236, size: 150 }, { name: 'rabbit', x: 214, y: 316, size: 84 }] },
      title: { lines: ['nine pieces,', 'no phone'], then: ['ok, eight', 'and a hole'], fill: '#54162c', top: 92, most: 70 },
    },
    video: {
      creator: 'paint.the.town', caption: 'Did the whole puzzle. The dog has the last piece. The dog is smug.', hashtags: ['puzzletime', 'slowsunday', 'offline'],
      topics: ['puzzles', 'board games'], likes: 5632, published: '2026-08-24T07:00:00Z', anchor: null,
    },
  },
  {
    id: 'phone-photo-tips', scene: 'camera', seconds: 6, mood: 'mellow',
    look: {
      colours: ['#ffe8cf', '#f7bfa0', '#d98a8a'], light: '#fff6e6', subject: 1,
      view: { sky: ['#ff9a6b', '#ffc98a', '#ffe9b8'], sun: { x: 420, y: 190, colour: '#fff4c4' }, hills: [['#d9776a', 160, 520, 300, 170], ['#a84f63', 460, 560, 340, 170], ['#6d3454', 300, 610, 460, 150]], objects: [{ name: 'palm-tree', x: 190, y: 440, size: 170 }, { name: 'sailboat', x: 330, y: 420, size: 130 }, { name: 'palm-tree', x: 490, y: 470, size: 190 }] },
      title: { lines: ['tap, hold,', 'breathe'], then: ['wipe your', 'lens!'], fill: '#5b1f33', top: 92, most: 76 },
    },
    video: {
      creator: 'lens.of.leela', caption: 'The best camera upgrade is the corner of your T-shirt.', hashtags: ['phonephotography', 'goldenhour', 'phototips'],
      topics: ['phone photography'], likes: 17845, published: '2026-10-15T11:35:00Z', anchor: { label: 'Shop phone photography', query: 'phone tripod with remote' },
    },
  },
  {
    id: 'vlog-kit', scene: 'steps', seconds: 7, mood: 'bright',
    look: {
      cards: [
        { colours: ['#ffd3ea', '#ff8fc4'], ink: '#66063c', title: ['one camera'], note: 'the one you carry', object: 'video-camera', extras: ['battery', 'film-frames'] },
        { colours: ['#cfd2ff', '#8e8cff'], ink: '#1b1470', title: ['one mic,', 'no wind'], note: 'people forgive blur, not hiss', object: 'studio-microphone', extras: ['wind-face', 'muted-speaker'] },
        { colours: ['#fff1b0', '#ffcb3d'], ink: '#4d3200', title: ['one idea'], note: 'say it in six seconds', object: 'clapper-board', extras: ['light-bulb', 'pencil'] },
      ],
    },
    video: {
      creator: 'lens.of.leela', caption: 'My whole kit fits in a lunch box. My lunch does not.', hashtags: ['vloggingkit', 'creatorlife', 'filmmaking'],
      topics: ['vlogging', 'cameras'], likes: 12007, published: '2026-11-05T09:25:00Z', anchor: null,
    },
  },
  {
    id: 'paint-night', scene: 'brush', seconds: 6, mood: 'sunny',
    look: {
      coats: [{ colour: '#2f6bff', light: '#9fc0ff', ink: '#ffffff' }, { colour: '#ffc933', light: '#fff2b8', ink: '#4a3000' }, { colour: '#ff5a5f', light: '#ffc2b8', ink: '#fff4ee' }],
      brush: { name: 'paintbrush', size: 240, angle: 0.2 }, objects: ['artist-palette', 'crayon', 'framed-picture', 'pencil', 'scissors'],
      title: { lines: ['it looked', 'easy'], then: ['call it', 'abstract'], top: 96, most: 84 },
    },
    video: {
      creator: 'paint.the.town', caption: 'Followed the tutorial exactly. It is now a different animal.', hashtags: ['artsupplies', 'paintnight', 'acrylics'],
      topics: ['painting', 'art supplies'], likes: 7316, published: '2026-09-08T12:10:00Z', anchor: null,
    },
  },
  {
    id: 'rooftop-dance', scene: 'beat', seconds: 6, crf: 31, mood: 'night',
    look: {
      colours: ['#14062e', '#3b0f6b', '#8a1f8f'], floor: ['#2a0f55', '#4a1a86', '#ffe14d'], bars: ['#ff3fa4', '#3fe0ff'],
      dancers: [{ name: 'woman-dancing', x: 300, size: 250 }, { name: 'man-dancing', x: 176, size: 200, y: 20 }, { name: 'person-with-bunny-ears', x: 408, size: 180, y: 26 }],
      title: { lines: ['drop in', '3, 2, 1'], then: ['again!', 'again!'], fill: '#fff4ff', top: 92, most: 84 },
    },
    video: {
      creator: 'bassment.bilal', caption: 'Learned the step in an hour. Unlearned my knees in two.', hashtags: ['dancechallenge', 'rooftop', 'beatdrop'],
      topics: ['dance', 'music'], likes: 52190, published: '2026-11-21T16:55:00Z', anchor: null,
    },
  },
  {
    id: 'speaker-test', scene: 'speaker', seconds: 6, crf: 31, mood: 'night',
    look: {
      colours: ['#ff8a5c', '#f2557a', '#8a2f9e'], light: '#ffd9a8', body: ['#2d2a4a', '#1c1933', '#100e22'], cone: ['#4a4672', '#17142c'], rim: '#ffb84d', lamp: '#7dffb8', floor: ['#4a1f5c', '#220d33'],
      notes: ['musical-note', 'musical-notes'], aside: [{ name: 'potted-plant', x: 66, size: 120 }, { name: 'mobile-phone', x: 470, size: 100 }],
      title: { lines: ['small box,', 'big room'], then: ['sorry,', 'flat 4B'], fill: '#fff4e0', top: 88, most: 76 },
    },
    video: {
      creator: 'bassment.bilal', caption: 'Tested for scientific reasons until 2 am.', hashtags: ['bluetoothspeaker', 'bassboosted', 'homeaudio'],
      topics: ['bluetooth speakers', 'music'], likes: 30127, published: '2026-11-22T12:30:00Z', anchor: { label: 'Shop speakers', query: 'bluetooth speaker' },
    },
  },
];
