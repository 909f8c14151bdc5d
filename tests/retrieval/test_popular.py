from dataclasses import replace
from datetime import UTC, datetime

import numpy as np

from shopfeed.catalogue import Product
from shopfeed.retrieval.popular import FromCategories, PopularAndGood, newest
from tests.catalogue.products import a_product
from tests.retrieval.pasts import SmallCatalogue, past_of

LAMPS, PANS = ("home", "Lamps"), ("home", "Pans")


def catalogue_with(*products: Product) -> SmallCatalogue:
    return SmallCatalogue(
        ids=tuple(product.id for product in products),
        vectors=np.eye(len(products), dtype=np.float32),
        products=products,
    )


def test_five_stars_by_one_person_do_not_beat_many_good_ratings():
    catalogue = catalogue_with(
        a_product("a", category=LAMPS, rating=5.0, ratings_count=1),
        a_product("b", category=LAMPS, rating=4.6, ratings_count=1_000),
    )

    goodness = PopularAndGood()(catalogue.columns)

    assert goodness[1] > goodness[0]


def test_the_rating_is_shrunk_towards_its_categorys_mean():
    catalogue = catalogue_with(
        a_product("a", category=LAMPS, rating=5.0, ratings_count=40),
        a_product("b", category=LAMPS, rating=3.0, ratings_count=40),
    )

    goodness = PopularAndGood(prior_weight=40.0)(catalogue.columns)

    # the category's mean is 4: (40 * 5 + 40 * 4) / 80 = 4.5 and (40 * 3 + 40 * 4) / 80 = 3.5, times log(41)
    assert np.allclose(goodness, np.array([4.5, 3.5]) * np.log(41), rtol=1e-5)


def test_a_past_brings_the_best_of_its_categories():
    catalogue = catalogue_with(
        a_product("a", category=LAMPS, rating=4.0, ratings_count=10),
        a_product("b", category=LAMPS, rating=4.0, ratings_count=900),
        a_product("c", category=PANS, rating=5.0, ratings_count=9_000),
    )

    found = FromCategories().find(past_of(catalogue, 0))

    assert found.rows.tolist() == [1, 0]


def test_a_stranger_gets_the_best_of_every_category():
    catalogue = catalogue_with(
        a_product("a", category=LAMPS, rating=4.0, ratings_count=10),
        a_product("b", category=LAMPS, rating=4.0, ratings_count=900),
        a_product("c", category=PANS, rating=4.0, ratings_count=5),
    )

    found = FromCategories(stranger_per_category=1).find(past_of(catalogue))

    assert found.rows.tolist() == [1, 2]


def test_who_needs_no_more_of_a_category_gets_the_best_of_the_others():
    catalogue = catalogue_with(
        a_product("a", category=LAMPS, rating=4.0, ratings_count=900),
        a_product("b", category=PANS, rating=4.0, ratings_count=10),
    )
    lamps = catalogue.columns.sub[:1]

    found = FromCategories().find(replace(past_of(catalogue, 0), spent_subs=lamps))

    assert found.rows.tolist() == [1]


def test_what_is_sold_out_is_not_offered():
    catalogue = catalogue_with(
        a_product("a", category=LAMPS, rating=4.0, ratings_count=10, is_sold_out=True),
        a_product("b", category=LAMPS, rating=4.0, ratings_count=1),
    )

    assert FromCategories().find(past_of(catalogue, 0)).rows.tolist() == [1]


def test_new_products_need_no_ratings():
    catalogue = catalogue_with(
        a_product("a", category=LAMPS, added_at=datetime(2026, 1, 1, tzinfo=UTC)),
        a_product("b", category=LAMPS, added_at=datetime(2026, 5, 1, tzinfo=UTC)),
        a_product("c", category=LAMPS, rating=5.0, ratings_count=9_000),
    )

    found = FromCategories(goodness=newest, name="new").find(past_of(catalogue, 2))

    assert found.rows.tolist() == [1, 0]
