"""Needs of a school laboratory, a science project and a practical."""

LABORATORY = """
beaker, glass beaker, borosilicate beaker: pour mix chemistry home; measure ml glass; candle wax melt glass; lab look
    drinks
conical flask, boiling flask, flat bottom flask, flask: titration practical; heat liquid glass; round bottle lab
test tube, glass test tube, test tube rack, test tube stand: colour change experiment; plant cutting glass tubes;
    rooting money plant tubes; party shots tubes; salt analysis practical
measuring cylinder, pipette, micro pipette, burette, dropper: exact ml; suck liquid drops; essential oil drops; resin
    ratio; titration
filter paper, laboratory filter paper: strain fine chemistry; chromatography ink colours; cold brew strain
petri dish, glass slides, microscope slides: grow mould school; bacteria hands experiment; sprout dish; slide for
    onion peel
distillation apparatus, distillation kit, condenser: make rose water; essential oil extract; purify water lab; attar
    home
lab thermometer, glass thermometer, laboratory thermometer: boiling point practical; incubator glass mercury; candle
    wax heat
bunsen burner, spirit lamp: heat tube practical; flame test
lab stand, retort stand, clamp stand, lab apparatus: hold flask; physics practical stand; school lab setup
tuning fork, pendulum, physics lab apparatus: sound waves practical; vibration hearing test
prism, glass prism, lens, convex lens: rainbow from sunlight; split light; burn paper sun; focal length practical;
    light experiment child
bar magnet, horseshoe magnet, magnetic compass, compass: north find; iron filings; magnet poles school; vastu
    direction; trekking direction lost; disha pata
ohm law apparatus, ohm's law apparatus, variable resistor, resistance box: class 12 physics practical; current volt
    graph
science kit, experiment kit, science project kit: science fair volcano; curious ten year; summer vacation experiments;
    home lab child; school project working model; why questions child; working model; model science fair; science
    exhibition; science fair
anatomy model, human skeleton model, skeleton model: bones learn; mbbs first year bones; body parts child; physio
    clinic show
dissection kit, dissecting kit, dissecting microscope, forceps, tweezer: biology frog; insects spread; flower parts
    cut; thorn pull; stamps pick
lab coat, white lab coat, doctor coat: medical college first day; chemistry lab rule; internship hospital; fancy dress
    doctor
safety goggles, lab goggles, safety glasses: acid splash; onion tears; grinding sparks
nitrile gloves, latex gloves, lab gloves, disposable gloves: chemicals hands; hair dye hands; clinic hygiene; chilli
    hands burn; tattoo artist; cleaning toilet hands
chemical, reagent, lab chemical: silver nitrate practical; salts analysis; ar grade; soap lye
citric acid, sodium bicarbonate, glycerine: bath bomb make; scale kettle; slime make
distilled water, battery water, deionised water: inverter dry; iron steam white; cpap fill; humidifier white dust; lab
    pure
stethoscope: nursing first year; hear heartbeat; fancy doctor
thermometer, digital thermometer, clinical thermometer: child forehead hot; fever check night; bukhar naap; mercury
    broke; dengue temperature
oxygen flow meter, oxygen regulator, nasal cannula: cylinder at home patient; oxygen key; ambulance oxygen
"""
