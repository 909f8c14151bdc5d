"""Which names begin with a brand."""

import pytest

from shopfeed.catalogue.brands import learn_brands

NAMES = [
    *((f"Philips {thing}", "Kitchen") for thing in ("Mixer Grinder", "Kettle 1.5 L", "Wireless Iron", "Toaster")),
    *((f"PHILIPS {thing}", "Lamps") for thing in ("LED Bulb",)),
    *((f"Tommy Hilfiger {thing}", "Watches") for thing in ("Analog Watch", "Leather Belt", "Wallet", "Watch for Men")),
    *((f"Wireless {thing}", "Headphones") for thing in ("Earbuds", "Headset", "Neckband", "Speaker")),
    *((f"Zuno Wireless {thing}", "Headphones") for thing in ("Earbuds", "Headset Pro")),
    *((f"Zuno {thing}", "Headphones") for thing in ("Mouse", "Keyboard", "Charger")),
    *((f"Generic {thing}", "Kitchen") for thing in ("Mixer", "Kettle", "Iron", "Toaster")),
    *((f"The {thing}", "Kitchen") for thing in ("Mug", "Pan", "Pot", "Cup")),
    *((f"Amazon Brand - Solimo {thing}", "Kitchen") for thing in ("Pan", "Towel", "Chair")),
    *((f"Daniel Klein {thing}", "Watches") for thing in ("Rose Dial", "Gold Dial", "Blue Dial")),
    *((f"Daniel Wellington {thing}", "Watches") for thing in ("Classic", "Petite", "Iconic")),
    ("Lonely Lamp", "Lamps"),
]
BRANDS = learn_brands(NAMES)


@pytest.mark.parametrize(
    ("name", "brand"),
    [
        ("Philips Hair Dryer", "Philips"),
        ("philips® Trimmer", "Philips"),
        ("(Renewed) Philips Kettle", "Philips"),
        ("Tommy Hilfiger Socks", "Tommy Hilfiger"),
        ("Zuno, the new one", "Zuno"),
        ("Amazon Brand - Solimo Curtain", "Solimo"),
        ("Daniel Klein Watch", "Daniel Klein"),
        ("Daniel Wellington Watch", "Daniel Wellington"),
    ],
)
def test_a_name_that_begins_with_a_brand_has_it_as_it_is_mostly_written(name: str, brand: str):
    assert BRANDS.of(name) == brand


@pytest.mark.parametrize(
    "name", ["Wireless Earbuds", "Generic Mixer", "The Mug", "Lonely Lamp", "Unheard of", "Daniel", ""]
)
def test_where_it_is_not_sure_there_is_no_brand(name: str):
    assert BRANDS.of(name) is None


def test_a_brand_that_other_things_are_made_for_is_known_by_its_own_category():
    fridges = [(f"Samsung {litres} L Refrigerator", "Refrigerators") for litres in range(200, 210)]
    cases = [(f"Cover number {number} for Samsung phones", "Cases") for number in range(40)]

    assert learn_brands([*fridges, *cases]).of("Samsung Galaxy") == "Samsung"


def test_the_order_of_the_names_does_not_matter():
    assert learn_brands(reversed(NAMES)) == BRANDS


def test_no_names_have_no_brands():
    assert learn_brands([]).of("Philips Kettle") is None
