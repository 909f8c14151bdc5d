"""Needs of looks: hair, face, hands, scent, jewellery and what holds clothes."""

LOOKS = """
hair oil, onion hair oil, hair serum: hair on pillow; hair in drain; hair fall stress; baal jhadna; bald patch; long
    thick hair
hair growth serum, minoxidil, derma roller: hairline receding; bald spot; crown thin; regrow
hair fibre, hair concealer, hair building fibre: hide bald spot; thin hair function
shampoo, anti hairfall shampoo: hair dirty; oily roots; dusty helmet hair
anti dandruff shampoo: flakes black shirt; itchy scalp; winter dandruff
conditioner, hair mask, hair spa cream: hair rough; broom hair; straw hair; dry ends; colour damaged
hair serum, hair cream: frizz; flyaway; humid hair
hair colour, henna powder: grey roots; hide white hair; colour hair new look
dry shampoo: no time wash hair
hair dryer: wet hair office; dry quickly; cold wet hair; hair wet forever
hair straightener, straightening brush: curls straight; frizzy curls tame; flat hair
hair curler, curling iron: waves party; bouncy curls
hair wax, hair gel: set hair men; spikes; messy look boys
hair clip, scrunchie, hair band, claw clip: tie hair kitchen; hair on face; bun hold; school hair ribbons
hair extension, wig: longer hair instantly; cancer hair; bald wig
hair bun maker, juda pin, hair pin: juda; bun wedding; saree hair
comb, wooden comb, detangling brush: knots hair; tangled after bath
hair cutting scissors, hair trimmer, hair clipper: cut hair home; child haircut; fringe cut
beard trimmer, trimmer: beard wild; shape beard; stubble; daadhi set; zero machine
razor, shaving razor, shaving kit: smooth chin; interview clean; first shave
shaving cream, aftershave: razor burn; shave foam
beard oil, beard wash, beard comb: beard itchy; patchy beard; soft beard; grow moustache
nose hair trimmer: nose hair; ear hair
epilator, hair removal cream, wax, wax strips: legs smooth; parlour waxing painful; arms hair; underarm hair; unwanted
    hair root
eyebrow trimmer, tweezer, facial razor, eyebrow razor: eyebrows thick; shape brows; threading pain; upper lip hair; chin
    hair
eyebrow pencil: brows thin; fill brows
mascara, castor oil, eyelash serum: lashes longer; lashes thick; grow lashes
false eyelashes, eyelash curler: dramatic lashes; lashes wedding
kajal, eyeliner: eyes bold; line eyes; smudge free eyes
eyeshadow palette: colours eyes; smoky
concealer, under eye cream, under eye gel: dark circles; late nights eyes; puffy; panda
foundation, bb cream, compact: even face; tone; cover marks; sweat proof base
primer, setting spray: makeup melts; makeup stay wedding
blush, highlighter: cheeks pink; glow cheekbones
lipstick, lip gloss, lip tint: lips colour; bold pout; subtle office lips; bride lips; mask proof
lip balm, lip scrub: lips black; lips peel; lips dark smoking; chapped; split lips
makeup remover, micellar water, cleansing balm: take off makeup; kajal will not go
makeup brush, makeup sponge, beauty blender: apply base; blend
makeup kit, vanity box, makeup box: full makeup set; gift makeup girl; keep makeup
makeup mirror, vanity mirror: light mirror makeup; close look face
face wash, cleanser: oily by noon; face dirt; college pimples; sweaty face
acne cream, pimple patch, salicylic acid, anti acne gel: pimple tomorrow function; breakouts; zits chin; pimple before
    wedding
face serum, niacinamide serum, vitamin c serum: marks fade; dull; open pores; uneven; blemish
anti ageing cream, retinol, night cream: lines around eyes; forties skin; sagging
moisturiser, face cream: tight face; flaky nose; ac dry face
sunscreen: tan cricket; sun burns; outdoor job face; bike tan; dark from sun
de tan, tan removal, face scrub: tanned after goa; remove tan; dark hands
face pack, sheet mask, facial kit, face mask: glow tomorrow; karva chauth glow; facial home; bride glow; parlour glow
blackhead remover, nose strips, blackhead: nose dots; blackheads
neck cream, body scrub, underarm cream, skin lightening: dark neck; dark underarms; dark elbows; dark knees; patches
    neck
body lotion, body butter: ashy legs; winter legs; rough arms
body wash, loofah, bath brush: back dirt; fresh bath; scrub back
soap: itch bath; neem bath; sandal bath
talcum powder, prickly heat powder: heat rash; ghamoriya; sweat rash
deodorant, underarm roll on, antiperspirant: armpits smell; stink by noon; sweaty shirt; paseena badbu; gym smell
perfume, attar, body mist: smell good date; lasting fragrance; nikah attar; gift fragrance
foot cream, foot scrubber, heel balm: cracked mud feet; heels split; bleeding heels; fati ediyan; rough soles
foot file, pedicure kit, callus remover: dead skin feet; pedicure home
hand cream: dishwash hands; rough palms; hands dry winter
nail polish, nail art kit: nails colours; nails pretty; french
nail strengthener, nail oil, cuticle oil: nails break; nails peel; weak nails
artificial nails, press on nails: long nails instantly; nails fake
nail cutter, nail clipper, manicure set: long nails; toe nail thick; nails shape
mehandi cone, henna cone, mehndi: hands bride design; dark colour hands; karva mehndi; eid hands
bindi: forehead dot; saree forehead
sindoor, kumkum: maang; married hair line
alta: feet red bride; dance red feet
body makeup, tattoo sticker, temporary tattoo: tattoo look; tattoo kids
earrings, stud earrings, gold earrings: small gold daily; office ears; light ears; daily wear ears
jhumka, jhumki: ethnic ears; kurti ears; navratri ears; heavy ears
ear cuff, clip on earrings: without piercing ears
necklace set, jewellery set, choker: bridal neck; saree necklace; cousin wedding jewellery; function jewellery
pendant, chain: initial neck; light neck; locket photo; god locket
mangalsutra: married beads; daily mangal
nose pin, nose ring, nath: bride nose; nath without piercing; press nose; maharashtrian nose
ring, couple ring, diamond ring: propose; engagement; anniversary finger; promise
gemstone ring, gemstone, birthstone: lucky stone; astrologer stone; pandit stone; pukhraj; neelam; rashi stone; change
    luck
bracelet, kada: wrist men stylish; friendship wrist; punjabi wrist
evil eye bracelet, nazar bracelet, nazar suraksha, evil eye: protect from nazar; bad eye; nazar newborn; black thread
rudraksha, crystal bracelet, pyrite bracelet: spiritual beads; shiva beads; money crystal; positive energy
bangles, chuda, kada: bride wrist; glass wrist; green wrist shravan
anklet, payal, silver anklet: silver baby feet; chham chham; daughter feet silver; bride feet
toe ring: toe married
maang tikka, matha patti: forehead jewel; bride parting
haldi jewellery, floral jewellery, flower jewellery, artificial flower jewellery: haldi flowers jewels; phoolon ke
    gehne; mehndi function flower
kamarbandh, waist chain: saree waist chain; waist jewel
hair jewellery, juda accessories, gajra: flowers bun; bride bun
brooch, saree pin, safety pin: saree falls; hold pleats; pallu; sherwani brooch
cufflinks, tie pin: shirt cuff groom; tie hold
jewellery box, jewellery organizer: jewels mixed; chain tangle; travel jewels; bangles stand
jewellery cleaner, silver cleaner: silver black; gold dull
silver coin, silver gift, pooja silver: dhanteras; naming gift silver; baby silver gift
watch, analog watch: always asks time; hour wrist; gift wrist; punctual
sunglasses: squint; style eyes; driving glare; sun eyes bike
spectacle frame, eyeglasses: new frame; office glasses look
glasses chain, spectacle case, spectacle cord: specs fall; specs lost
belt, suspenders: pants slide; trousers loose; waist tie
tie, bow tie, pocket square: wedding neck; school neck; suit corner
shapewear, saree shapewear, petticoat: belly under saree; slim in gown; saree inside
bra, sports bra: straps fall; bounce; t-shirt lines; feeding
bra extender, bra strap, boob tape: backless; straps show
lingerie, nightwear set: honeymoon night; anniversary night
boxers, trunks, brief, underwear: husband inner torn; elastic loose; cotton inside
vest, banian: under shirt sweat
thermal: inside winter; train winter; shimla inside
socks, ankle socks: feet smell; shoe bite; sports feet
shoe insole, height increasing insole, height insole: look taller shoes; increase height; loose shoes
shoe cover, waterproof shoe cover: rain ruins shoes; office shoes rain
shoe polish, shoe cleaner, suede brush: white shoes dirty; leather shine; sneakers clean
shoe laces, no tie laces: child cannot tie; lace snapped
shoe deodorant, shoe freshener: gym shoes stink; bag smells shoes
wig cap, swimming cap, shower cap: hair dry bath; hair oil bath
hijab, stole, scarf: cover head; face dust scooty; matching
umbrella, raincoat: caught rain; school rain
garment bag, suit cover: suit safe; lehenga keep; blazer travel
clothes shaver, lint remover: sweater balls; old wool new
fabric glue, hem tape: hem without stitch; trousers long quick
"""
