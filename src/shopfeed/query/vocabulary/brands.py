"""Well-known brand names, so that a brand is understood even where the catalogue does not carry it."""

from shopfeed.query.vocabulary.entries import phrases, words

KNOWN_BRANDS = phrases(
    """adidas, nike, puma, reebok, skechers, bata, sparx, campus, asian, red tape, woodland, crocs, asics, new balance,
    under armour, fila, converse, vans, clarks, levi's, levis, allen solly, van heusen, peter england, zara, h&m,
    jockey, biba, fabindia, uspa, tommy hilfiger, calvin klein, lee, wrangler, hm, wildcraft, american tourister,
    safari, skybags, vip, lavie, caprese, baggit, titan, fastrack, casio, timex, sonata, fossil, seiko, citizen,
    daniel klein, g-shock, rolex, tissot, ray ban, ray-ban, vincent chase, noise, boat, fire-boltt, fireboltt,
    amazfit, garmin, fitbit, jbl, sony, bose, sennheiser, skullcandy, zebronics, ptron, mivi, boult, realme,
    oneplus, xiaomi, redmi, mi, samsung, apple, vivo, oppo, poco, motorola, nokia, lg, whirlpool, godrej, haier,
    ifb, bosch, voltas, daikin, blue star, hitachi, panasonic, lloyd, carrier, symphony, bajaj, havells, orient,
    crompton, usha, philips, prestige, pigeon, hawkins, butterfly, preethi, morphy richards, kent, aquaguard, eureka
    forbes, milton, cello, borosil, tupperware, wonderchef, dell, hp, lenovo, asus, acer, microsoft, logitech,
    canon, nikon, gopro, epson, tp-link, sandisk, seagate, western digital, lego, hasbro, mattel, fisher-price,
    fisher price, nerf, funskool, pampers, huggies, mamy poko, himalaya, johnson's, johnsons, mee mee, chicco,
    luvlap, nivea, dove, lakme, maybelline, l'oreal, loreal, mamaearth, garnier, ponds, neutrogena, cetaphil,
    minimalist, sugar cosmetics, biotique, gillette, beardo, dyson, pedigree, whiskas, royal canin, drools, yonex,
    cosco, nivia, sg, ss, mrf, kookaburra, decathlon, boldfit, strauss, vega, steelbird, studds, ikea, wakefit,
    sleepwell, nilkamal, solimo, amazonbasics, cadbury, nescafe, tata tea, maggi, ferrero rocher, yamaha, fender,
    casio keyboards, kadence"""
)

DOUBTFUL_BRANDS = words(
    """mi asian safari vip orient usha carrier citizen butterfly pigeon symphony prestige dove boat noise campus lee sg
    ss hm vans sugar minimalist kent titan orient converse apple cello milton sonata"""
)
"""Brand names that are also plain words: brands only beside a thing, not inside a phrase of another kind."""
