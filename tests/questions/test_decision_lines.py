"""Lines of a decision about a document."""

import pytest

from bilanlib.calculators.grounds import Ground
from bilanlib.messages.terms import Language
from bilanlib.questions.basis import Basis, DisclosureBranch
from bilanlib.questions.decision_lines import policy_lines
from bilanlib.render.wording import Wording


@pytest.mark.parametrize("language", list(Language))
def test_where_the_table_says_nothing_there_is_no_line_about_it(language):
    basis = Basis(cell=None, branches=(DisclosureBranch((), Ground.NOT_TOLD),), references=())

    assert policy_lines(basis, Wording(language)) == []
