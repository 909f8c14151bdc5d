"""Needs of television, cameras and a home that is watched over or switched from afar."""

SCREENS = """
tv remote, smart tv remote, universal remote: remote fell in water; remote eaten by dog; volume key dead; five remotes
    confuse; parents lost remote; set top remote broken; remote toot gaya
remote holder, remote cover, remote stand: remote sticky hands; remotes lost in sofa; remote dusty plastic; remote
    kahan gaya
led tv, smart tv, android smart tv, television: world cup big with friends; picture tube old; news for father; kids
    cartoons hall; bedroom watching serials; ott without laptop; shop customers match; family movie sunday;
    grandparents ramayan; phone screen too small film; naya tv ghar
tv cover, led tv cover: tv dusty; baby hits tv; lizard behind tv; shifting tv safe
tv wall mount, tv stand, tv wall bracket: television on table falls; toddler pulls television; swivel television to
    bed; flat panel on deewar
tv antenna, digital antenna, dish antenna: free channels; doordarshan without recharge; no dish monthly
streaming stick, tv box, set top box: normal television hotstar; led without apps; hotel tv own shows; cast mobile to
    tv; bigg boss old tv
projector, mini projector: film on bedroom wall; society screening; coaching classroom; ceiling movies lying; backyard
    cricket screening; pujo pandal video; power point clients
projector screen: wall yellow projecting; roll screen school
home camera, wifi camera, security camera: baby with nanny watch; maid steals doubt; old parents alone watch; shop
    cash theft; parcel stolen door; dog alone what does; who scratched car; farmhouse empty; nazar naukrani; talk to
    child from office
bulb camera, spy camera, mini camera: hidden watch; proof of theft secretly; camera nobody notices; bulb holder watch
solar camera, 4g camera, outdoor camera: farm no electricity watch; construction site material theft; cows shed watch;
    no wifi watch
dummy camera: scare thieves cheap; fake watch sign
video door phone, video doorbell, wireless doorbell: see visitor before opening; old parents strangers door; delivery
    while away; cannot hear knock upstairs; ghanti sunai nahi deti
door sensor, motion sensor alarm, door alarm: alert when door opens; thief wakes us; dementia father leaves at night;
    toddler opens main door; shop shutter opened night
smart plug, smart switch, wifi smart plug: did i leave iron on; geyser from bed; switch motor by phone; ac on before
    home; timer charger
smart bulb, wifi led bulb: lazy to switch lamp; party colours ceiling; dim light phone; sunrise light wake
dslr camera, digital camera, mirrorless camera: phone pics blur wedding; start photography business; blurred
    background portraits; birds far clear; baby first year pictures; youtube cooking shoot; moon craters picture;
    product shoot
instant camera, fujifilm instax, instax mini: print pictures at party; memories wall photos; girlfriend birthday
    pictures instant; diary photos; bridesmaid pictures fun
instax film, instant film, photo paper: instax shots finished; print pictures at home glossy
action camera, gopro: helmet ride video; scuba film; ladakh vlog; bungee record; rafting film
chin mount, helmet mount, action camera mount: film ride from helmet; motovlog; camera on handlebar
tripod stand, tripod, mini tripod, gorillapod: family picture includes me; shaky reels; moon picture shaky; lecture
    record board; solo trip pictures; phone falls shooting; recipe top view shoot; haath kaanpta video
selfie stick, selfie stick tripod: arm too short; everyone in frame; taj mahal solo picture; strangers refuse picture;
    group trip frame
gimbal, mobile gimbal: walking video jerks; wedding clip smooth; running child video smooth
ring light, led ring light, selfie light: face black on call; reels gloomy room; makeup tutorial shadows; night
    interview face; mehndi close video; dark room video
softbox, video light, studio light: product picture shadows; food picture dull; yellow light pictures; small studio
    home
green screen, photography backdrop: messy room behind call; passport picture white; baby shoot background; plain
    behind video; background messy calls; messy background; background calls; background ugly meeting
mobile lens, phone lens, macro lens: ant closeup phone; zoom with phone; insects eyes picture; wide room picture phone
camera bag, camera strap, camera case: neck hurts camera; dslr in rain trek; lens knocks bag; camera hangs
lens cleaning kit, camera cleaning kit, screen cleaner: spots on pictures; laptop screen fingerprints; tv smudges;
    monitor sticky; lens dusty
air duster, keyboard cleaner, cleaning gel, keyboard cleaning brush: biscuit crumbs keys; sticky keys coke; dust
    between keys; vents of laptop dusty; ac vent car dust; slime picks dust
camera battery, camera charger: camera dies mid wedding; spare power dslr
drone: wedding from sky; farm from above; roof inspect; hills aerial video
binoculars: birds far tree; back seat stadium; tiger safari; ship horizon; opera far stage; neighbours building far
telescope, astronomical telescope: moon craters child; saturn rings; stargazing hills; astronomy son; jupiter moons
walkie talkie: kids spy game; event crew coordinate; no signal trek talk; two cars convoy talk; site supervisor talk
gps tracker, smart tag, bluetooth tracker: where did driver go; wallet always lost; cat wanders; luggage lost airline;
    scooter stolen find; elder wanders off; chabi bhool; kid school van where
cctv dvr, cctv camera set, nvr: shop four corners watch; record of all gates; factory floor watch; school bus stand
    record
baby monitor, baby camera: hear baby in other room; twins cry upstairs; infant breathing night see
lens cap, lens filter, lens hood: lost front of camera lens; sun flare pictures; protect lens glass; sky too white
    pictures
"""
