"""Needs of circuits, wiring, switches and lamps."""

ELECTRICS = """
power supply, dc power supply, smps, power adapter: cctv twelve volt; led strip not lighting; router adapter burnt;
    keyboard casio adapter; bench volts; set top box adapter dead
soldering iron, soldering iron kit, soldering kit: headphone wire broken join; circuit hobby; radio repair; guitar
    jack loose; iti electronics; pcb loose wire; khilona taar jodna
solder wire, flux, desoldering pump: metal wire melts join; solder does not stick
resistor, resistor kit, capacitor, electrolytic capacitor: led burns limit; circuit components box; pcb part burnt;
    engineering electronics lab; tv board bulge part
potentiometer, variable resistor, trimmer potentiometer: volume knob crackles; dimmer knob; tune circuit; joystick
    drift part
arduino, arduino kit, sensor module, development board: line follower robot; automatic plant watering; iot final year;
    blink led first; hackathon; smart home diy
dc motor, gear motor, motor: toy car self made; school fan model; windmill project; robot wheels
breadboard, jumper wire, electronic kit: circuits no solder; first electronics; wires prototype
oscilloscope, function generator: see waveform; sine wave lab; audio circuit debug
relay, relay module, timer switch, digital timer: motor off itself; aquarium lights auto; geyser auto cut; street
    light evening auto; forget pump
mcb, circuit breaker, miniature circuit breaker, fuse: whole house trips; short circuit fear; ac separate switch; fuse
    wire blown; sparks board; fire from wires fear
rcb, residual current circuit breaker, residual current device, rccb: child shock protect; earth leakage trips;
    washing machine current; bathroom shock
electric wire, copper wire, cable, flexible wire: new room wiring; fridge far wire; submersible pump wire; old wires
    burnt
modular switch, switch board, switch, socket: switch sparks; board yellow old; add point bed; switch dheela; dimmer
    for lamp
electrical tape, insulation tape, heat shrink tube: naked wire toddler; charger neck wrap; joint cover current; hockey
    grip
wire stripper, crimping tool, wire cutter: peel cable neat; lan jack make; teeth peel wire
wire connector, terminal block, lug connector: join wires no twist; fan wire join; led strip join
bulb holder, led bulb, emergency led bulb: fused bulb dark; bulb stays on power cut; shop cheap bright; holder loose;
    study bright white
led strip light, led strip, decorative led light: tv back glow; false ceiling glow; shop board glow; gaming cave;
    diwali balcony strip
tube light, led tube light, led batten: tube flickers; choke gone; white bright kitchen; class room tube
flood light, led flood light, solar street light: badminton night court; farm dark thief; no wire boundary
dimmer, light dimmer switch, dimmer switch: lamp too bright for dinner; soft evening lamp; lower lamp slowly
smart ceiling fan, fan remote, remote control switch: switch fan without getting up; bedridden father fan; light and
    fan by remote; disabled switch reach
9v battery, battery snap, battery holder: smoke alarm chirps; guitar pedal cell; multimeter blank
"""
