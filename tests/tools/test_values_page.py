"""The page of values is approved text: what a rule compares with stands there for everybody to read."""

from values_page import PAGE, page


def test_the_page_says_what_the_library_does():
    assert page() == PAGE.read_text("utf-8")
