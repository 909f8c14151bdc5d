// Clips that are simply nice to watch, and those beside which nothing should be sold.

export const QUIET = [
  {
    id: 'rain-reading', scene: 'rain', seconds: 8, crf: 29, mood: 'calm',
    look: {
      sky: ['#1c2450', '#3b3f7e', '#7d6aa0'], city: '#151a3c', lamps: ['#ffb84d', '#ff7a8a', '#7ad0ff', '#ffe39a'],
      frame: '#4b2a2b', sill: ['#8a4f3c', '#4f2a28'], lamp: { x: 416, y: 640 }, steam: { x: 118, y: 660 },
      objects: [{ name: 'hot-beverage', x: 122, size: 132 }, { name: 'books', x: 300, size: 176 }, { name: 'candle', x: 430, size: 124 }],
      title: { lines: ['one more', 'chapter'], then: ['one more', 'biscuit'], fill: '#fff1d6', top: 108, most: 74 },
    },
    video: {
      creator: 'page.and.rain', caption: 'Plans for tonight: this chair, this book, that rain.', hashtags: ['readingnook', 'monsoonmood', 'bookish'],
      topics: ['books', 'reading nook'], likes: 9874, published: '2026-08-22T15:45:00Z', anchor: { label: 'Shop the reading nook', query: 'warm reading lamp for bedside' },
    },
  },
  {
    id: 'lake-day', scene: 'sky', seconds: 8, crf: 29, mood: 'calm',
    look: {
      noon: 0.12, deep: '#0b1a3a', shore: '#0d1a2b',
      hours: [
        [0, '#3f8fe0', '#8fcaf5', '#ffe9c2'], [0.18, '#3a8fe6', '#8fd0ff', '#d8f1ff'], [0.36, '#5b5fae', '#f08a6b', '#ffc67a'], [0.46, '#2a2a63', '#8a4f86', '#f0886b'],
        [0.58, '#0a1233', '#1a2455', '#34407a'], [0.78, '#0a1233', '#1c2a60', '#3f4a8c'], [0.9, '#31509a', '#c98fb0', '#ffc18f'], [1, '#3f8fe0', '#8fcaf5', '#ffe9c2'],
      ],
      ridges: [['#5a6f9c', 636, 170], ['#37507c', 640, 110], ['#16273f', 642, 52]],
      title: { lines: ['one day,', 'one chair'], fill: '#ffffff', top: 96, most: 80 },
    },
    video: {
      creator: 'lens.of.leela', caption: 'Fourteen hours in eight seconds. I sat through all of it so you do not have to.', hashtags: ['timelapse', 'lakeview', 'nofilter'],
      topics: ['nature', 'sky'], likes: 29774, published: '2026-10-19T18:20:00Z', anchor: null,
    },
  },
  {
    id: 'empty-chair', scene: 'talk', seconds: 8, mood: 'quiet',
    look: {
      colours: ['#1a2036', '#2a2f4d', '#3d3550'], lights: ['#4f5f9c', '#7a5a86', '#35507a'], ink: '#f3ecdf',
      thoughts: [['we still lay', 'five plates'], ['some days', 'on purpose'], ['miss you, baba']],
    },
    video: {
      creator: 'page.and.rain', caption: 'One year today. Call your father if you can.', hashtags: ['grief', 'missingyou'],
      topics: ['grief', 'family'], likes: 61240, published: '2026-11-12T19:30:00Z', suitable: false, anchor: null,
    },
  },
  {
    id: 'bad-days-too', scene: 'talk', seconds: 8, mood: 'quiet',
    look: {
      colours: ['#20403f', '#2f5a55', '#6c8f7a'], lights: ['#7fc0a6', '#d9c98a', '#4f8f92'], ink: '#fbf6e6',
      thoughts: [['did not get', 'up till two'], ['washed one cup.', 'that counts'], ['tomorrow,', 'maybe two']],
    },
    video: {
      creator: 'soft.start', caption: 'If today is heavy: water, window, one message to one person.', hashtags: ['mentalhealth', 'gentlereminder', 'youarenotalone'],
      topics: ['mental health'], likes: 47418, published: '2026-10-10T15:00:00Z', suitable: false, anchor: null,
    },
  },
  {
    id: 'after-the-flood', scene: 'talk', seconds: 8, mood: 'quiet',
    look: {
      colours: ['#2b3440', '#46525c', '#7a7f7c'], lights: ['#8aa0ad', '#b59f86', '#5f7686'], ink: '#f7f3ea', size: 46,
      thoughts: [['the river came', 'to our street'], ['everyone', 'is safe'], ['the school is', 'our home for now']],
    },
    video: {
      creator: 'soft.start', caption: 'We are fine. Thank you for the food, the dry clothes and the boat.', hashtags: ['flood', 'neighbours', 'thankyou'],
      topics: ['news', 'community'], likes: 35502, published: '2026-08-14T13:40:00Z', suitable: false, anchor: null,
    },
  },
  {
    id: 'festival-lights', scene: 'lights', seconds: 7, crf: 28, mood: 'festive',
    look: {
      sky: ['#1a0b3d', '#3d1560', '#8a2b6a'], roofs: '#1a0d33', ledge: ['#7a2f3a', '#3a1428'], bulbs: ['#ffd24d', '#ff6b6b', '#4de0c0', '#ff9ff3', '#7ab8ff'],
      bursts: [{ x: 150, y: 330, colour: '#ff8ad0', at: 0.02, size: 120 }, { x: 400, y: 300, colour: '#7ad8ff', at: 0.3, size: 140 }, { x: 250, y: 260, colour: '#ffd24d', at: 0.55, size: 150 }, { x: 430, y: 420, colour: '#9dff8a', at: 0.75, size: 100 }, { x: 100, y: 430, colour: '#ffb36b', at: 0.86, size: 100 }],
      objects: [{ name: 'diya-lamp', x: 100, size: 120, flame: { x: -30, y: 0 } }, { name: 'diya-lamp', x: 270, size: 150, flame: { x: -38, y: -10 } }, { name: 'diya-lamp', x: 440, size: 120, flame: { x: -30, y: 0 } }],
      title: { lines: ['lights up,', 'phones down'], then: ['ok one', 'photo'], fill: '#fff3cf', top: 92, most: 72 },
    },
    video: {
      creator: 'anjali.drapes', caption: 'Untangling these took longer than the festival.', hashtags: ['festivallights', 'fairylights', 'diya'],
      topics: ['festival lights', 'decor'], likes: 44023, published: '2026-11-08T14:10:00Z', anchor: { label: 'Shop festival lights', query: 'led string lights for decoration' },
    },
  },
  {
    id: 'mum-on-mute', scene: 'chat', seconds: 8, mood: 'sunny',
    look: {
      colours: ['#d8f5d0', '#9fe0b8', '#5fbfa3'], light: '#ffffff', bubbles: { mine: '#1c6b4a', theirs: '#ffffff', ink: '#17131c', mineInk: '#f2fff6' }, name: 'Mum', face: 'woman',
      messages: [
        { lines: ['how do i turn off', 'the caps lock'] }, { mine: true, lines: ['but mum, you are', 'writing in small'] }, { lines: ['ON THE TV'] }, { mine: true, lines: ['the tv has no', 'caps lock'] }, { lines: ['then why is it', 'shouting'] },
      ],
    },
    video: {
      creator: 'metro.mixtape', caption: 'It was the volume. It is always the volume.', hashtags: ['mumtexts', 'familychat', 'funny'],
      topics: ['jokes', 'family'], likes: 57302, published: '2026-11-17T18:05:00Z', anchor: null,
    },
  },
];
