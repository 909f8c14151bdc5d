"""Needs of those who make music, sew, paint, build and collect."""

HOBBIES = """
guitar string, guitar strings: guitar string snapped; guitar sounds old; change strings; string broke concert; nylon
    strings acoustic
guitar tuner, clip on tuner: guitar out tune; guitar sur; tune my guitar; ukulele out tune; instrument pitch check
guitar pick, plectrum: strum without finger; pluck strings finger hurt; strumming fingers sore; play guitar fast
guitar capo, capo: change scale guitar; raise pitch guitar; sing higher guitar
guitar bag, guitar case, guitar cover: carry guitar; guitar bus; guitar dust; guitar rain; gig carry instrument
guitar stand: guitar leaning wall; keep guitar upright; display guitar; guitar falls
guitar strap: hold guitar standing; guitar shoulder
guitar cable, instrument cable: plug guitar amp; connect guitar amplifier
guitar amplifier, amplifier: guitar louder; electric guitar sound; stage guitar
acoustic guitar, guitar: learn strings instrument; campfire songs play; college band instrument; first instrument
    teenager; bollywood songs play
ukulele, guitar: small guitar; four strings; child small hands guitar; travel guitar
electric guitar, guitar: rock band; heavy metal play; solo shred
violin: bow strings; carnatic strings; chin instrument
piano keyboard, musical keyboard, casio keyboard, keyboard piano: learn piano; piano without piano; keys music class;
    play tunes fingers; sargam keys; piano lessons
keyboard stand, keyboard bag: keyboard on floor playing; carry keyboard class
drum stick, drumsticks: hit drums; drum sticks broke
drum set, drum, practice pad: beat rhythm; drummer; practise drumming quietly; taal
cajon, djembe: sit and drum; box drum; hand percussion
dholak, dhol, tabla: bhajan beat; kirtan beat; mehndi songs women beat; dhol baraat; thap; wedding beat
tabla: classical percussion; taal practice; zakir hussain
harmonium: kirtan; bhajan keys; sargam; satsang instrument; air pumped instrument; singing teacher
flute, bansuri: krishna plays; blow melody; breath instrument; bamboo instrument
mouth organ, harmonica: pocket instrument; blow small instrument; blues mouth
manjira, tambourine, kartal: jingle rhythm; aarti jingle; bhajan cymbals; shake rhythm
shankh, conch: blow pooja; temple blow; shell blow
ghungroo: dance bells; kathak; bharatnatyam; classical dance feet; dance class anklet bells
kalimba: thumb instrument; finger piano; easy instrument relax
melodica: blow keys
music stand, notation stand: hold sheet music; notes while playing
metronome: keep tempo; beat practice click
microphone, mic: singing stage; sing louder; speech hall; school announcement; record voice clear; sing loud crowd
condenser microphone, usb microphone, microphone: podcast record; record songs home; voice over; youtube voice quality;
    stream voice; studio at home; record audiobook
collar mic, lavalier microphone, wireless microphone: teach classroom voice hoarse; interview outside sound; clip shirt
    mic; vlog sound wind; coaching class voice
karaoke microphone, karaoke mic, microphone: sing along party; sing home family; antakshari; bathroom singer
mic stand, microphone stand: hold mic hands free; mic boom
pop filter: breath sound mic; p sounds recording
audio interface, sound card: mic to computer recording; connect mic laptop; live stream sound; home studio connect
mixer, audio mixer: many mics; band sound control; dj sound
studio headphones, headphones: mix music; hear own voice recording
studio monitor, speaker: produce music speakers
pa speaker, party speaker, trolley speaker: crowd sound; function sound; hall sound; wedding hall sound; announcement
    outdoor
turntable, record player, vinyl: lp; old records play; vinyl; retro music; records father collection
acoustic foam, acoustic panel, sound proof foam: echo room; soundproof; noise room recording; neighbours drum noise
embroidery hoop, embroidery thread, embroidery kit: embroidery; kadhai cloth; stitch flowers cloth; hand embroidery
    start; hoop; hobby thread cloth; zardozi
sewing thread, thread: colours thread; thread finished; sewing thread; dhaaga
knitting needles, yarn, wool: knit; sweater knit; grandmother knits; wool ball; bunai; muffler make
crochet hook, crochet kit, yarn: crochet; amigurumi; hook wool
sewing machine: alter dresses home; learn tailoring; silai seekh; boutique start; stitch blouse home; stitch curtains
sewing kit, needle, sewing needle: hem undone; button came off; mend tear; needle; sui; stitch by hand travel; sock
    hole
tailor chalk, fabric marker, tailoring chalk: mark cloth; mark fabric cutting; darzi mark; draw on fabric line
measuring tape: body measure stitching; tailor inch; waist inches
scissors, fabric scissors, tailor scissors: cut cloth; cutting fabric straight; darzi kainchi
sewing machine oil, sewing machine needle, bobbin: machine needle broke; sewing machine jam; bobbin
sewing box, sewing kit: threads messy; needles everywhere
beads, jewellery making kit, beading: make own jewellery; bracelet make; string beads; earrings make
lace, trim, border lace: decorate dupatta; border saree; dress edge
buttons, zip, hook: zip broke; buttons shirt; hook blouse
iron on patch, patch: hole jeans hide; jacket badge; knee patch
glue gun, hot glue gun: craft stick; diy joins; rangoli decoration glue; flowers stick craft
resin kit, resin: resin art; pour art; coasters make
candle making kit, candle wax, wax: make candles; candle business; pour candles
soap base, soap mould: make soap; handmade soap
origami paper, craft paper, coloured paper: fold paper; paper crafts; school project paper; chart
quilling kit, quilling: paper strips; quill earrings
stencil: pattern wall draw; copy design; shapes draw
washi tape, scrapbook, stickers: journal decorate; scrapbook; memories paste; bullet journal
calligraphy pen, calligraphy set: pretty letters; handwriting fancy; invitations write
sketch pencil, drawing pencil, charcoal pencil: shade drawings; portrait draw; sketch faces; pencil art
drawing pen, micron pen, fine liner: manga; comics draw; mandala; black outline; fine lines; doodle; architect lines
brush pen, marker, alcohol marker: lettering; colour comics; poster colour bright
acrylic paint, acrylic colour, canvas: paint canvas; painting hobby; rock paint; wall art paint own; artist beginner
watercolour, watercolor paint: landscapes paint; soft colours paint; water painting
oil paint, oil colour: classic painting; knife painting
easel, canvas: stand for painting; canvas hold
fabric paint, fabric colour: paint dupatta; paint t-shirt; cloth colours
spray paint: graffiti; bike parts colour; fast colour metal
glass paint, ceramic paint: paint bottles; diya paint; pots paint
clay, air dry clay, pottery: sculpt; pottery home; lippan art; idols make clay
paint by numbers, diamond painting: painting easy numbers; relax painting; stress hobby evening
colouring book, mandala: adults colouring; calm colour
model kit, building kit, mechanical kit: assemble model; engineer child; take things apart; dismantle; ships model
jigsaw puzzle, puzzle: thousand pieces; weekend puzzle; pieces picture
rubik cube, speed cube: solve faster; cube competition; twist colours
stamp album, coin album, coin collection: collect coins; old notes keep; stamps
magnifying glass: coins look; stamps look; small print look
binoculars: bird watching; wildlife safari; cricket stadium; horizon
telescope: rings saturn; night sky; eclipse; planets child
camera tripod, tripod: night sky photo; steady photo; timelapse
camera bag: dslr carry; lenses carry trek
lens cleaning kit, camera cleaning kit: lens smudge; fungus lens; sensor dust
reflector, softbox, studio light: product photo; portrait light; indoor photoshoot light
green screen, photo backdrop, backdrop: background video; photo background; remove background
playing cards, cards: rummy; teen patti; poker night; bluff
poker chips, poker set: poker; casino home
chess board, chess: think moves; grandmaster; strategy child
carrom board, carrom: striker; sunday carrom
dart board: throw points; aim game
snooker cue, pool table: pool game; snooker
fishing rod, fishing lure, fishing reel: fish weekend; angling; lake fishing; bait
metal detector: treasure find; find metal ground
kite, manja: uttarayan; terrace kite
ludo, board game: dice game; grandparents game
magic kit, magic trick: tricks friends; magician
yo yo, fidget spinner, spinner: fidget; fingers restless
stress ball, squishy toy, stress relief toy: squeeze anxious; hands busy tension; anxiety squeeze; fidget class; stress
    squeeze office; gussa squeeze
drone: aerial video; fly camera; wedding from above
rc helicopter, remote control helicopter: fly toy; udne wala khilona
arduino, electronics kit, circuit kit: circuits learn; led blink; school project motor; robot make; electronics
    hobby; sensors project; science fair circuit
dc motor, motor: project motor; fan small model
solder wire, soldering iron: join circuit; headphones wire repair
3d pen: draw in air; 3d draw
planting kit, gardening kit, grow kit: child grow plant; microgreens
bonsai, bonsai tools: tiny tree
aquarium stones, aquarium decoration: tank pretty; tank bottom
"""
