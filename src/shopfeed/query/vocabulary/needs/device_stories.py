"""Needs that a device answers, told as what happened, who suffers and what is wished."""

DEVICE_STORIES = """
silent keyboard, wireless keyboard, keyboard: typing at night wakes newborn; wife complains about my typing;
    colleagues hear keys during meeting; want quiet keys; noisy keys in library; soft keys late shift
silent mouse, wireless mouse: clicking wakes my partner; want pointer without click sound; click click annoys
    roommate; hand tired of trackpad; laptop pad stopped responding
noise cancelling headphones, over ear headphones: baby next door cries while i study; want world to go quiet; cannot
    concentrate in cafe; family television distracts me; night bus engine drone; mother in law talks nonstop
earbuds, true wireless earbuds, bluetooth earphones: left my earphones in the taxi; wire got stuck in the door handle;
    walk in park with old songs; listen to gita while walking; calls while making rotis; husband wants to hear cricket
    in office; gym boy needs music
wireless headphones, tv headphones, bluetooth headphones: father deaf raises television; watch series without waking
    house; night matches without disturbing wife; dadaji needs loud tv only for himself
kids headphones, wired headphones with mic: seven year old zoom school; tablet noise on flight irritates others; niece
    watches peppa loudly
ear plugs, noise reduction ear plugs: drums at neighbour wedding all night; husband sounds like tractor asleep; dogs
    howl at three; want silence before exam; bars near my room; dj next door
smart speaker, echo dot, voice assistant speaker: ask weather without touching phone; hands full of dough set timer;
    blind uncle play songs by voice; kids ask why questions; bhajan by speaking; lonely grandmother someone answers;
    control lights by talking
bluetooth speaker, portable speaker: no music at our picnic; society diwali get together songs; dance class teacher;
    college room party; cook with kishore kumar; sing along by the lake; evening drinks with friends music
soundbar, home theatre: actors whisper and then music blasts; feel the stadium at home; new thin television sounds
    like a phone; friends come to watch final
microphone, collar mic, wireless mic: students in last row cannot hear; my videos have only traffic noise; audience
    said voice low; record my daughter singing; wedding emcee; my podcast sounds like a bathroom
smartphone, mobile phone: sister fell phone in lake needs new; want to show face to son abroad; village father wants
    whatsapp; autowala needs qr payments; parents gift first phone daughter
keypad mobile, keypad phone: son addicted to reels before boards; grandmother presses wrong things on touch; phone for
    labourer at site; only talk nothing else; phone that lasts a week; dust and falls all day
power bank: died at thirty percent in the mountains; train eighteen hours no plug; phone off when cab was coming;
    festival all day recording; camping without electricity phone; grandma hospital waiting phone
phone case, mobile back cover: my third cracked phone this year; phone slid off the table; toddler throws my phone;
    clumsy with phones; gift for new phone owner; phone looks boring
tempered glass, screen guard: cracked display again; scratches from keys on display; new phone arrived today protect;
    kid drags phone on floor
phone stand, mobile holder for desk: cook from a video with wet hands; hold phone for class; video call grandmother
    shaky hands; watch serial while ironing; drawing tutorial beside paper
tripod, mobile tripod: nobody to film my dance; film myself cooking; grandma wants everyone in one photo; stars came
    out blurred; film my tuition classes; video of my dance alone
ring light, selfie light: my room is too dark for reels; look like a ghost on calls; jewellery photos come dull;
    makeup artist lights; face has shadows on zoom
gimbal, camera stabilizer: my trek videos make people dizzy; running after toddler video; film wedding entry smooth
webcam, hd webcam: recruiter could not see me; laptop camera makes me blurry; doctor consult video computer; desktop
    exam proctor camera
green screen, photo backdrop, background cloth: hide laundry behind me on calls; product photos on white; birthday
    shoot behind; passport photo at home
smart watch, fitness band: doctor told me to walk more; miss wife calls in factory noise; how badly i sleep; heart
    beats fast know; marathon pace; want to know steps; buzz when someone calls
smart tag, key finder, bluetooth tracker: spend morning searching keys; always forget where i kept wallet; airline
    lost my bag; cat disappears for days; dad forgets his bag everywhere; chabi dhoondti rehti hoon
wifi extender, mesh router: no bars in the back bedroom; terrace work internet; video freezes in kitchen; son plays in
    attic no internet; two floors one router
router, wifi router: everyone online and nothing loads; new flat internet; guests internet password shop; old box
    drops connection
mini ups, router ups: exam submitted half when light went; internet goes with the electricity; cctv blind in outage
usb c hub, hdmi adapter, multiport adapter: new thin laptop has only two holes; client projector old cable; present
    from tablet to projector; mac cannot read my pen drive
hdmi cable, streaming stick: show phone photos on television; laptop film on big screen; grandmother see wedding video
    on tv; old tv wants youtube
external hard drive, ssd, pen drive: lost all baby photos when laptop died; phone says no space; keep wedding film
    safe; carry project to college; laptop full of movies; thesis backup fear
memory card: camera full in middle of safari; phone cannot take more pictures; dash recording stops
ssd, laptop ram: my computer takes forever to start; five year laptop crawls; make old laptop young
laptop stand, monitor stand: neck hurts after coding; shoulders stoop at screen; screen at eye height; doctor said
    raise screen; physiotherapist says screen low
laptop table, bed table: my legs burn under the laptop; no table in my hostel room; eat breakfast in bed; work sitting
    on floor; broken leg study in bed; roommate took the desk
cooling pad, laptop cooling pad: laptop shuts down in games; laptop fan sounds like plane; hot lap editing
office chair, ergonomic chair, lumbar support: spine dies after eight hours; sit on plastic chair for work; kitchen
    chair home office; slip disc desk worker
monitor, led monitor: tiny laptop display editing; two windows at once; share trader; squint at excel
printer, ink tank printer: school sends worksheets daily; shop charges five rupees a page; print kids drawings;
    passport copies midnight; small business labels
ink cartridge, printer ink: pages come out pale; red lines missing in print; printer says empty; colours wrong on
    paper
paper shredder: someone may read our bank letters; old salary slips throw safely; hospital records destroy
lcd writing tablet, writing pad: daughter writes on all walls; save paper for rough sums; deaf father talk by writing;
    quiet toy for train; shopping list erase; practise abc again and again
drawing tablet, graphic tablet: solve sums on screen for students; my son draws cartoons on computer; design logos by
    hand
kindle, e reader, tablet: books do not fit in my luggage; read at night without bulb; hundred novels in purse; eyes
    hurt reading on phone
projector, mini projector: cinema night on the terrace; show cricket to the whole colony; big picture without big tv;
    teach with slides in village; movie on wall for birthday
television, smart tv: grandparents alone need serials; world cup final at our house; kids fight for phone cartoons;
    our set has lines on it; newly married hall empty
universal remote, tv remote: dog ate the clicker; volume button stopped; grandmother confused by three clickers; set
    top clicker lost
security camera, wifi camera: someone steals our milk; worried about baby with nanny; old mother falls alone at home;
    who rings and runs; is my dog barking all day; shop boy steals; see my house from office
video door phone, wireless door bell: strangers ring when kids alone; do not hear knocking from kitchen; see who is
    outside from bed
smart plug, smart bulb: forgot geyser on and left; want to turn off lamp from bed; lights on while on holiday fool
    thieves; mosquito machine timer; motor off automatically
instant camera, photo printer: teenage girl wants pictures on wall; guests take pictures and paste; memory that comes
    out at once
camera, dslr camera: want to shoot birds; first baby every moment; quit job to become photographer; blur behind face;
    college film making
binoculars: see tigers from jeep; birds on far tree; stadium back row; ships from balcony; dolphins from shore
telescope: see craters on moon; show son saturn; eclipse night; night sky from village
drone: see our farm from above; film wedding from the sky; boy wants something that flies
action camera, helmet mount: film my ride; underwater film goa; kid skating film; paragliding memory
walkie talkie: brothers play spies; talk between two cars hills; guards at two gates; kids talk across houses
power strip, extension board: one plug in whole hostel room; charger does not reach bed; office table many plugs; tv
    corner not enough holes; lightning burnt our modem
travel adapter, universal adapter: plug does not fit abroad; honeymoon bali plug; son studying in germany plug;
    american gadget plug here
rechargeable batteries, aa battery: toys eat cells; throw ten cells a month; clock stopped again; ac remote blinking
    weak
calculator: shop accounts by hand; daughter commerce; mother counts house money; engineering entrance
alarm clock: cannot wake for fajr; phone in other room to stop scrolling; sleeps through everything; son misses bus
planner, diary, notebook: forget birthdays and bills; write what i am grateful for; plan my wedding tasks; doctor
    advised journaling; new year new habits
pen, gel pen, ball pen: hand aches in three hour paper; ink finishes in middle of exam; write fast for upsc; signature
    on cheques; pens get stolen at office
premium pen, fountain pen, gift pen set: boss leaving what to give; teacher farewell; father signs papers; promotion
    present for uncle; classy writing for groom
file folder, document organizer: passport and degrees all in a plastic bag; first interview papers; property papers
    safe; hospital reports in order; dog eared certificates
study lamp, reading lamp, book light: roommate wants dark i want to study; read novel beside sleeping wife; eyes water
    over books; light on my page only; embroidery evening light
desk organizer, pen stand: cannot find a pen on my table; my desk is a battlefield; clips and pins everywhere; teacher
    desk present
cable organizer, cable clip: cat plays with my wires; behind tv looks like noodles; charger slides off table; trip
    over wires; baby chews wire
webcam cover, privacy screen, privacy screen guard: afraid someone watches through laptop; man beside me reads my
    messages; bank work in cafe
extended warranty, protection plan: afraid new phone breaks after one year; insurance for screen; guarantee over soon
    fridge
aux cable, audio cable, rca cable, speaker cable: phone to old amplifier; connect dvd to tv red white; car has only
    round hole; speaker far from amp
wall plate, coaxial cable, tv cable connector: dish wire to bedroom; signal wire cut; hide tv sockets
"""
