"""Needs of those who work, play and store at a computer."""

COMPUTING = """
graphic drawing tablet, pen tablet, graphic tablet: teach maths online writing; draw anime computer; digital artist
    start; photoshop by hand; sign documents laptop; write on zoom
pen drive, dual drive pendrive, usb flash drive: give movies friend; print shop documents; tv songs usb; phone memory
    to stick; car music stick; thesis carry; resume on stick; phone storage always full; phone storage no space photos
external hard drive, external hard disk, portable ssd: laptop crashed lost photos; shoot videos terabyte; editing 4k
    space; child photos safe; c drive red; wedding raw footage
ssd, internal ssd, sata ssd: laptop takes ten minutes boot; old pc slow new life; dell hangs start; windows crawl
hard drive case, hard disk case, hard disk pouch: drive dropped bag; hard disk naked in bag
ram, laptop ram, desktop ram: chrome tabs hang; pc stutters many programs; editing software crashes
cpu cooler, cabinet fan, thermal paste: pc shuts off gaming heat; cabinet hot; processor 90 degrees; computer roars
graphics card: gta frames low; render slow; ai training home; game looks choppy
bluetooth dongle, usb bluetooth adapter: desktop cannot pair headphones; pc no bluetooth
wifi adapter, usb wifi adapter, wifi dongle: desktop no wifi; laptop wifi dead; cable far desktop internet
wifi range extender, range extender, wifi repeater, mesh router: net not in bathroom; upstairs video buffers; terrace
    work net; thick walls signal; last room one bar; net doosre kamre mein nahi
router, dual band router, wifi router: family fights for internet; game lag evening; video calls freeze; old box slow
    net; shop free net customers
mini ups, router ups: internet dies in power cut; modem off light goes; online exam light cut; cctv off when light
    goes; meeting drops power cut; internet off power; internet goes off with power
ups, computer ups: pc shuts suddenly light goes; unsaved work lost power; file corrupt current; shop billing pc power
ethernet cable, lan cable, ethernet patch cable: ping high on wifi gaming; router to tv far; steady net desktop; cctv
    wire net
network switch, ethernet switch: router holes over; four computers one line; office lan extend
hdmi cable: laptop on tv; set top box to tv no picture; ps5 screen; watch phone film on tv wired; monitor black cable
hdmi splitter, hdmi switch, hdmi adapter: one box two tvs; tv has one port; swap console and box
vga adapter, hdmi to vga adapter, usb c multiport adapter: new laptop old projector; college projector old port;
    macbook conference; blue plug projector
usb hub, usb c hub, docking station: two ports only laptop; mac needs pendrive; plug keyboard printer pendrive; thin
    laptop no holes
laptop, thin and light laptop: college admission; wfh started; coding bootcamp; excel for ca; daughter cse; old one
    dead presentation; freelance design; online mba; video editing
gaming laptop, gaming desktop: valorant high frames; gta five smoothly; stream gameplay; 3d rendering; laptop hangs
    games
monitor, led monitor, gaming monitor: trading charts second; neck bends laptop; code side by side; tiny laptop
    spreadsheet; console screen desk; eyes strain small letters
desktop computer, mini pc: accounts tally shop; children home pc; cyber cafe; cctv pc; small box office
monitor stand, monitor arm, monitor riser: screen too low neck; free space under screen; monitor on books
monitor light, screen light bar: night coding eyes; desk dark screen reflection
anti glare screen, blue light glasses, computer glasses: eyes burn after screen; headaches after computer; spects for
    screen no power; aankhon mein jalan computer; night scroll insomnia
laptop table, bed table, foldable laptop table, wooden laptop table: work from bed; laptop on lap burns; breakfast in
    bed; no desk in pg; study on bed hostel; floor sitting study; post surgery bed work; bistar par laptop; kids
    homework bed; pregnant working bed
laptop stand, adjustable laptop stand, tabletop laptop stand: neck bend laptop; hunchback working; webcam shows chin;
    shoulders ache laptop; zoom angle low; gardan jhuki laptop
laptop cooling pad, cooling pad: laptop jet engine; games shut laptop; keyboard burns fingers; laptop hang summer; fan
    of laptop screams
laptop sleeve, laptop bag sleeve, laptop case: laptop scratched backpack; macbook naked bag; carry only laptop; rain
    laptop inside bag
laptop backpack, office laptop bag, laptop messenger bag: bike office laptop; interview carry laptop files; tiffin and
    laptop; anti thief metro bag; college laptop shoulder; usb port bag; old bag strap torn office
laptop skin, laptop sticker: dull laptop lid; laptop scratched lid; funky laptop; hide logo
keyboard cover, keyboard protector, keyboard skin: chai near laptop; cat walks laptop; crumbs under keys; sweaty
    fingers keys
laptop adapter, laptop charger, laptop power cord: laptop brick dead; laptop wire sparks; forgot laptop wire office;
    spare at office
laptop battery: laptop dies unplugged; ten minute backup; battery swollen laptop
webcam, usb webcam: desktop has no camera; laptop face grainy; online interview clear; proctored exam
webcam cover, camera cover slider: hacker watching laptop; tape on laptop camera; spying fear camera
mechanical keyboard, gaming keyboard: clicky typing feel; keys glow gaming; typing speed competition; coders keys
silent keyboard, wireless keyboard, keyboard and mouse combo: clacky typing wakes baby; typing annoys wife night;
    keyboard noise library; meeting typing heard; type on tv sofa; desk wires fewer; khat khat keyboard; laptop keys
    broken
silent mouse, wireless mouse: click wakes husband; touchpad annoying excel; pointer jumps; click sound night; trackpad
    finger pain; ppt click far
vertical mouse, ergonomic mouse: wrist pain clicking; carpal tunnel; hand numb computer; kalai dard computer
gaming mouse: aim better shooting; dpi headshots; double click macro
mouse pad, extended gaming mousepad, mouse pad with wrist rest: pointer skips glass desk; wrist rubs table; desk
    scratches click; big mat keys pointer
wrist rest, keyboard wrist rest: wrists hurt typing; coder wrists edge
gaming chair, ergonomic office chair, office chair: back broken wfh; dining chair whole day; tailbone eight hours;
    slouch coding; neck support long sitting; kamar dard kursi; long gaming sit
footrest, office footrest, under desk footrest: feet dangle chair; swollen feet sitting; short legs desk; pregnant
    office feet
vr headset, vr box: movies inside goggles; roller coaster phone; virtual museum kid
game console, gaming console, video game: mario childhood; brothers saturday game; nostalgia contra; tv game kids;
    nineties games
racing wheel, gaming steering wheel: drive cars pc; learn driving simulator; forza feel
ssd enclosure, hard disk case usb, hdd enclosure: reuse old laptop drive; dead laptop data take out; make external
    disk from old
nas, network storage, cctv hard disk: store whole family photos one place; cctv footage older
"""
