import pytest

from bilanlib.errors import InvalidValueError
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.terms import Phase, SessionKind
from bilanlib.models.unknown import UNKNOWN

OUTSIDE = {SessionKind.PRIOR_INTERVIEW: Phase.PRIOR, SessionKind.FOLLOW_UP: Phase.FOLLOW_UP}


class TestSession:
    """A sitting, whose kind and phase can go together."""

    @pytest.mark.parametrize("kind", list(OUTSIDE))
    def test_a_kind_that_lies_outside_the_action_has_its_own_phase(self, kind):
        assert Session(kind=kind, phase=OUTSIDE[kind]).phase is OUTSIDE[kind]
        assert Session(kind=kind).phase is UNKNOWN

    @pytest.mark.parametrize(
        ("kind", "phase"), [(kind, phase) for kind in OUTSIDE for phase in Phase if phase is not OUTSIDE[kind]]
    )
    def test_in_another_phase_it_is_refused(self, kind, phase):
        with pytest.raises(InvalidValueError) as caught:
            Session(kind=kind, phase=phase)

        expected = OUTSIDE[kind].value
        assert str(caught.value) == (
            f"Session.phase is {phase.value!r}, not {expected!r} as its kind ({kind.value!r}) has it"
        )

    @pytest.mark.parametrize("kind", [UNKNOWN, *(kind for kind in SessionKind if kind not in OUTSIDE)])
    @pytest.mark.parametrize("phase", [UNKNOWN, *Phase])
    def test_any_other_kind_may_be_of_any_phase(self, kind, phase):
        session = Session(kind=kind, phase=phase)

        assert (session.kind, session.phase) == (kind, phase)


def test_a_total_is_of_the_whole_unless_it_names_a_part():
    total = HourTotal()

    assert (total.phase, total.kind) == (None, None)
    assert (total.stage, total.hours) == (UNKNOWN, UNKNOWN)
