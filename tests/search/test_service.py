import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopfeed.catalogue import ProductId
from shopfeed.encoding import HashingEncoder
from shopfeed.errors import Invalid, NotFound
from shopfeed.search import SearchRequest, SearchResult, SearchService
from shopfeed.search.asking import less_where_beside


def ids(result: SearchResult) -> list[str]:
    return [hit.product.id for hit in result.hits]


def ask(search: SearchService, query: str, **more: object) -> SearchResult:
    return search.search(SearchRequest(query=query, **more))  # type: ignore[arg-type]


def test_a_request_is_answered_by_the_thing_itself(search: SearchService):
    assert ids(ask(search, "bluetooth speaker"))[0].startswith("speaker-")


@pytest.mark.parametrize(
    ("query", "things"),
    [
        ("washing machine", {"washing-1", "washing-2"}),
        ("watch", {"watch-men-1", "watch-men-2", "watch-women-1"}),
        ("phone", {"phone-1"}),
        ("laptop", {"laptop-1"}),
        ("backpack", {"laptop-bag"}),
        ("shoes", {"shoe-boy-1", "shoe-boy-2", "shoe-girl-1", "shoe-men-1", "shoe-men-2"}),
    ],
)
def test_an_accessory_is_not_the_thing(search: SearchService, query: str, things: set[str]):
    found = ids(ask(search, query))

    assert set(found[: len(things)]) == things


@pytest.mark.parametrize(
    ("query", "things"),
    [
        ("washing machine cover", {"washing-cover-1", "washing-cover-2"}),
        ("watch strap", {"watch-strap-1", "watch-strap-2"}),
    ],
)
def test_an_accessory_is_found_where_it_is_asked_for(search: SearchService, query: str, things: set[str]):
    found = ids(ask(search, query))

    assert set(found[: len(things)]) == things


def test_a_price_bound_holds_for_every_result(search: SearchService):
    found = ask(search, "wallet for men under 500")

    assert ids(found)[0] == "wallet-2"
    assert all(hit.product.price is not None and hit.product.price.amount_minor <= 50_000 for hit in found.hits)


@pytest.mark.parametrize("query", ["\N{WRAPPED PRESENT}", "';--", "... !!"])
def test_what_has_no_word_says_that_it_shows_what_is_popular(search: SearchService, query: str):
    message = ask(search, query).message

    assert message is not None
    assert message.code == "popular_instead"
    assert ask(search, "").message is None


def test_an_exclusion_holds_but_what_goes_without_it_stays(search: SearchService):
    found = ids(ask(search, "wallet not leather"))

    assert "wallet-1" not in found
    assert {"wallet-2", "wallet-3"} <= set(found[:2])


def test_a_watch_for_women_is_not_for_men(search: SearchService):
    assert ids(ask(search, "watch for women"))[0] == "watch-women-1"


def test_a_number_with_its_unit_tells_two_things_apart(search: SearchService):
    assert ids(ask(search, "55 inch tv"))[0] == "tv-55"


def test_shoes_with_a_character_that_has_none_are_shoes_first_and_the_character_beside_them(search: SearchService):
    found = ask(search, "shoes for my 9 year old son who likes captain comet")

    assert set(ids(found)[:2]) == {"shoe-boy-1", "shoe-boy-2"}
    assert any(each.startswith("comet-") for each in ids(found)[:4])


def test_what_was_let_go_is_said(search: SearchService):
    found = ask(search, "shoes for my son who likes captain comet")

    assert "boys' shoes" in str(found.message)


def test_a_bound_that_nothing_keeps_is_let_go_and_named(search: SearchService):
    found = ask(search, "washing machine under 100")

    assert ids(found)[0] in {"washing-1", "washing-2"}
    assert [each.kind for each in found.relaxed] == ["price"]


def test_near_duplicates_are_shown_once(search: SearchService):
    found = ids(ask(search, "boomlet bluetooth speaker"))

    assert len({"speaker-1", "speaker-2"} & set(found)) == 1


def test_a_chip_that_is_taken_off_counts_no_longer(search: SearchService):
    whole = ask(search, "wallet under 500")
    chip = next(each for each in whole.chips if each.kind == "price")

    found = ask(search, "wallet under 500", without=[chip.id])

    assert {"wallet-1", "wallet-2", "wallet-3"} <= set(ids(found))
    assert all(each.kind != "price" for each in found.chips)


def test_pages_hold_everything_once_in_the_order_of_one_long_page(search: SearchService):
    whole = ask(search, "for boys", limit=20)

    first = ask(search, "for boys", limit=7)
    second = ask(search, "for boys", limit=13, cursor=first.next_cursor)

    assert ids(first) + ids(second) == ids(whole)


def test_a_cursor_of_another_request_is_refused(search: SearchService):
    first = ask(search, "for boys", limit=2)

    with pytest.raises(Invalid, match="another request"):
        ask(search, "for girls", limit=2, cursor=first.next_cursor)


@pytest.mark.parametrize("cursor", ["", "x", "a" * 500, "bm90IGpzb24", "WzEsMiwzXQ"])
def test_a_cursor_that_nobody_wrote_is_refused(search: SearchService, cursor: str):
    with pytest.raises(Invalid, match="cursor"):
        ask(search, "for boys", cursor=cursor)


def test_sorting_by_price_orders_what_answers(search: SearchService):
    found = ask(search, "bluetooth speaker", sort="price_up")

    prices = [hit.product.price.amount_minor for hit in found.hits if hit.product.price is not None]
    assert prices == sorted(prices)
    assert set(ids(found)) == {"speaker-1", "speaker-3", "speaker-4"} or "speaker-2" in ids(found)


def test_a_chosen_facet_narrows_and_its_other_values_stay(search: SearchService):
    found = ask(search, "bluetooth speaker", filters={"brand": ["Juke"]})

    brands = next(facet for facet in found.facets if facet.name == "brand")
    assert set(ids(found)) == {"speaker-3", "speaker-4"}
    assert {value.value for value in brands.values if not value.is_chosen} >= {"Boomlet"}


def test_facet_counts_count_the_results(search: SearchService):
    found = ask(search, "watch", filters={"category": ["Accessories > Watches"]})

    (category,) = [facet for facet in found.facets if facet.name == "category"]
    (chosen,) = [value for value in category.values if value.is_chosen]
    assert chosen.count >= found.total


def test_an_unknown_facet_is_refused_with_the_known_ones(search: SearchService):
    with pytest.raises(Invalid, match="use category, brand"):
        ask(search, "watch", filters={"weather": ["sunny"]})


def test_products_like_a_product_leave_it_and_its_twin_out(search: SearchService):
    found = search.search(SearchRequest(similar_to=ProductId("speaker-1")))

    assert ids(found)[0] in {"speaker-3", "speaker-4"}
    assert not {"speaker-1", "speaker-2"} & set(ids(found))


def test_products_like_one_that_is_not_there_are_not_found(search: SearchService):
    with pytest.raises(NotFound, match="nothing-1"):
        search.search(SearchRequest(similar_to=ProductId("nothing-1")))


def test_a_continued_request_keeps_what_was_not_said_again(search: SearchService):
    found = search.search(SearchRequest(query="no, for my daughter", previous_query="school bag for my son"))

    assert ids(found)[0] == "bag-girl"


def test_a_continued_request_reads_as_one_however_often_it_goes_on(search: SearchService):
    once = search.search(SearchRequest(query="no, for my daughter", previous_query="school bag for my son")).query
    twice = search.search(SearchRequest(query="sorry, i meant for my son", previous_query=once)).query

    assert (once, twice) == ("school bag for my daughter", "school bag for my son")


def test_a_continued_request_keeps_the_no_that_leaves_something_out(search: SearchService):
    found = search.search(SearchRequest(query="no leather", previous_query="school bag for my son"))

    assert found.query == "school bag for my son no leather"


def test_taste_moves_products_within_the_first_page_only(search: SearchService):
    plain = ask(search, "bluetooth speaker", limit=3)
    taste = HashingEncoder().encode(["Juke Mini Bluetooth Speaker, Red. Speakers"])

    liked = ask(search, "bluetooth speaker", limit=3, taste=taste)

    assert sorted(ids(liked)) == sorted(ids(plain))
    assert ids(liked).index("speaker-4") <= ids(plain).index("speaker-4")


def test_highlights_are_the_words_that_answer(search: SearchService):
    found = ask(search, "bluetooth speaker")

    hit = found.hits[0]
    assert [hit.product.name[start:end] for start, end in hit.highlights] == ["Bluetooth Speaker"]


def test_every_stage_has_its_score(search: SearchService):
    found = ask(search, "bluetooth speaker")

    assert {"meaning", "words", "type", "audience", "quality", "relevance"} <= set(found.hits[0].stages)


@pytest.mark.parametrize(
    "query",
    [
        "",
        " ",
        "a",
        "😀😀",
        "लाल जूते",
        "'; DROP TABLE products; --",
        "\x00\x01\x7f",
        "a" * 5_000,
        "....",
        "1 2 3",
        "%_%",
        "not not",
    ],
)
def test_odd_requests_get_an_answer(search: SearchService, query: str):
    found = ask(search, query)

    assert len(found.hits) > 0
    assert np.isfinite([hit.stages["relevance"] for hit in found.hits]).all()


def test_a_request_of_more_letters_than_allowed_is_refused(search: SearchService):
    with pytest.raises(Invalid, match="5000"):
        ask(search, "a" * 5_001)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(query=st.text(max_size=60))
def test_no_text_breaks_a_search_and_nothing_comes_twice(search: SearchService, query: str):
    found = ids(ask(search, query, limit=50))

    assert len(found) == len(set(found))


def test_the_same_request_has_the_same_answer(search: SearchService):
    assert ids(ask(search, "shoes for boys")) == ids(ask(search, "shoes for boys"))


@pytest.mark.parametrize("facet", ["brand", "price", "rating"])
def test_choosing_a_value_leaves_the_others_as_they_were(search: SearchService, facet: str):
    before = next(each for each in ask(search, "bluetooth speaker").facets if each.name == facet)
    chosen = before.values[-1].value

    found = ask(search, "bluetooth speaker", filters={facet: [chosen]})

    after = next(each for each in found.facets if each.name == facet)
    assert {each.value: each.count for each in after.values} == {each.value: each.count for each in before.values}
    assert [each.value for each in after.values if each.is_chosen] == [chosen]


def test_a_band_of_prices_from_an_old_link_is_counted_too(search: SearchService):
    found = ask(search, "bluetooth speaker", filters={"price": ["80000-99999"]})

    (price,) = [facet for facet in found.facets if facet.name == "price"]
    (band,) = [value for value in price.values if value.is_chosen]
    assert band.count == found.total > 0


def test_a_mended_request_tells_what_was_typed_and_can_be_asked_as_typed(search: SearchService):
    mended = ask(search, "bluetoth speaker")

    exact = ask(search, mended.typed_query or "", is_exact=True)

    assert (mended.did_you_mean, mended.typed_query) == ("bluetooth speaker", "bluetoth speaker")
    assert (exact.did_you_mean, exact.typed_query, exact.query) == (None, None, "bluetoth speaker")


def test_a_request_without_a_slip_has_nothing_to_ask_instead(search: SearchService):
    assert ask(search, "bluetooth speaker").typed_query is None


def test_a_follow_up_is_not_mended_either_where_it_shall_not_be(search: SearchService):
    found = ask(search, "for my son", previous_query="bluetoth speaker", is_exact=True)

    assert "bluetoth" in found.query


def test_a_phone_is_a_mobile_phone_unless_a_landline_is_asked_for(search: SearchService):
    assert ids(ask(search, "phone"))[:2] == ["phone-1", "phone-desk"]
    assert ids(ask(search, "landline phone"))[0] == "phone-desk"


def test_another_thing_makes_a_need_void_and_keeps_for_whom_it_was(search: SearchService):
    told = "what should my daughter keep her coffee hot in"

    now = search.search(SearchRequest(query="no, shoes instead", previous_query=told)).intent

    assert now.need is None
    assert [each.name for each in now.types] == ["shoe"]
    assert now.audience.relation == "daughter"


def test_what_is_guessed_counts_less_where_a_name_mentions_it_beside_another_thing():
    is_the_thing, mentions_it, is_called_otherwise = 1.0, 0.75, 0.6
    grades = np.array([is_the_thing, mentions_it, is_called_otherwise], np.float32)

    assert less_where_beside(grades).tolist() == pytest.approx([1.0, 0.6, 0.6])
