"""Characters, worlds, teams and hobbies that people name when they buy; the catalogue's attributes add to them."""

from shopfeed.query.vocabulary.entries import read_entries, words

INTERESTS = read_entries("""
ben 10: ben ten, ben10, omnitrix
frozen: elsa, disney frozen, anna and elsa
spider-man: spiderman, spider man, spidey, miles morales
batman: dark knight, bat man
superman: super man
iron man: ironman
hulk: incredible hulk
captain america:
thor:
avengers: avenger, marvel avengers
marvel: marvel heroes
dc: dc comics
wonder woman:
superhero: super hero, superheroes
barbie:
disney princess: disney princesses, cinderella, snow white princess, rapunzel, moana, ariel
princess: rajkumari
disney:
mickey mouse: mickey, minnie mouse, minnie
doraemon: nobita
pokemon: pikachu, pokémon
chhota bheem: chota bheem, chhota bhim, chota bhim
motu patlu:
shin chan: shinchan, crayon shinchan
peppa pig: peppa
paw patrol:
cocomelon:
tom and jerry: tom & jerry
minions: minion, despicable me
minecraft:
roblox:
fortnite:
pubg: bgmi, free fire
gta:
harry potter: hogwarts, gryffindor, hermione
star wars: darth vader, baby yoda, grogu, yoda, mandalorian
hello kitty: sanrio, kuromi
my little pony:
unicorn:
dinosaur: dino, t rex, jurassic, jurassic park, jurassic world
mermaid: little mermaid
lion king: simba
toy story: buzz lightyear
cars movie: lightning mcqueen, mcqueen
transformers: optimus prime, transformer robot
power rangers: power ranger
ninja turtles: tmnt, teenage mutant ninja turtles
sonic: sonic the hedgehog
mario: super mario
naruto: itachi, kakashi
one piece: luffy
dragon ball: goku, dragon ball z
demon slayer: tanjiro
anime: manga
bts: k pop, kpop
taylor swift:
friends tv show: friends tv series, central perk
game of thrones:
stranger things:
bluey:
masha and the bear: masha
blippi:
winnie the pooh: winnie, pooh
angry birds:
hot wheels: hotwheels
lego fan:
baby shark:
panda:
butterfly:
space: astronaut, rocket, planets, solar system, rockets
astronomy: stargazing, stars
krishna: bal krishna, radha krishna, lord krishna
ganesha: lord ganesha, ganesh
hanuman: bal hanuman
cricket: cricketer, क्रिकेट
football: soccer, फुटबॉल
badminton:
tennis:
basketball:
hockey:
swimming: swim
yoga: योग
gym: workout, bodybuilding, working out, weightlifting, fitness
running: jogging, marathon, morning walk, walking
cycling:
trekking: hiking, trek, hike, mountaineering
camping:
travel: travelling, traveling, traveler, traveller, travels
fishing:
dance: dancing, ballet, bharatnatyam, zumba
music: singing, songs, संगीत
guitar playing: playing guitar, play guitar, plays guitar
painting: drawing, sketching, art, artist, paint a lot, loves to paint, likes to paint, draw a lot, likes to draw,
    loves to draw
craft: crafting, diy, knitting, crochet, embroidery
cooking: cook, cooks, chef
baking: bake, bakes, baker
gardening: garden lover, terrace garden, gardener
reading: reader, book lover, bookworm, read in bed, read a lot, loves to read
gaming: gamer, games, video games, gamers
photography: photographer, vlogging, vlogger, videography
science: experiments, robotics, stem
trains: train
cars: supercar, racing cars, racing car
trucks: truck, construction vehicles
animals: jungle animals, safari, wild animals
bikes: bike riding, biker, biking, motorcycles
virat kohli: kohli
ms dhoni: dhoni
messi: lionel messi, argentina
ronaldo: cristiano ronaldo, cr7
csk: chennai super kings
mumbai indians:
rcb: royal challengers
manchester united: man united, man utd
barcelona: fc barcelona
real madrid:
makeup lover:
coffee lover: loves coffee
tea lover: loves tea
mandala:
""")

CHARACTERS = frozenset(
    entry.name for entry in INTERESTS[: next(i for i, entry in enumerate(INTERESTS) if entry.name == "cricket")]
)
"""Those that stand on things (a Ben 10 bottle); the others are things that a person does."""

ONLY_WHEN_LIKED = words(
    """art artist draw drawing paint painting cook bake baker garden train truck car bike swim stem game read reader
    reading star song dc space music walking experiment dance science animal cooking baking photography makeup
    marvel's art cars bikes trains trucks stars"""
)
"""Interests only where somebody likes them or a thing is for them: "loves cars", "for baking"."""
