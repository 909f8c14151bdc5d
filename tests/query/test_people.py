import pytest

from shopfeed.query import Audience, RuleParser


@pytest.mark.parametrize(
    ("request_text", "audience"),
    [
        (
            "shoes for my 10-year-old son",
            Audience(gender="male", band="kids", relation="son", min_age_years=10, max_age_years=10),
        ),
        (
            "my niece is 4 and wants a doll",
            Audience(gender="female", band="kids", relation="niece", min_age_years=4, max_age_years=4),
        ),
        ("puzzle for kids aged 4 to 6", Audience(band="kids", min_age_years=4, max_age_years=6)),
        ("romper for 6 month old baby", Audience(band="baby", min_age_years=0.5, max_age_years=0.5)),
        (
            "jacket for my 25 year old son",
            Audience(gender="male", band="adults", relation="son", min_age_years=25, max_age_years=25),
        ),
        ("watch for men", Audience(gender="male", band="adults")),
        ("bachon ke liye joote", Audience(band="kids")),
        ("मम्मी के लिए साड़ी", Audience(gender="female", band="adults", relation="mother")),
        ("food for my puppy", Audience(animal="dog")),
        ("perfume for her", Audience(gender="female")),
        ("blue shirt", Audience()),
    ],
)
def test_a_request_says_for_whom(parser: RuleParser, request_text: str, audience: Audience):
    assert parser.parse(request_text).audience == audience


def test_a_warranty_is_no_age(parser: RuleParser):
    assert parser.parse("ceiling fan with 2 year warranty").audience == Audience()
