// Soft loops of music, synthesised sample by sample: a pad of chords, a plucked line, and a light kit where the mood has one.
// Everything wraps around the clip's end, so that a loop has no seam.

const RATE = 44100;
const note = (midi) => 440 * 2 ** ((midi - 69) / 12);

/** chords: MIDI notes, spread evenly over the loop; pluck: notes a chord plays one after the other; beats in a loop. */
const MOODS = {
  sunny: { chords: [[48, 64, 67, 71], [53, 65, 69, 72], [45, 64, 67, 72], [55, 62, 67, 71]], pluck: 8, kick: 12, hat: 24, pad: 0.16 },
  mellow: { chords: [[45, 60, 64, 67], [50, 60, 65, 69], [43, 59, 62, 67], [48, 60, 64, 71]], pluck: 4, kick: 6, hat: 12, pad: 0.2 },
  bright: { chords: [[50, 66, 69, 74], [47, 66, 71, 74], [43, 67, 71, 74], [45, 64, 69, 73]], pluck: 8, kick: 12, hat: 24, pad: 0.13 },
  night: { chords: [[41, 60, 63, 68], [44, 60, 63, 67], [39, 58, 63, 67], [46, 61, 65, 68]], pluck: 4, kick: 6, hat: 24, pad: 0.22 },
  calm: { chords: [[48, 60, 67, 74], [45, 60, 64, 71], [41, 60, 65, 72], [43, 59, 62, 69]], pluck: 2, kick: 0, hat: 0, pad: 0.26 },
  festive: { chords: [[50, 62, 69, 74], [50, 62, 67, 74], [48, 64, 67, 72], [50, 62, 66, 69]], pluck: 12, kick: 12, hat: 24, pad: 0.14 },
  arcade: { chords: [[48, 60, 64, 67], [45, 60, 64, 69], [41, 60, 65, 69], [43, 59, 62, 67]], pluck: 16, kick: 12, hat: 24, pad: 0.05, square: true },
  quiet: { chords: [[45, 57, 64, 71], [41, 57, 60, 67], [48, 55, 64, 67], [43, 55, 62, 66]], pluck: 1, kick: 0, hat: 0, pad: 0.24 },
};

function add(track, from, length, voice) {
  const start = Math.round(from * RATE);
  const count = Math.round(length * RATE);
  for (let index = 0; index < count; index += 1) track[(start + index) % track.length] += voice(index / RATE, index / count);
}

function pad(track, mood, seconds) {
  const span = seconds / mood.chords.length;
  mood.chords.forEach((chord, index) => {
    chord.forEach((midi, voiceIndex) => {
      const hertz = note(midi);
      add(track, index * span, span * 1.35, (time, share) => {
        const swell = Math.sin(Math.PI * Math.min(1, share)) ** 0.8;
        const level = (mood.pad * swell) / (voiceIndex === 0 ? 2.2 : 4.4);
        return level * (Math.sin(2 * Math.PI * hertz * time) + 0.3 * Math.sin(4.006 * Math.PI * hertz * time) + 0.3 * Math.sin(1.994 * Math.PI * hertz * time));
      });
    });
  });
}

function pluck(track, mood, seconds) {
  const span = seconds / mood.chords.length;
  mood.chords.forEach((chord, index) => {
    for (let step = 0; step < mood.pluck; step += 1) {
      const midi = chord[1 + ((step * 2 + (step >> 2)) % (chord.length - 1))] + 12;
      const hertz = note(midi);
      add(track, index * span + (step * span) / mood.pluck, 0.7, (time) => {
        const wave = Math.sin(2 * Math.PI * hertz * time);
        const tone = mood.square ? Math.tanh(wave * 3) * 0.5 : wave + 0.25 * Math.sin(6 * Math.PI * hertz * time) * Math.exp(-time * 14);
        return 0.11 * Math.exp(-time * 6.5) * Math.min(1, time * 300) * tone;
      });
    }
  });
}

function kit(track, mood, seconds) {
  for (let beat = 0; beat < mood.kick; beat += 1) {
    add(track, (beat * seconds) / mood.kick, 0.32, (time) => 0.34 * Math.exp(-time * 11) * Math.sin(2 * Math.PI * (46 * time + 9 * (1 - Math.exp(-time * 26)))));
  }
  let noise = 1;
  let last = 0;
  for (let beat = 1; beat < mood.hat; beat += 2) {
    add(track, (beat * seconds) / mood.hat, 0.09, (time) => {
      noise = (Math.imul(noise, 1664525) + 1013904223) | 0;
      const white = noise / 2147483648;
      const high = white - last;
      last = white;
      return 0.035 * Math.exp(-time * 55) * high;
    });
  }
}

/** One loop of the mood as a mono 16-bit WAV file. Raises on an unknown mood. */
export function loopOf(name, seconds) {
  const mood = MOODS[name];
  if (!mood) throw new Error(`no mood named '${name}': use one of ${Object.keys(MOODS).join(', ')}`);
  const track = new Float32Array(Math.round(seconds * RATE));
  pad(track, mood, seconds);
  pluck(track, mood, seconds);
  kit(track, mood, seconds);
  const loudest = track.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0.001);
  const wav = Buffer.alloc(44 + track.length * 2);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + track.length * 2, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(RATE, 24);
  wav.writeUInt32LE(RATE * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(track.length * 2, 40);
  track.forEach((sample, index) => wav.writeInt16LE(Math.round((sample / loudest) * 0.5 * 32767), 44 + index * 2));
  return wav;
}
