"""Needs of printing, writing, papers and the desk."""

DESK = """
printer, ink tank printer, wireless printer: print shop closed night; kids projects print; print resume midnight;
    cyber cafe far; coaching notes print; passport photos at home; shipping slips; worksheets daily; copy aadhaar;
    print from phone
laser printer: office hundreds pages; ink dries unused; fast black prints; lawyer documents
ink cartridge, original ink cartridge: prints faded lines; printer says low; colours missing print; printer blank
    pages; siyahi khatam printer
ink bottle, printer ink, ink tank refill: tank empty printer; refill colours epson; cheap refill print
toner cartridge, toner powder: laser prints grey; laser light black; office print faint; black dust cartridge
scanner, document scanner: old albums digital; papers into pdf; receipts digital; land papers digital
paper shredder, shredder: bank letters trash; private papers destroy; ca office old papers; someone misuse photocopies
laminator, lamination pouch, lamination sheet: ration card torn; certificates yellow; menu cards greasy; flash cards
    kids tear; id soggy
calculator, desktop calculator: shop totals; gst working; mother household accounts; b com; hisab galat
scientific calculator: engineering exam allowed; trigonometry logs; statistics exam; sin cos
a4 paper, copier paper, printing paper: print sheets finished; rough sheets; assignment sheets; photocopy ream
notebook, spiral notebook, notebook diary, ruled notebook: lecture notes; write thoughts; office meetings jot; daily
    expense write; new session copies; poem writing; kaapi school khatam
diary, planner, daily planner: forget tasks; journal feelings; year goals; new year resolutions write; appointment
    doctor clinic; to do list paper; habits tick
gel pen, ball pen, pen set: exam smooth writing; pen stops midway paper; ink smudges left hand; fast writing board
    exams; office pens vanish; upsc writing practice; haath dard likhna
roller ball pen, parker pen, premium pen, gift pen: retirement boss present; sign deals; teacher day present;
    graduation present; first job signature; engraved writing; father retire desk sign; retiring colleague; sign
    papers retire; retirement sign
fountain pen, fountain pen ink: improve handwriting; nib writing; calligraphic letters; grandfather style writing
mechanical pencil, pencil set, pencil: sharpening always; architecture lines; kg kid writing; omr sheet; pencil tip
    breaks
eraser, sharpener, electric sharpener: pencil points blunt; colour pencils break sharpening; wrong answer rub; dirty
    smudges rubbing
highlighter, highlighter pen: mark important lines; revise textbook colours; law books lines; yellow line notes
whiteboard marker, marker pen, permanent marker: write on jar lid; write on cd; board writing dried; carton names;
    label school bottle
whiteboard, white board, writing board: tuition at home; family chores write; startup ideas wall; maths on wall;
    weekly menu
chalk, blackboard, slate: dust free teach; cafe menu write; toddler scribble slate
pencil box, pencil pouch, pencil case, geometry box: pens loose bag; compass divider school; ink leaks bag; kids
    pencils lost; birthday return small; geometry exam
compass, protractor, ruler, steel scale: draw circles; angles maths class; straight line; engineering drawing exam;
    thirty cm line
pen stand, desk organizer, pencil holder: pens roll desk; desk chaos; clips scattered; kids study table mess
file folder, document bag, document organizer, file bag: certificates interview carry; passport papers safe; medical
    reports pile; house papers lost; marksheets together; insurance papers; kagaz bikhre; visa papers order
sticky notes, index tabs, page markers: remind on monitor; mark book pages; reminders fridge; study tabs bare act
stapler, paper clips, binder clips: assignment pages loose; sheets fly fan; bills join; chart clip
tape dispenser, cello tape, transparent tape: gift wrap stick; torn note; parcel stick; book torn page
glue stick, fevicol, craft glue: paste chart; photos in album; school craft sticky; envelope paste
paper cutter, cutter knife, scissors: cut chart straight; open cartons; photos trim; craft cutting
book stand, book holder, reading stand: neck pain reading; book closes itself; recipe book open; gita reading; law
    books stand; study posture child
book light, reading lamp, clip reading light: partner sleeps while reading; read novel dark train; hostel lights off
    study
study lamp, desk lamp, table lamp, rechargeable study lamp: eyes pain studying night; tube light shadow desk; roommate
    sleeping study; power cut homework; craft fine light; sewing at night; raat padhai roshni; drafting sheet dark
desk mat, desk pad, table mat: desk scratched; cold glass desk; desk look neat; wood desk cup rings
pen drive case, gadget organizer, cable organizer bag, charger pouch: chargers knotted in bag; travel wires bag;
    adapters everywhere suitcase; earphones power bank together; wires uljhe safar
cable organizer, cable clips, wire clips, cable tie: wires under desk jungle; vacuum eats wires; charging wire falls
    behind bed; baby pulls wires; tv wires dangling; cable on wall neat
usb led light, usb light, usb lamp: light from power bank; laptop keyboard dark; camp light usb; tent light
mosquito racket, mosquito bat: machhar maarna current; satisfaction zap; mosquitoes evening sofa
globe, world map, atlas: countries child; upsc map; where relatives live; geography test
stamp pad, self ink stamp, rubber stamp: sign seal shop; teacher good star; address stamp; paid mark
envelope, courier bag, bubble wrap: shagun money; send rakhi; small business parcels
badge, id card holder, lanyard: office tag neck; school tag child; conference tag; metro card hang
notice board, pin board, soft board: office notices; photos on wall pin; child art display; vision goals wall
abacus, flash cards, learning board: counting slow child; mental maths; beads counting
wall clock, table clock, desk clock: time across room; study time track; old clock ticking loud; ghadi band
stopwatch, digital timer, kitchen timer, study timer: pomodoro; mock test time; sprint seconds; eggs minutes; gym rest
    seconds; race time
finger counter, tally counter, tasbih counter: chant count; knitting rows count; mantra jap ginti; laps count
chart paper, coloured paper, craft paper: science chart tomorrow morning; project cover page; save trees poster;
    school bulletin board; paper flowers annual day
colour pencils, crayons, sketch pens: colouring homework; birthday return set of colours; rainbow drawing; mandala
    shading; nursery scribble; map colouring geography
sketchbook, drawing book, sketch book: daughter draws on homework copies; practise faces daily; paper for watercolours
    thick; travel sketching; architecture entrance practice
poster colour, acrylic colour, paint set: school art competition; paint on stone; wall hanging paint self; bright
    paints for child; paint old bottles
correction pen, correction tape, whitener pen: wrote wrong in form; mistake in assignment ink; hide ink mistake;
    hospital form wrong spelling
clipboard, exam board, writing pad clip: exam hall no pad; write standing survey; paper flies while writing; board
    exam pad transparent; write on lap outdoors
letter tray, magazine holder, file rack: bills heap on office table; magazines all over; newspapers stack; papers
    upright on shelf; teacher copies pile
whiteboard duster, whiteboard eraser: marks stay on board; wipe board class
desk calendar, wall calendar: which day is holiday; mark milk days; exam countdown; office gift new year
piggy bank, money bank: teach child saving; pocket money coins; save for cycle coins; gullak bachat
visiting card holder, card holder: business cards bend wallet; metro card debit card slim; networking event cards;
    cards fall out pocket
money envelope, shagun envelope, gift envelope: cash gift wedding; give money nicely; lifafa shaadi
"""
