"""Needs of sitting, lying, working and putting away: furniture, shelves and stands."""

FURNITURE = """
wall shelf, floating shelf, wall mounted shelf: no floor space books; small plants wall; show medals trophies; wifi
    router high; deewar par saaman; corner wall empty; idols wall small; set top box mount; rented tiny room vertical
corner shelf, corner rack, zigzag corner wall shelf: wasted corner bedroom; zigzag corner display; kona khali;
    telephone router corner
shoe rack, shoe stand, shoe cabinet: slippers scattered entrance; visitors trip sandals; joote chappal bikhre; smelly
    shoes hide; heels boots family; apartment door outside; dog chews footwear; shoe heap stairs
shoe bench, shoe rack bench, entryway bench: sit wear shoes; elder bend laces; baith ke joote pehenna; entrance seat
    hidden footwear
bookshelf, book rack, bookcase: novels stacked floor; upsc books pile; kitabein rakhne; kids story books reach; law
    office volumes; books cartons; home library dream
book stand, book holder, reading stand: book closes while typing; read recipe cooking; geeta granth reading; neck down
    studying; ramayan path; heavy textbook hold open; kitab tikane
magazine rack, newspaper stand, magazine holder: newspapers pile sofa; clinic waiting magazines; akhbar bikhre; raddi
    until sold
bedside table, nightstand, side table: phone falls bed charging; water glass night; glasses lamp beside bed; bed ke
    side mez; medicines night reach; floor charging phone
coffee table, centre table, center table: tea guests sofa; living room empty middle; remote magazines place; chai
    rakhne; hall looks incomplete; feet up tv
end table, side table, nesting table: tiny flat tables inside other; sofa side tea; extra surface party; laptop beside
    sofa; corner lamp place
dining table, dining table set, folding dining table: family eats bed; eat floor knees; four people meals small flat;
    khaane ki mez; guests dinner sit; homework dinner; foldable eating small kitchen
study table, study desk, kids study table: board exam year corner; homework bed slouch; padhai ki mez; twins fight
    place study; class tenth; handwriting bad lap; bed study sleepy
office desk, computer table, writing desk, computer desk: work from home permanent; desktop floor; two monitors space;
    video calls from bed; dining table office; gaming setup; company remote
laptop table, bed table, foldable laptop table: type lying bed; laptop burns thighs; neck hurts laptop lap; breakfast
    bed; bistar par laptop; pg no desk; patient eat bed; postpartum eating bed; watch movie bed
standing desk, height adjustable table, sit stand: doctor said sit less; back pain desk stand; adjust height work;
    standing while work
lap desk, laptop pillow, laptop tray: couch laptop hot; write letters sofa; draw bed; car passenger work
office chair, revolving chair, ergonomic chair: back kills plastic chair; ten hours coding; slipped disc sitting job;
    kursi pe kamar; wheels broken chair; wfh dining chair; lumbar ache accountant; boss cabin; exam prep sitting long
gaming chair, recliner gaming chair: long valorant sessions; streamer setup seat; leg rest gaming; son plays hours
    back; racing style seat
plastic chair, folding chair, chair: extra guests seats; function terrace seats; shopkeeper sit; kursi sasti; fishing
    sit; queue sit; guard gate sit; balcony evening newspaper; store away after party
kids chair, baby chair, kids table and chair: toddler own seat; drawing little table; playschool furnish; chhoti kursi;
    eat small table; kid sits floor study
stool, plastic stool, wooden stool: sit while ironing; reach loft; plant keep height; bathing sit; chhota patla
    baithne; makeup sit; kitchen tired standing; maid sits
step stool, ladder, foldable step stool: cannot reach top shelf; short wife kitchen cabinet; bulb change; toddler basin
    reach; upar ka dabba; loft suitcase; curtain hang; climbing chair dangerous
bar stool, bar chair, kitchen counter stool: breakfast counter seat; island kitchen; tall seating cafe; reception
    counter sit
ottoman, pouffe, mudda stool: sofa extra seat; feet rest watching tv; baith ke shoes; round soft seat; mudda hall; toys
    inside seat
bean bag, bean bag with beans, bean bag cover: gaming lounge seat; hostel chill seat; read corner slouch; beans leaked
    flat; teenager room; bean refill; thermocol balls inside
recliner, recliner sofa, rocking chair: father retired rest; legs up tv; nursing mother rock; aaram kursi; back surgery
    sit; grandfather naps sitting; nap afternoon chair
sofa set, sofa, 3 seater sofa: empty hall new flat; guests sit bed; springs sag; in-laws visit seat; old sofa broken;
    office reception seat; family tv together
sofa cum bed, sofa bed, foldable sofa bed: relatives stay night; studio flat sit sleep; parents visit one bhk; mehmaan
    ruk jaaye; one room everything; raat ko bistar din mein baithna
folding bed, folding cot, single bed: extra guest sleep; hospital attendant; maid sleep; nurse night; terrace summer
    sleep; bed store behind door; ghar mehmaan zyada
bed, queen size bed, king size bed, bed with storage: marriage new bedroom; mattress floor; naya palang bedroom; bed
    creaks; storage underneath quilts; shifted empty flat; child now own room
bunk bed, kids bed: two kids one room; sister share room; upar neeche bed; hostel room beds
bed riser, furniture leg, bed leg support: robot vacuum not under bed; raise bed height; sofa low getting up; almari
    neeche safai; rats under bed; bed low grandma
caster wheels, furniture wheels, caster wheel: move table easily; broken chair roller; pahiya trolley; trolley wheels
    jam; heavy planter roll
fridge stand, washing machine stand, appliance stand: fridge bottom rust; machine walks spin; water under fridge;
    machine kaanpti; clean beneath fridge; washer vibrates; floor wash fridge
wardrobe, almirah, collapsible wardrobe: clothes suitcase; pg no cupboard; kapde kursi par; rent flat no almirah; baby
    clothes place; transfer job portable; cloth cupboard cheap; student first room
chest of drawers, drawer cabinet, plastic drawer, modular drawer: baby things sorting; innerwear socks place; craft
    small things; makeup hair things; stationery office
dressing table, dressing mirror, vanity table: get ready corner; bride room; makeup bed edge; shringar ki mez; sister
    hogs bathroom mirror; cosmetics seat mirror
tv unit, tv stand, tv entertainment unit, tv cabinet: tv old table; set top wires mess; tv wall plain; 55 inch place;
    consoles speakers below; tv rakhne ki jagah
tv wall mount, tv stand wall, tv bracket: kids push tv fall; save table space tv; tilt tv bed; tv deewar par; swivel
    see kitchen; earthquake tv
monitor stand, monitor riser, laptop stand: screen too low neck; desk clutter under screen; hunch laptop; keyboard
    slide under; gardan jhuki; eye level video call
foot rest, footrest, under desk foot rest: feet dangle office chair; short legs swollen; pair latakte; pregnant feet
    desk; calves ache sitting
coat rack, coat stand, clothes stand, hanger stand: jeans worn once pile; bags caps entrance; coat office cabin; kapde
    taangne stand; clothes chair mountain; hats umbrella door; garment sell exhibition
wall hooks, key holder, hook rail, wall hanger: bags behind door; school bags thrown; keys vanish morning; caps masks
    entrance; chaabi kahan rakhi; pet leash door; rented hanging
umbrella stand, umbrella holder: wet umbrella drips hall; chhata gila corner; shop monsoon customers
room divider, partition, wooden partition screen: studio bed hide; changing privacy shared; kamra do hisse; clinic
    patient privacy; pooja area separate; office cubicle; kitchen view block
storage cabinet, plastic cabinet, utility cabinet: balcony things hide; tools detergents lock; kids reach phenyl;
    rusting steel cupboard; files office lock; waterproof cupboard balcony
storage rack, metal rack, slotted rack: cartons floor; godown shelves; kirana shop stock; kitchen store room; lohe ki
    rack; garage clutter; plants tiers
swing chair, jhula, swing for balcony, hanging chair: balcony relax reading; jhoola ghar; egg seat corner; chai evening
    sway; terrace lazy; daughter wants sway; baby soothing sway
hammock, swing: tie between trees; beach sleep trees; nap farmhouse; camping hang bed
outdoor furniture, garden chair, patio set: balcony coffee two; lawn tea guests; terrace sit rain proof; cafe outdoor
    tables; plastic fades sun
mattress bed single, diwan, wooden cot: grandma low bed; takht hall; sit sleep hall; rental tenant furnish
mirror, full length mirror, dressing mirror: see shoes dress; outfit check whole body; room looks bigger; aadam kad
    sheesha; saree pleats see; salon wall; dance practice see
pooja mandir, wooden temple, wall mounted temple: gods kitchen shelf; new house bhagwan place; flat no pooja room;
    idols photos scattered; mandir deewar; diya smoke wall; shifting flat temple
"""
