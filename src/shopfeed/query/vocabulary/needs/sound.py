"""Needs of the ear: earphones, speakers, microphones and instruments."""

SOUND = """
true wireless earbuds, wireless earbuds, earbuds: cord catches on bag; songs in local train; jog without cord; metro
    calls no cable; tangled strings in pocket; phone has no jack; gym music no wire; video at night roommate asleep;
    podcast while cooking; lecture on bus; bina taar gaane
bluetooth neckband, neckband earphones, neckband: keep dropping earbuds lost one; talk while riding bike; all day
    calls around neck; hang round neck between calls; battery forty hours music; delivery boy calls; field sales
    calls; earbud fell in drain
wired earphones, earphones with mic, earphones: cheap songs for class; no charging music; exam listening test; lend to
    kids online class; earphones one side dead; ek kaan mein awaaz; five hundred budget songs
type c earphones, type c wired earphones: round jack missing new phone; earphones for usb port phone; no headphone
    hole; nayi phone mein jack nahi
over ear headphones, wireless headphones, bluetooth headphones: ear canal hurts buds; big cushion on ears; movie at
    night without speaker; comfortable six hours listening; ears hurt earphones; long flight movie; studying with
    music
noise cancelling headphones, active noise cancelling headphones: metro rumble; open office chatter; aeroplane engine
    roar; construction next door work; study in noisy house; shaadi loudspeakers study; crying babies flight; shor
    mein padhai; hostel corridor noise; traffic horns focus
kids headphones, kids headphone: child online class ears safe; volume limit child; unicorn listen; cartoon listen car;
    toddler flight cartoons
gaming headset, gaming headphones: hear footsteps enemy; shout at teammates; squad voice clear; pubg voice; discord
    chat; late night game parents asleep
single ear bluetooth headset, mono bluetooth headset, single ear headset: truck driver calls; one ear calls driving;
    shop owner phone all day; taxi calls hands on wheel; keep one ear open traffic; police fine phone driving
headset with mic, usb headset, office headset: call centre job home; customer calls all day; echo in meetings; boss
    cannot hear me; interview voice clear; teacher online class voice; zoom voice breaks
bone conduction headphones, open ear headphones: hear traffic while running; ears free music; cycle safely with music;
    ear infection cannot insert; glasses and music
sleep headphones, headband headphones, sleep mask headphones: side sleeper music; fall asleep to songs; earphones poke
    pillow; bhajan while sleeping; asmr in bed
in ear monitor, monitor earphones, iem earphones: hear every instrument; singer on stage hears himself; audiophile
    cheap; detail in songs
swimming headphones, waterproof earphones, sweatproof earphones: sweat killed earphones; music while swimming; rain
    run songs
earbud tips, silicone ear tips, ear tips: earbuds fall out; lost rubber of earphone; small ears buds loose; kaan se
    nikal jata
ear hook, ear hooks: buds slip while running; earphone grip ears
earbuds case cover, airpods case, earbuds cover: earbuds box scratched; airpods drop; cute cover for buds; buds box
    slips
earphone case, headphone case, earphone pouch: earphones knotted in bag; headphones crushed in bag; earphones lost in
    bag; uljhe earphone
headphone cushion, ear cushion, headphone ear pads, replacement ear pads: headphone leather peeling; black flakes on
    ears; foam torn headset
headphone stand, headphone holder, headphone hanger: headset lies on desk; hang headphones; headset no place
earbud cleaning pen, earbuds cleaner kit, cleaning pen: wax in airpods; earbuds sound low dirty; gunk in charging
    port; kaan ka mail earbuds
headphone splitter, audio splitter: two people one movie; share songs on train; couple watch one phone; one jack two
    earphones
headphone jack adapter, type c to audio jack, audio jack adapter: old earphones new phone; aux in new phone; jack
    converter
bluetooth receiver, bluetooth adapter, bluetooth transmitter: old amplifier wireless; tv sound to wireless headphones;
    father loud tv night headphones; old music system phone songs; wired speaker without cable
headphone amplifier, dac: laptop sound flat; audiophile pc; louder in headphones
foam ear plugs, ear plugs, silicone ear plugs: husband snores; neighbours party sleep; barking dogs night sleep; water
    in ears swimming; loud wedding baby ears; kharrate neend; azaan early sleep; hostel roommates talk night
portable bluetooth speaker, bluetooth speaker: terrace party songs; phone not loud enough; picnic antakshari; yoga
    music room; bhajan in kitchen; trek camp songs; morning mantra; goa beach music; dance practice college; chhote
    room gaane zor
party speaker, trolley speaker, dj speaker: birthday dj home; sangeet practice loud; colony function music; housing
    society announcement; terrace dance loud; holi music ground; garba music; zor se bajana shaadi
soundbar, bluetooth soundbar: tv dialogues unclear; father turns tv full volume; thin tv voice weak; movie nights
    boom; new tv poor audio; serials cannot hear words; tv ki awaaz kam
home theater system, home theatre, bluetooth home theater: cinema feel in living room; five speakers movie; stadium
    roar cricket; bass shakes sofa; ghar mein theatre
tower speaker, floor standing speaker: wedding hall songs at home; tall music pair
subwoofer, active subwoofer: no thump in music; chest feels beat; add boom to speakers
multimedia speaker, computer speaker, usb speaker: laptop voice too low; desktop has no audio; students cannot hear
    laptop; pc songs
speaker stand, speaker wall mount: speakers on floor; fix speaker corner
amplifier board, audio amplifier board, amplifier circuit board: build own speaker; old woofer reuse; diy music box;
    repair home theatre
power amplifier, stereo amplifier: drive big speakers; speaker wires no power; temple loudspeaker
megaphone, loudspeaker: crowd cannot hear coach; rally slogans; sports day commands; vegetable seller shouting; throat
    hoarse shouting
voice amplifier, portable pa system, teacher microphone: teacher throat sore; fifty students back bench; tour guide
    voice; hoarse lecturing; gala baith gaya class; voice last bench; voice not reach last bench; back row hear
    teacher
fm radio, portable radio, radio: grandfather news batteries; shop all day songs; cricket commentary field; village no
    net news; old man lonely evenings; vividh bharati morning; blind songs; blind grandmother listen; songs without
    screen
carvaan, saregama carvaan: grandmother lata rafi; parents anniversary old melodies; no phone songs elders; retro hindi
    songs built in; bhajan preloaded; dadi gaane
mp3 player, music player: songs without phone; gym songs no phone; jogging tiny player; school allowed no phone music
cd player, dvd player: old discs play; wedding cd watch; audio cd collection
turntable, record player: father vinyl collection; lp play; vintage music gift
voice recorder, digital voice recorder: lectures record; court talk record; interview notes journalist; boss threatens
    proof; record singing practice
alarm clock, digital alarm clock, table alarm clock: phone alarm makes scroll; heavy sleeper exam morning; wake son
    school; subah uthna mushkil; early flight fear; loud wake
wireless microphone, wireless mic, microphone system: stage anchor walking; church speech; aerobics teacher; school
    annual day speech; pravachan; wedding host
condenser microphone, recording microphone, usb microphone: cover songs recording; voice sounds like bathroom; podcast
    with friend; shayari record; audiobook voice; youtube voice thin; home rapper; gaming stream voice
collar mic, lavalier microphone, collar microphone: reels voice far; street interviews; online teaching voice;
    vlogging wind; cooking video voice; voice faint video
karaoke mic, karaoke microphone, bluetooth karaoke mic: kitty party songs; child sings all day; birthday singing game;
    family antakshari night; nephew wants indian idol; rockstar kid
mic stand, microphone stand, microphone arm stand, scissor arm stand: mic on table thumps; singer hands free;
    harmonium player mic; mic near mouth desk
pop filter, microphone windscreen, mic cover: puffs of breath in recording; p sounds burst; wind noise mic; spit on
    mic; shared mic hygiene
shock mount: table knock heard recording; keyboard thump in mic
xlr cable, microphone cable, mic cable: mic to mixer; stage cable crackles; mic lead broken
audio interface, usb sound card, sound card: guitar into laptop; mic not detected laptop; live singing phone mixer;
    mic delay recording; jam on laptop
audio mixer, mixer: three singers one speaker; temple sound desk; band gig levels
acoustic foam panel, foam panel, acoustic foam, acoustic panel: echo in empty room; neighbour complains drum practice;
    studio in bedroom; voice bounces; next room tv noise; recording hollow; soundproof rented room; meeting room echo
guitar effect pedal, effect pedal: distortion rock; loop own guitar; metal tone
guitar amplifier, guitar amp: electric guitar too quiet; jam in garage; college fest guitar loud
acoustic guitar, guitar: impress girl songs; learn chords after job; college hostel jams; serenade; new hobby strings;
    strum bollywood; son wants be musician; campfire strum
bass guitar: low notes band; funk groove four strings
ukulele: tiny hands strum; beach strum; easy four string; daughter first strings; hawaii sound; learn musical small
    hands; music small hands; instrument small hands; instrument busy little time
guitar strings, acoustic guitar strings: strings rusted; snapped while tuning; fingers black strings; dull guitar
    tone; taar toot gaya guitar
ukulele strings, violin strings: uke string snapped; violin string snapped
guitar capo, capo: song too low for voice; barre chords too hard; change key quickly
guitar tuner, clip on tuner, tuner: strings sound off; ears cannot tell pitch; sur milana guitar; tune before stage
tuning peg, guitar tuning pegs, machine heads: guitar keeps going out; peg broken guitar; knob turns string slips
guitar picks, guitar pick, plectrum: fingertips sore strumming; fast riffs; picks vanish sofa
guitar strap: stand and play; guitar slides off lap
guitar bag, guitar gig bag, guitar cover: guitar on bike; guitar dust corner; rain with guitar; guitar flight; college
    with guitar
guitar wall hanger, guitar wall mount, guitar stand: guitar fell cracked; guitars on wall pretty; no floor for guitar;
    guitar against sofa
guitar cable, instrument cable: guitar amp hum; plug electric guitar; lead crackles
finger protector, guitar finger protector: fingertips bleed chords; ungli mein dard guitar
musical keyboard, portable keyboard, piano keyboard, casio keyboard: daughter wants piano; play a r rahman tunes;
    church hymns keys; learn sargam keys; piano too big; school prayer keys; music theory child; grade exam keys
midi keyboard, midi controller: make beats laptop; producer keys; film score bedroom
keyboard stand, piano stand: keyboard on bed playing; back bends playing keys
keyboard dust cover, piano keyboard cover, keyboard bag: casio dusty; carry casio class
sustain pedal, piano pedal: notes stop too soon piano; foot for piano
piano stickers, keyboard note stickers: which key is sa; label notes keys; beginner keys letters
music stand, sheet music stand: sheets fall while playing; lyrics while singing; notes at eye height violin
metronome: rush while playing; keep steady tempo
violin: learn carnatic bow; sad melody instrument; daughter classical bow; orchestra dream
violin bow, rosin: bow slips no sound; bow hair broken
bamboo flute, flute, bansuri: krishna instrument; breath meditation melody; carry in bag instrument; bansuri seekhni;
    peaceful sound evening; cheap instrument start; village melody
mouth organ, harmonica: pocket tune maker; train journey tune; bob dylan; sholay tune; baja munh se
harmonium: satsang evening; ghazal practice; riyaz sur; gurudwara kirtan; bhajan mandali; classical vocal practice
tabla, tabla set: learn taal; classical rhythm child; ghazal rhythm; riyaz ustad; bol practice
tabla cover, harmonium cover, instrument cover: tabla dusty; harmonium travel; carry tabla class
dholak, dhol, dholki: ladies sangeet; holi songs rhythm; mata ki chowki; baraat bhangra; ganpati procession; mehndi
    night songs; lohri dance
djembe, bongo, cajon: drum circle; unplugged gig rhythm; beach drumming; sit on box rhythm; acoustic band no drum kit;
    hand drum stress out
drum practice pad, practice pad: drum quietly flat; neighbours hate drums; sticks practise silently
drum sticks, drum stick: broke sticks; nephew bangs on pots
drum set, drum kit, electronic drum: son bangs table; rock drummer dream; aggressive teenager outlet
side drum, snare drum: school band march; republic day parade beat; scouts march
trumpet, bugle, saxophone: school parade blow; wedding band brass; jazz blow; brass shine
kalimba, thumb piano: soothing sound thumbs; calm anxious fingers tune; easy instrument for adult; gift for music
    lover small
tambourine, dafli, khanjari: jagran clap; church choir shake; school song rhythm; nukkad natak beat
manjira, kartal, cymbals: aarti jingle; krishna kirtan clap; iskcon
egg shaker, maracas, musical toys: toddler rhythm shake; music class preschool
xylophone, glockenspiel: toddler tune sticks; coloured bars music
singing bowl, tibetan singing bowl: meditation gong; reiki sound; chakra vibration; office calm gong
shankh, conch: blow before aarti; bengali pooja blow; bell and blow temple
ghungroo, dance bells: kathak exam feet; bharatnatyam arangetram; classical dance ankles sound
tanpura, shruti box, electronic tanpura: singing drone; riyaz sa pa; vocal practice pitch
sitar, veena: ravi shankar; saraswati instrument; classical strings big
mandolin, banjo, ektara, dotara: baul song; folk one string; country music pluck
melodica: blow keyboard; school orchestra blow keys
whistle, sports whistle: referee; coach call players; women emergency sound; traffic police sound; hikers lost sound
musical instrument stand, flute bag: flute cracks in bag; many flutes carry
clock radio, alarm clock radio: wake to music; bedside radio time
drum throne, piano bench, guitar stool: seat for drummer; sit high at keys
guitar polish, instrument cleaning kit, guitar cleaning kit: sticky fretboard; dull guitar body; fingerprints on
    guitar
string winder, guitar string cutter: changing strings takes ages
wind chime, bell, wooden wind chimes: tinkling in balcony; vastu sound breeze; gentle door sound
"""
