"""The articles of a text are all in its list, which those who look for an article by its number go by."""

import importlib
import pkgutil

import pytest

import bilanlib.law
from bilanlib.law.citation import Article

MODULES = [
    module
    for one in pkgutil.walk_packages(bilanlib.law.__path__, "bilanlib.law.")
    if hasattr(module := importlib.import_module(one.name), "ARTICLES")
]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_every_article_of_a_module_is_in_its_list_once(module):
    named = [value for value in vars(module).values() if isinstance(value, Article)]

    assert sorted(one.number for one in module.ARTICLES) == sorted(one.number for one in named)
