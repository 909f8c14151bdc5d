"""Needs that a device answers: talking, hearing, seeing, computing, charging."""

DEVICES = """
phone, mobile phone, smartphone: whatsapp; call instagram; ring home; call home; reels; instagram scroll; call family;
    call village; doorbhash; talk gaon; call video mother; scroll; call whatsapp; gaon phone; youtube call; upi; paytm
    use; talk parents
keypad phone, feature phone, mobile phone: button phone; buttons ring; touch cannot; elder phone; touch difficult
    call; elder call; buttons call; elder ring; phone buttons; basic phone; screen touch elder
landline phone: home fixed call; landline
power bank: phone charge travel; phone charge outside; phone charge train; phone dies; battery phone travel; phone
    charge go; battery phone extra; mobile dies; phone power; charge without plug; charge walk; phone off evening;
    phone battery low; phone charge trek; battery khatam; juice go; juice mobile
charger, fast charger, mobile charger: phone charge; phone charge slow; charger lost; phone charge quick; charge
    overnight; charging slow
charging cable, usb cable, type c cable: cable broken; wire broken charge; cable short; charge wire; connect phone
    charge; cable long
wireless charger: charge without wire; charge pad
phone case, back cover, mobile cover: phone fall; phone drop; phone break; phone protect; phone slip; phone scratch;
    phone back; phone safe; phone girna
screen protector, tempered glass: phone screen crack; screen scratch; screen break; phone glass; screen protect;
    screen toota
phone stand, mobile stand: phone desk; phone recipe; phone hold watch; phone bed see; phone stand; phone hold; online
    class phone; film bed phone; video call hold
pop socket, phone grip: phone one hand; phone grip
selfie stick, tripod: photo together; photo everyone; photo all us; photo group; selfie; photo ourselves; photo us;
    strangers photo; photo alone travel; selfie group
tripod, camera tripod: camera shake; camera stand; camera steady; photo night steady; camera shaking; nikon|canon
    steady; nikon shaking; video shake; camera long exposure; record dance; reels record; vlog stand; camera hold
gimbal: video smooth; video shaky walk
ring light: face light video; reels light; video call light; makeup video; youtube light; tiktok light; face dark video
microphone, collar mic: voice record; video sound; youtube sound; podcast; voice clear; singing record; class teach
    online; interview sound
karaoke microphone: karaoke; sing party; sing home
speaker, bluetooth speaker: music party; music loud; music bathroom; music friends; music room; music picnic; music
    travel; gaane zor; bhajan morning; song home; listen songs together; dance music; pooja music
home theatre, soundbar: film sound; tv sound; tv loud; tv voice; film theatre home; dialogues hear; cinema sound
headphone, earphones: music listen; music train; song listen; music metro; music gym; listen private; music office;
    podcast listen; film night quiet; listen without disturb; gaane sunna; song gym; listen night
earbuds, wireless earphones, neckband: music run; call hands-free; call drive; call wire without; run song; call hand;
    gym music; walk songs
noise cancelling headphones: noise metro; noise office; noise flight music; noise work; focus noise; colleagues noise;
    block noise
gaming headset: game hear; game teammates; pubg hear; footsteps hear
television, smart tv: see match; see cricket; watch-film home; watch-film family; netflix big; serials; serial mother;
    match see big; screen big film; film big; ipl; news see; film family
projector: film wall; film big wall; screen wall; presentation wall; cinema home; match wall
projector screen: projector wall
streaming stick, fire tv stick: tv old netflix; tv smart make; tv youtube; old tv internet; hotstar tv; tv internet
tv remote: remote lost; remote broken; remote toot; channel change; tv remote
tv wall mount: tv hang; tv wall; tv space
set top box, dish antenna: channels; tv signal
radio: vividh bharati; fm listen; news listen; commentary listen; elder songs; aakashvani
saregama carvaan, radio: old songs; kishore; lata; mother old song; elder song; purane gaane
laptop: coding; code learn; college project; office work computer; edit video; work home computer; assignment;
    programming; computer carry; online work; photoshop; study computer
tablet: child study online; drawing screen; read film travel; online class; class online; film travel; byju; notes
    screen
kindle, e reader: read ebook; novels night; books hundred
desktop, computer, monitor: shop billing computer; big screen work; second screen; screen extra laptop; excel big; eye
    strain small screen
keyboard: typing; keys laptop broken; type quick
mouse, wireless mouse: touchpad; click; laptop pointer; scroll laptop; cursor
mouse pad: mouse slide; mouse wrist
webcam: video meeting face; zoom face; camera laptop bad; online interview camera; meeting face; teams camera
laptop stand: laptop neck; laptop height; laptop neck pain; laptop eye level
laptop cooling pad: laptop heat; laptop hot; laptop fan loud; laptop heats; lap burn laptop
laptop charger: laptop charge; laptop charger lost
keyboard cover, laptop skin: keyboard dust; laptop look
usb hub: ports less; laptop ports; usb many; connect many usb
pendrive: files carry; movies carry; songs car usb; data carry; file transfer; files copy; print shop file
hard disk, external hard disk, ssd: data backup; photo backup; photo store; files store; film store; laptop full;
    laptop slow; data store; phone photo store; wedding videos store
memory card: phone full; phone storage; phone memory; camera full; storage full; cctv record store
router, wifi router: internet home; wifi; wifi slow; internet everybody; net slow; online class internet
wifi extender, wifi repeater, mesh: wifi bedroom; wifi reach; wifi upstairs; wifi signal; wifi far room; net room;
    network weak
dongle, wifi dongle, hotspot: internet travel; internet outside; net village
printer: print home; print; notes print; resume print; photocopy; assignment print; document print
ink cartridge: printer ink; print fade; ink khatam
scanner: document scan
shredder: paper destroy
label printer, barcode scanner: shop billing; price label; shop bill
calculator: maths sum; account; sums; hisaab; hisab; accounts exam
camera, digital camera, dslr camera: photo wedding; photo learn; photo bird; photo nature; photo hobby; photography
    start; travel photo; wildlife; vlog; photo professional; tasveer
action camera: video helmet; video underwater; bike video; ride record; adventure video
instant camera: photo print instant; polaroid
drone: photo sky; video sky; video above; fly camera; udne camera
camera bag: camera carry; lens carry
camera lens: zoom photo; portrait blur; bird photo zoom
game console, playstation: game tv; gta play; fifa; game friends home; fifa friends
game controller: game laptop hold; fifa laptop; pc joystick
gaming mouse, gaming keyboard: game laptop; valorant; game pc
vr headset: virtual; game inside real
walkie talkie: talk far without; talk trek; security guard talk; guards talk
smart speaker, echo dot: ask question voice; voice control; alexa; play song voice; talk answers
smart bulb: light phone control; light colour change; light voice; light off lazy
voice recorder: lecture record; record meeting; record class
gps tracker: child track; bike track; car track; find lost; dog lost; school bus track; key find
smart tag, key finder: keys find; keys lost always; luggage find
digital photo frame: photo slide show
weather station: humidity know; temperature room
headphones, earphones, earbuds: bus songs; commute songs; roommate songs; mother shout music; neighbours songs; study
    music; train film; quiet listen; class online hear; zoom hear; calls office hear; songs walk; kaan gaane; gaane
    chalte; run gaane; podcasts; audiobook; ear music
earbuds, neckband: wire tangle; wires tangle ears; wire jog; wire gym; ear wire; bike calls; cook calls
speaker, bluetooth speaker: terrace party; picnic songs; trip songs; bath songs; shower sing; house party; dance home;
    bhajan; aarti morning; wedding dance home; friends beer music; phone sound low; phone loud
soundbar, home theatre: tv cannot hear; tv voices; bass tv; cricket sound; film boom
television: serial family; world cup; cricket big; grandmother serials; old tv broken; hall screen; saas bahu;
    cartoons; movie night big; cricket match family
projector: film terrace; film ceiling; class show slides; film sheet
laptop: engineering college; coding son; college first year; daughter college; work train; office files; zoom work;
    college start
tablet: child cartoon car; grandfather news; read pdf; notes digital; cartoons travel
monitor: two screens; laptop screen small; spreadsheet; designer screen
keyboard, mouse: laptop cursor; laptop key; gaming click; typing loud; shop computer
printer: homework print; project print; school project print; forms print; cyber cafe
router: wifi weak; buffering; video stuck; net upstairs
pendrive, hard disk: photos computer; computer full; wedding photos; songs car; backup; college files; project submit
power bank: battery percent; phone trip; phone concert; charge hike; phone switch off; charge bus; long journey phone;
    phone camp; battery evening
charger: old charger; battery slow; charge half hour; phone full quick; charge night
charging cable: wire bend; wire cut; charge bed far
phone: talk mother village; first phone; grandfather phone; son college phone; photo good phone; gaming phone; baat
    karne; call friends; video call
keypad phone: father simple; mother simple phone; battery week phone; big buttons; buttons talk; numbers big
phone case, mobile cover: phone gir; phone slippery; phone new protect; drop daily
tempered glass: screen shatter; screen child; screen new phone; phone keys scratch
phone stand: recipe watch; film eat; call hands; video desk; reels shoot
tripod: shaky; reels alone; stars photo; long exposure; family photo self; vlog alone; dance video; camera fall
ring light: reels face; insta video; face shadow; online class light; makeup tutorial; youtube face
microphone: podcast; youtube voice; teach online; sing app; echo voice
camera: baby photos; birds photo; trip memories; photography; moments capture; yaadein
webcam: office call face; interview online; zoom
game controller, game console: sunday game; fifa; son game; mario; friends night game
smart plug, smart bulb: bed light off; voice lights; phone lights
calculator: ca exam; shop total; accounts; maths class 11
battery, aa battery: remote dead; clock stop; toy stop; wall clock stop
torch: village night; snake night; night field; camping night; light go walk
phone, smartphone: call mother; online payment; instagram; grandfather call; first job phone; baat karni; stay
    touch; contact home; take pictures call
keypad phone: elderly call; touch no; battery days; simple call; dadaji call; labourer; only calls; bina touch
power bank: battery dies; no plug; charge travel; train charge; battery low; trek charge; festival battery; phone
    dead outside; phone band; battery khatm; day long battery; charge flight; raste charge; shaam tak battery
charger, mobile charger: fast charge; new phone no charger; charging time; charge quickly; phone charge nahi
charging cable: wire torn; wire short; cable broke; loose charging; long wire; taar tut
wireless charger: charge no wire; put charge; charging pad; bina wire charge
phone case, mobile cover: phone drops; phone fell; phone slips; back scratch; new phone safe; phone gira; phone
    girta; phone toot; butterfingers; clumsy
tempered glass, screen protector: screen cracked; keys scratch; screen tut; display protect; display toot; phone
    face scratches
phone stand, mobile stand: hands free video; recipes; bed movie; video call desk; prop phone; phone kitchen; desk
    upright
selfie stick: group picture; solo travel; arm short; wide selfie; sab ek photo
tripod: video alone; cooking video; night sky picture; hands shake; camera hil; photo khud; shoot myself; family
    portrait everybody
gimbal: walking video; shaky video
ring light: dark face; makeup videos; zoom dark; instagram video; selfie light; tuition video; face bright camera;
    video andhera
microphone: record songs; background noise video; stage speak; lecture mike; awaaz saaf video; wind noise
karaoke microphone: antakshari; kids sing
speaker, bluetooth speaker: songs loud; shower songs; songs kitchen; gaane; music everybody; music beach; bhajan
    loud; camping songs
soundbar, home theatre: dialogues; movie sound; theatre feel; cinema feel; tv awaaz; tv dheemi
headphones, earphones, earbuds: listen songs; metro songs; alone music; lectures; disturb nobody; workout music;
    kaan; baby sleeping movie; gaane sun; music without disturbing; gaana akele; watch late night quiet; zoom calls
earbuds, neckband: jogging songs; calls driving; calls cooking; bina taar; running music; taar ulajh
noise cancelling headphones: open office; plane noise; noisy office; chatter; flight quiet; metro rumble
gaming headset: teammates; footsteps; enemies hear
television, smart tv: movies family; bigger screen; watch match; dekhne match; binge; youtube big; mummy serial;
    saas
projector: wall movie; terrace movie; classroom screen; big wall; parde; deewar film; outdoors movie
streaming stick, fire tv stick: old tv smart; netflix tv; prime tv; purane tv
tv remote: remote not work; remote chaba; dog chewed remote; remote kho
tv wall mount: tv stand no space
radio: cricket commentary; akashvani; news without internet; grandfather songs
laptop: assignments; work home; presentations; editing; online job; engineering student; freelancing; ppt; thesis
tablet: kids class; ebooks; movies travel; online tuition; sketch digital; big phone
kindle, e reader: books travel; novels hundreds; ebook; read night no glare
monitor: code two; stock trading; eyes laptop small
keyboard: keys stuck; laptop keys; loud keys
mouse, wireless mouse: trackpad; finger pad laptop
webcam: meetings; laptop blurry; zoom blurry; face clear call
laptop stand: screen height; laptop low; hunch laptop; eye level; laptop upar
laptop cooling pad: fan noise; lap hot; laptop garam
usb hub: pen drive no port; macbook ports
pendrive: movies transfer; print shop; share data; file le jana; ppt carry
hard disk, ssd: photos full; videos store; memories safe; laptop dheema; space laptop; data safe; movies
    collection; computer slow
memory card: phone space; camera photos full; cctv recording; dash cam storage
router, wifi router: online class net; whole family internet
wifi extender: corner wifi; net nahi pahunch; signal bedroom
printer: homework; photos print; worksheets; project printout; assignments paper; ticket print
calculator: maths; engineering exam; gst
camera, dslr camera: travel pictures; baby moments; hobby pictures; portraits; blur background; memories capture;
    phone pictures not enough
action camera: ride video
instant camera: print photo; instantly print
game console: gta; tv games; friends weekend; spiderman game
game controller: joystick; pc games; racing laptop; buttons game
gaming mouse, gaming keyboard: csgo; headshot
smart speaker: ask weather; kids ask; play by voice
smart bulb, smart plug: lights colour; lights off bed; away lights
gps tracker, smart tag: lost keys; bag lost; stolen bike; kho jaata
battery: mouse stop
drawing tablet: digital art; illustrate; animation
monitor arm, tv stand: screen height desk; tv place
keyboard cover, laptop skin: tea spill laptop; laptop old look; keys dust
headphones, kids headphones: online class ears cushioned; soft over ears; child lessons ears; roommate complains
    songs; midnight
    songs alone; night match without waking; tv at night without noise; baby sleeping watch match
neckband, wireless earphones: hang round neck; never lose ear piece; ears around neck; one ear piece lost
wired earphones, earphones: round hole plug; ear leads; jack ears; old phone ears; ear wire plug
earbuds, wireless earbuds: tiny ears; no strings ears; bits in ear music
noise cancelling headphones: noisy metro songs; block the world; drill outside study
speaker, bluetooth speaker, party speaker: colony dance; mohalla dance; holi dance music; songs louder friends;
    everyone hear songs;
    terrace loud; louder than phone
soundbar, home theatre: telly faint; dialogues faint; big hall tv weak; stadium sound
television, smart tv: idiot box; telly; drawing room screen; stadium at home; match big screen; serials grandmother
voltage stabilizer, stabilizer: fluctuates; fried machine; bijli fluctuation; ac burnt voltage; low voltage summer
air conditioner: ice cold bedroom; cannot sleep summer; may heat bedroom; machine cold room; money no matter cool
otg cable, otg adapter, pendrive: phone to laptop photos; transfer without internet; pen drive to phone
mobile cooler, phone cooler, cooling fan for phone: phone heats game; gaming phone hot; cool phone
mobile trigger, game trigger, gamepad: shoot faster mobile game; pubg fingers; bgmi
solar charger, solar power bank: charge sun; camping charge sun; trek no electricity charge
camera lens protector, lens protector: camera glass scratch; phone camera break
video doorbell, smart display, tablet: parents video daily; see parents; grandmother video call easy
voice recorder, microphone: record lectures; professor fast
"""
