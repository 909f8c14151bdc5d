"""Needs of phones, watches and tablets, and of the power and wires that they live on."""

MOBILES = """
keypad mobile, feature phone, keypad phone: grandpa cannot use touch; simple calling mother village; phone survives
    falls site; battery lasts week; second sim phone cheap; exam time no social media; boarding school allowed phone;
    maid needs phone; dadaji bada button; digital detox; son addicted phone exams; only calls no internet phone
landline phone, corded landline phone, cordless phone: reception desk calls; shop counter calls; society intercom;
    home number ring; parents hear ring far room; jio fibre calling; mobile signal poor inside
smartphone, mobile phone: old phone hangs; upi payments shop; video call grandchildren; camera good under twenty;
    first salary gadget; cracked phone beyond repair; games lag phone; storage always full mobile; driver needs maps;
    delivery job app
smart watch, smartwatch, bluetooth calling smartwatch: count steps; reminds to stand; calls from wrist; miss calls in
    kitchen; heart rate run; sleep track; see messages meeting; kadam ginne; gym progress; watch that shows whatsapp;
    phone in bag vibrates unnoticed
fitness band, activity tracker, fitness tracker: walk ten thousand daily; calories burnt know; doctor said walk more;
    cheap step counter; swim laps count; dieting progress wrist
smartwatch strap, watch strap, watch band, band strap: strap of smart watch broke; sweaty rubber band watch; watch
    belt torn; rash from watch strap; office look for band; watch belt colour
smartwatch charger, watch charger, magnetic charging cable: lost cable of smart watch; watch not charging pins; magnet
    wire watch
smartwatch screen guard, watch screen protector, watch case: scratched watch face; watch hit door
screen guard, tempered glass, screen protector: mobile glass shattered twice; keys in pocket scratch mobile; toddler
    throws mobile; new mobile naked screen; phone gira sheesha toota
privacy tempered glass, privacy screen guard: neighbour reads chats metro; people peep at mobile; hide screen from
    colleagues; hide chats from wife; nosy seat partner
camera lens protector, lens protector: phone camera glass cracked; camera bump scratches; photos hazy scratched glass
back cover, back case, phone case, shockproof back cover: butter fingers mobile; corners cracked mobile; slippery
    glass mobile; new iphone afraid; phone haath se fisal; mobile survives fall; cute mobile look; yellowed
    transparent case
flip cover, leather flip cover, wallet phone case: card inside mobile case; screen scratches in purse; mobile cover
    that closes; father diary like mobile
phone ring holder, pop socket, phone grip: drops phone while scrolling; big mobile small hand; little finger pain
    phone; bed reading face drop
phone lanyard, phone sling, mobile holder neck: mobile hang neck; pickpocket crowded train mobile; no pockets in
    kurti; elder forgets phone
mobile pouch, phone pouch, waterproof mobile pouch: phone on belt; rain bike mobile wet; water park mobile; beach
    mobile sand; holi colour mobile; rafting mobile
mobile stand, phone stand, mobile holder: neck hurts watching reels; recipe hands flour; video call both hands; online
    class phone falls; phone at bedside; lie down watch movie; phone leaning on glass; makeup tutorial watch; counter
    upi phone
bed phone holder, lazy phone holder, flexible phone holder: watch lying down; arm pain holding phone bed; phone above
    bed; phone falls face; phone drops face bed; read phone lying bed
phone cooler, mobile cooling fan, phone radiator: phone burns while gaming; bgmi heats mobile; mobile hot lag; phone
    garam game
mobile game trigger, gaming trigger, finger sleeve: bgmi sweaty thumbs; shoot with four fingers; thumb sticks to
    screen; slippery fingers pubg
gamepad, wireless gamepad, game controller, gaming controller: fifa on laptop; racing game keys hard; phone games
    buttons; two brothers play tv; emulator old games; thumbs hurt touchscreen game
stylus pen, stylus, tablet pen: sign pdf tablet; write notes ipad; finger too fat drawing tablet; long nails
    touchscreen; highlight on tablet
tablet cover, tablet case, ipad cover, trifold cover: kids drop tablet; tablet stands for cartoon; ipad bag scratch
tablet, android tablet: pdf books neet; grandmother serial bed; recipes bigger screen kitchen; toddlers cartoons car;
    phone too small study; online tuition byjus; artist draw portable
lcd writing tablet, lcd writing pad, writing tablet: slate without chalk; scribble without paper waste; child wastes
    notebooks; rough work maths; deaf grandmother write; toddler draws on walls; travel doodle car; erase one button;
    grocery note fridge
power bank: mobile dies evening; train no socket; power cut mobile; conference no plug; old phone drains; delivery app
    battery; lambi yatra battery khatam; festival crowd dead phone; live streaming outside
mobile charger, fast charger, wall charger, charger adapter: charger left in hotel; phone takes four hours; box
    without brick; dog chewed charger; laptop and phone one plug; charger sparks; slow charging morning rush
fast charging cable, type c cable, data cable, usb cable: wire bends near pin; cable works only one angle; short wire
    from bed; cat bit cable; third cable this month; copy photos phone computer; taar dheeli charge
lightning cable, iphone charger cable: iphone wire torn; apple original costly wire
cable protector, spiral cable protector, charger protector: charger wire breaking neck; save new charging wire; wire
    skin peeling
wireless charger, wireless charging pad, magnetic wireless charger: night table charge drop on; charging port broken
    phone; no plugging in dark; watch phone buds together charge
otg adapter, otg cable, type c otg: pendrive into phone; connect keyboard to mobile; transfer photos without laptop
card reader, memory card reader: camera photos to laptop; laptop has no card slot; dashcam card open
memory card, micro sd card: drone footage space; cctv records two days only; dashcam memory; songs old phone; camera
    says full
memory card case, memory card holder: tiny cards lost; sd cards loose purse
extension cord, extension board, power strip, surge protector: socket behind bed; five chargers one point; desk far
    plug; wfh many plugs; lightning burnt tv; kitchen gadgets few points; hostel single socket
universal travel adapter, travel adapter, universal adapter, converter plug: going london plug; flat pins europe;
    dubai trip charger; imported gadget three pin; us plug in india; thailand honeymoon charging; bali plug; charger
    fit london; charger fit abroad; plug abroad; foreign trip charge
universal socket, socket module: plug loose falls out; foreign plug wall
rechargeable battery, rechargeable batteries, battery charger: cells finish toy weekly; camera flash cells; stop
    throwing cells; kids remote car cells; xbox cells
aaa battery, aa battery, alkaline battery: wall clock slow; remote weak; toy train stopped; ac remote faint; bp
    machine off; doorbell dead cells
coin battery, lithium coin battery, button cell: car key remote weak; weighing machine off; wrist watch stopped;
    calculator blank; cmos time resets; led toy tiny cell
dust plug, charging port cover, mobile dust plug: sand in charging hole; flour in phone port; lint blocks phone
    charging
phone repair kit, mobile repair tools, opening tools: open phone change battery; tiny phone screws; repair shop start
    mobiles
armband, running armband, mobile arm band, waist pouch phone: phone bounces while running; jog shorts no pocket; phone
    on arm gym; marathon phone keys
magnetic phone ring, magsafe case, magnetic case: case that sticks to car magnet; new iphone magnet case
"""
