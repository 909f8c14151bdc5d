"""Needs of bare walls, dark corners, gods and good luck: light, pictures, scents and prayer."""

ADORNING = """
3d mirror sticker, acrylic mirror sticker, wall sticker: plain wall shiny cheap; ceiling stars mirror; hexagon wall;
    rented decorate remove
wall sticker, wall decal, vinyl sticker: kids room animals; tree wall; switchboard pretty; wall scribbles hide; deewar
    par phool; glow radium stars; almirah door cover
wallpaper, self adhesive wallpaper, wall paper: seelan patches hide; tenant wall change; brick look cafe; accent behind
    tv; paint costly; furniture old laminate; shop backdrop
tile sticker, kitchen oil proof sticker, aluminium kitchen sticker: old bathroom tiles ugly; kitchen tiles oil easy;
    stove wall protect; stairs steps look; rasoi deewar chikni
wall poster, poster, quote poster: hostel room band; gym motivation wall; anime fan room; startup office quotes;
    teenager room wall; upsc aim; cricket hero; kids abc chart
painting, wall painting, framed painting, canvas painting: above sofa blank; bedroom couple; seven horses vastu; office
    reception; drawing room classy; new flat echo walls; doctor clinic
wall hanging, metal wall art, wooden wall art, wall decor: empty corridor; dining wall; staircase wall; boho room; cafe
    look; plate wall; mdf laser
wall clock, designer clock, silent wall clock: tick disturbs sleep; hall time; kitchen late; school rush; office gift;
    ghadi deewar; big numbers grandfather
photo frame, photo collage frame, wall frame: memories phone only; wedding pictures wall; parents anniversary photos;
    late grandfather picture; baby growth; long distance desk
showpiece, figurine, statue, decor item: tv shelf empty; housewarming couple; car gift; centre table; farewell boss;
    laughing luck; elephant pair; side table corner
buddha statue, ganesh idol, krishna idol, radha krishna: calm corner; wedding gift god; new car bhagwan; office desk
    ganpati; entrance blessing; living room peace
dream catcher, wind chime, car hanging: bedroom feather; balcony tinkling; positive sound; best friend girl; boho
    window
vastu pyramid, feng shui, lucky items, turtle crystal: fights home; business slow luck; toilet wrong direction; good
    luck exam; wealth corner; dosh nivaran
crystal stone, healing stones, chakra, quartz: anxious energy; money pyrite; rose love stone; evil eye
evil eye hanging, nimbu mirchi, door hanging: buri nazar; shop entrance; new baby room; new car eye
toran, bandhanwar, door toran, artificial garland: main door diwali; griha pravesh entrance; shaadi ghar door; haldi
    backdrop; ganpati mandap
urli bowl, floating flower, brass urli, floating candle: entrance flower water; diwali centre; rose petals water;
    reception table
fridge magnet, key holder, name plate: travel memory; fridge notes; new home name door; chabi entrance; flat number
    stylish
vase, flower vase, dried flowers, pampas: bouquet home; corner sticks; dining centre; shelf aesthetic
artificial flowers, artificial flower bunch, artificial plant: pooja flowers daily; corner life; lockdown zoom;
    allergic real; mother decorates
candle, tealight candles, candle holder, scented candles: proposal rooftop; bath soak; date home; power cut dinner;
    diwali rows; proposal heart; smell fish cooked
aroma diffuser, essential oil, reed diffuser: guests lobby hotel smell; sleep calm scent; headache calm; cabin fresh;
    spa reception; nind lavender; dog house smell
incense sticks, agarbatti, dhoop sticks, dhoop cone: mandir khushbu; evening aarti smell; meditation fragrance;
    positive energy smoke; chandan mogra; temple like home
sambrani, loban, dhoop dani, kapoor dani, camphor diffuser: smoke ritual friday; baby hair smoke; negative energy
    remove; kapoor night plug; guggal havan; mosquitoes natural smoke
backflow smoke fountain, smoke fountain: smoke waterfall; desk calming; meditation corner; gift spiritual
pooja thali, pooja items, havan kund, kalash: satyanarayan katha; karwa chauth sieve; navratri ghatasthapana; griha
    pravesh puja; rakhi plate; vrat saamagri
diya, brass diya, akhand diya, led diya: diwali hundred; wind blows lamp; daily evening lamp; jyot navratri; water
    sensor; terrace rows; wax mess
camphor, kapur, cotton wicks, pooja oil: aarti jalana; batti banana; til oil saturday; ghee batti readymade; tulsi
    evening
shankh, pooja bell, temple bell, conch: aarti sound; morning blow; arti children
laddu gopal dress, deity dress, krishna mukut, god dress: janmashtami poshak; thakur ji winter; kanha jhula; mata
    chunri; bal gopal singhasan
rudraksha, tulsi mala, japa mala, bracelet religious: chanting count; jaap ginti
rangoli, rangoli stickers, rangoli stencil: cannot draw diwali; lines neat entrance; reusable floor pattern; pongal
    kolam; rang daalna aangan
prayer mat, islamic wall, quran stand: eid gift; namaz travel; iftar decor; nikah gift
led bulb, led light bulb, inverter bulb: room dim; bulb fuses monthly; bijli bill; power cut glows; yellow cosy; b22
    holder; bathroom bright; peeli roshni
led batten, tube light, tubelight: flickering tube; kitchen dark corner; shop bright; study white; choke humming
downlight, panel light, ceiling light, led panel: false ceiling holes; hall ceiling; round square recess; low ceiling
    bedroom; chhat ki light; office grid
cob light, spotlight, track light, focus light: highlight painting; boutique display; jewellery shop shine; mandir
    focus; cafe counter
wall light, wall lamp, sconce, picture light: beside mirror glow; corridor hotel like; bedside no table; stairs pretty;
    balcony wall evening; antique villa
pendant light, hanging light, hanging lamp: over dining; kitchen island; cafe look home; bedside hang; cane bamboo;
    reading nook
chandelier, jhoomar, ceiling lamp: drawing hall grand; duplex height; wedding house; palace dream
floor lamp, standing lamp, tripod lamp: dark corner sofa; reading armchair; soft corner light; no wiring corner; movie
    mood
table lamp, bedside lamp, lamp shade: bedtime reading; harsh tube night; couple bedside; lamp beside sofa; touch dim;
    shade torn
study lamp, desk lamp, rechargeable table lamp: hostel lights off; roommate asleep exam; eyes strain homework; power
    cut board exam; raat ko padhna; drawing light; video call face
night lamp, plug night lamp, moon lamp: child fears dark; midnight bathroom path; baby feeding dim; bedroom zero bulb;
    girlfriend moon; andhere se darr; touch colours
sunset lamp, projector lamp, galaxy light, mood light: reels orange; room vibe; ceiling planets; chill music room;
    birthday girl room
string lights, fairy lights, rice lights, serial light: diwali balcony; hostel photo wall; tree wrap; wedding terrace;
    canopy bed; jhalar lagana; ganpati decor
curtain light, star curtain lights, wine bottle lights, copper string: mehendi backdrop; window stars; proposal letter;
    diwali window; jar gift
led strip light, rope light, cove light: behind tv; ceiling edge glow; gamer desk; under cabinet; car inside; stairs
    edge; colour change music
neon sign, letter light, marquee light: name room glow; wedding stage; cafe logo; ring light wall; will marry; shop
    open
smart bulb, remote control bulb, colour changing bulb: bed switch far; alexa lights; party colour; off phone; bed se
    uthna
motion sensor light, sensor bulb, wardrobe light, stair light: cupboard dark inside; bathroom auto; night stairs
    elders; porch when come home; thief scare; forget switching off
emergency light, rechargeable emergency light, lantern: load shedding exam; village bijli; tent hang; dinner blackout;
    shop power cut; inverter cannot afford; light jaane par
torch, rechargeable torch, led torch, flashlight: khet night; dogs night walk; snake path; power cut find; monsoon
    road; trekking pre dawn; car breakdown
head lamp, keychain light, book light, clip light: both hands repair dark; plumbing under sink; night run; read bus;
    lock keyhole dark
flood light, street light, gate light, outdoor light: farmhouse boundary; badminton night; godown yard; shop signboard;
    gate pillar; andheri gali
solar light, solar street light, solar wall light: field no electricity; terrace without wiring; bill free gate;
    village lane
bulb holder, lamp holder, led driver, light fitting: bulb loose holder; holder melted; panel not glowing; hanging wire;
    plug bulb anywhere; adapter b22 e27
disco light, party light, laser light, dj light: new year home; garba society; birthday dance; ganpati visarjan;
    terrace party
light meter, dimmer, night light sensor: too bright evening; movie dim; photography measure
"""
