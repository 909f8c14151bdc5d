"""Needs of jewellery, watches, glasses and what people wear for luck."""

JEWELLERY = """
stud earring, earring, ear stud: school allows tiny ears; baby ear piercing; office plain ears; sleep with earrings
    tiny; sensitive ears allergy; daily wear no snag; mother's day ears gift; helmet hurts big earrings; earrings
    allowed school; small earrings baby ears; ears hurt from heavy earrings; earrings sleep
drop earring, chandelier earring, hoop earring: gown ears; cocktail sparkle ears; long face ears; western dress ears;
    college funky ears; party lobes dangling
jhumki earring, oxidised earring, jhumka: kurti handloom ears; garba ears black metal; saree puja ears; boho ears
    college; pandal ears; outfit ready but ears bare; navratri ears look empty
chandbali, kundan earring, meenakari earring: heavy ears sangeet; sister bride ears; royal ears lehenga
ear chain, sahara, ear cuff: heavy earrings pull lobes; support ear weight; no piercing ears style
necklace set, choker necklace, jewellery set: cousin sangeet neck plain; deep blouse neck empty; navratri neck;
    kanjivaram neck gold look; wedding guest cannot wear real gold; theft fear train wedding jewellery; matching ears
    neck set; kitty party neck; afraid carry real gold travelling; thief train gold fear wedding; saree looks
    incomplete neck; jewellery one wedding cheap; look rich without gold; family gold stays in locker; real gold too
    risky trip; outfit ready but neck bare; fake gold that looks real
bridal jewellery set, kundan necklace set, american diamond set: dulhan full set rent expensive; muhurtham bride neck;
    reception bride sparkle; engagement bride neck
oxidised necklace, german silver jewellery, temple jewellery: cotton saree neck; boho neck; bharatanatyam neck;
    handloom tribal neck; durga puja neck
pendant necklace, layered necklace, chain necklace: v neck bare; office delicate neck; teen girl neck; name letter
    neck; valentine heart neck; collar bone thin shine; girlfriend first anniversary neck; something shiny girlfriend
    neck; plain top needs sparkle
gold pendant, gold chain, gold diamond: dhanteras real gold; akshaya tritiya; daughter future gold; mother in law real
    gold; wife tenth anniversary diamond
gold coin, gold bar, precious coin: invest gold small; safe money gold; newborn gold gift; wedding shagun gold;
    employee reward gold; dhanteras shubh coin; save money gold little little; dhanteras buy something gold; gift that
    keeps value
silver coin, lakshmi coin: diwali puja coin; naming ceremony silver; office diwali silver; silver wedding token;
    lakshmi puja new coin; silver newborn naming
silver chain, silver pendant, sterling silver: gold expensive now; skin allergy artificial; boyfriend neck chain
    silver; pure metal no blackening
mens chain, mens bracelet, kada: groom brother wrist; boy neck style; punjabi steel wrist; rapper neck; gym boy wrist
mangalsutra, mangalsutra bracelet: newlywed office light mangalsutra; original locker daily; sasural black beads; first
    teej bride; short mangalsutra western clothes; wrist mangalsutra; just married daily wear beads; real one locker;
    married women must wear black beads
finger ring, adjustable ring, ring: propose girlfriend diamond look; promise valentine finger; size unknown finger;
    cocktail big finger; ungli khali; ask her marry; surprise girlfriend finger; going ask her valentine; want say
    marry; pop question tonight; down one knee
couple ring, engagement ring: roka exchange; court marriage rings; long distance pair fingers; ring ceremony pair; same
    ring both; long distance love reminder; anniversary first both fingers; we live different cities love
gemstone, loose gemstone, birth stone: pandit wear stone; shani dasha; mangal dosh; horoscope stone finger; kundli weak
    planet; business luck stone; astrologer says planet troubling; saturn bad period stone; pandit told wear stone; bad
    luck since birth chart
nose pin, nose ring, pin stud: nose pierced recently; tiny nose sparkle; wire nose daily; lost nose pin screw; nose
    without pierce; teej nose; just pierced nose; tiny sparkle nose
bracelet, charm bracelet, rose gold bracelet: bare wrist office; sister birthday wrist; best friend wrist; delicate
    wrist chain; left wrist watch right empty; western wrist
bangle, bangle set, bangle bracelet: silk saree wrists; karwa chauth wrists; haldi green wrists; bhabhi wrists; office
    kada thin; rakhi bhabhi lumba; kangan
chuda, bridal chuda: punjabi bride red wrists; newly married arms red; forty days bride wrist
anklet, silver anklet, chain anklet: summer ankle chain beach; bride payal; newlywed feet sound; one ankle style; jeans
    ankle chain
toe ring, silver toe ring: married toes; bichhua lost; sasural toes pinch
belly chain, kamarbandh, waist chain: saree waist gold; half saree waist; bride waist; baby arangetram waist; dance
    waist
maang tikka, matha patti, borla: centre parting jewel; karwa chauth forehead; rajasthani bride forehead; sangeet hair
    parting
brooch, saree pin, lapel pin: pallu pin shoulder tear; suit lapel look; groom brooch; shawl hold; hijab pin; award
    function suit pin
cufflink, cufflink set: french cuffs sleeve; groom accessory shirt; father retirement cuffs
hair accessory, hair brooch, juda pin: bridal bun empty; mehndi hair; saree bun gold; engagement hair pearls
hair clip, claw clip, hair claw: thick hair slips clutcher; twist hair up quick office; hair wash bun; hot neck hair
    up; kitchen heat hair up
hair band, headband, rubber band, scrunchie: hair ties lost always; rubber breaks hair; jogging hair falls; ponytail
    dents; silk sleep hair; fringe growing; school two plaits; baal bandh bachchi
tiara, crown, birthday sash: princess theme head; first birthday crown; bachelorette bride crown; miss fresher
baby bangle, silver kada, nazariya bracelet, nazariya: newborn evil eye; black beads baby hand; chhathi silver; baby
    cries nazar; nani gives silver; rice ceremony wrist; baby kala dhaga; nazar lag jati; people stare baby evil eye;
    mother law says baby gets nazar; protect newborn from bad eye; nazar keeps catching child; something black baby
    wrist; dadi wants black beads baby; guard baby from jealous eyes; everyone praises baby then falls ill
evil eye bracelet, evil eye, crystal bracelet: jealous people; negative energy; business not growing stone; exam luck
    wrist; calm anxiety stone; money attract; love stone; someone jealous; bad vibes work; keep away negative people
rudraksha, rudraksha mala, tulsi mala: sawan shiva; chant 108; sadhu neck; panchmukhi; iskcon neck; kanthi; pray shiva
    beads; chanting beads count
kids jewellery, girl jewellery set, kid necklace: little girl dress up; five year navratri set; niece shiny gift;
    pretend princess jewels; annual function radha jewels
artificial jewellery, flower jewellery: haldi yellow set; godh bharai flowers; mehndi phool; gota set
jewellery box, jewellery organizer, ring box: earrings one missing; chains knot; travel jewels pouch; bangles pile;
    necklace display; jhumke kho jaate; chains get tangled together; lose one earring always; necklaces knotted drawer
jewellery polish, jewellery cleaner: artificial jewellery turned black; silver payal black; diamond ring cloudy
temple locket, photo locket, om pendant: hanuman neck; sai baba neck; cross neck; gurudwara khanda; baby photo neck
watch, analog watch, wrist watch: phone not allowed exam time; keep checking phone time; interview punctual wrist;
    first salary wrist; retirement gift wrist; father in law gift; phones banned exam hall; know time without taking
    phone; never know time left exam; always late never know time; gift father who retires; promoted work treat wrist;
    first salary treat myself wrist; always ask others time; teacher took phone exam time
leather strap watch, leather watch, formal watch: suit wrist; office brown wrist; boardroom time; metal strap hair
    pull; classic wrist
steel watch, metal strap watch, chain watch: sweaty wrist leather stinks; shaadi wrist shine; tough daily wrist; groom
    wrist gift; chain wali ghadi
women watch, lady watch, bracelet watch: wife birthday wrist; delicate bangle type time; teacher wrist time; thin wrist
    woman; sister rakhi watch; mother easy read dial; elegant present wife wrist; mother birthday wrist gift
rose gold watch, diamond watch, studded watch: party wrist woman; anniversary sparkle time; reception wrist woman;
    girlfriend expensive look cheap
girl watch, magnet watch, stylish watch: college girl trendy wrist; strap no buckle; teen birthday wrist; matching
    dress wrist; valentine budget girl
couple watch, watch combo, pair watch: wedding gift pair; anniversary matching wrists; newly married gift; husband wife
    same; valentine pair; anniversary present both parents; wedding gift newly married friends
digital watch, sport watch, g-shock watch: swimming laps wrist; alarm stopwatch wrist; army training wrist; rough use
    wrist; glow dark time; stop watch practice; trek tough time; cricket boy wrist
chronograph watch, automatic watch, luxury watch: collector wrist; never replace battery; self winding; big dial man;
    promotion treat wrist; 40th birthday husband
pocket watch: retro chain time; grandfather style time
smart watch, fitness watch: missed calls bike; miss calls kitchen phone charging; sleep badly track; walk ten thousand;
    doctor said heart beat track; message buzz meeting; gps run without phone; mother fall spo2; stand up reminder;
    want know how well sleep; count steps every day; miss calls when phone bag; know heart rate while running; doctor
    says move more sit less; want know if snore night; do sleep enough hours; how far run each day; buzz when mother
    calls silent phone
kid watch, kid digital watch, kid smart watch: learn clock child; daughter superhero wrist; return gift wrist; location
    school child; projector cartoon wrist; son class two time; barbie wrist; ghadi dekhna seekh; teach child read
    clock; child asks what time always; daughter cannot tell time yet; child asks how long till play
led watch, led band: glow wrist kid; birthday return cheap wrist; light wrist teen
watch strap, watch band, smart watch strap: strap broke watch good; band itches sweat; smart watch boring colour;
    leather cracked wrist; silicone rash wrist; change look watch; leather strap gives rash; strap broke but watch
    works; watch band looks old
watch box, watch case, watch organizer: five watches scratch; store collection ghadi; drawer watches; travel watch roll
watch battery, watch repair tool, button cell: watch stopped; links remove wrist loose; back open watch
sunglasses, uv protected sunglasses: eyes water riding; afternoon driving squint; after cataract; light sensitive; noon
    market eyes; eye doctor sun; snow glare; migraine bright light; fishing water glare; eyes hurt bright sun;
    squinting while driving afternoon; insects fly into eyes riding; dust eyes while cycling; look cool beach; eyes
    water when driving noon; sunlight makes squint; headache from bright afternoon; snow too bright eyes
aviator sunglasses, pilot sunglasses, wayfarer sunglasses: bullet rider look; goa boys look; hero look man; police
    style eyes; round face glasses; salman look
polarized sunglasses, driving glasses, night vision glasses: high beam blinds; oncoming headlights; highway glare; wet
    road shine; night driving eyes strain; headlights blind night; oncoming lights dazzle highway; glare from water
    fishing
cat eye sunglasses, oversized sunglasses, women sunglasses: diva look; honeymoon photos eyes; hide puffy eyes; kareena
    look; beach girl eyes; vacation reels eyes
round sunglasses, retro sunglasses, rimless sunglasses: hippie look; concert eyes; john lennon; bollywood retro theme
sports sunglasses, cricket sunglasses, cycling sunglasses: ball lost sun; bugs eyes cycling; fielder eyes; run sweat
    slip glasses; marathon sun
kid sunglasses, boy sunglasses, girl sunglasses: toddler beach eyes; pool party kid; kid stylish trip; son copy papa
    glasses
clear lens glasses, transparent glasses, safety goggle: dust eyes bike night; metal filings; onion tears chopping;
    welding eye; lab chemicals splash; holi colour eyes
computer glasses, blue light glasses, blue cut glasses: coding ten hours; child tablet eyes; online class strain; eyes
    tired reels; zero power screen; insomnia screen; excel whole day; eyes burn after coding all day; headache from
    screen evening; kid tablet all day eyes; eyes fire after excel; staring monitor whole day
reading glasses, reading glass: needle thread cannot see; medicine label tiny; phone arm length; panchang tiny letters;
    menu cannot read; 42 blur near; chashma paas; cannot thread needle anymore; hold newspaper far away read; medicine
    strip letters too small; menu blurry after forty; letters swim when read; arms too short read paper; squint price
    tags
spectacle frame, optical frame, eyeglass frame: specs broke; new power frame; frame old fashioned; intellectual look;
    light frame nose marks; sat glasses broke
sunglass case, spectacle case, eyewear case: specs crushed bag; scratched lens purse; hard box glasses; spectacles got
    crushed bag; glasses scratched loose purse; spectacles bent backpack
glasses chain, spectacle cord, glasses strap: specs slide down; specs fall toddler; misplace reading specs; neck hang
    specs; dance specs fly; keep losing spectacles around house; specs fall when bending; glasses slide off while
    playing; where did mother keep her glasses
lens cleaner, lens cloth, spectacle cleaner: smudged specs; specs fog mask; fingerprints lens; oily specs
"""
