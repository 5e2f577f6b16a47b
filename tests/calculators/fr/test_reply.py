"""What became of a draft of the convention by a day."""

from datetime import date, timedelta

import pytest

from bilanlib.calculators.fr.reply import Replied, Reply, is_surely_in_time, reply_on
from bilanlib.periods.period import days

SENT = date(2026, 11, 2)
PERIOD = days(10)


def on(number):
    return SENT + timedelta(days=number)


def replied(at, signed=None, refused=None, last=10):
    day = None if signed is None else on(signed)
    said = None if refused is None else on(refused)
    return reply_on(on(at), SENT, day, PERIOD, lambda _: on(last), lambda: said)


class TestReply:
    """Three days around each that matters."""

    @pytest.mark.parametrize(("at", "reply"), [(-1, Reply.NOT_SENT_YET), (0, Reply.AWAITED), (1, Reply.AWAITED)])
    def test_around_the_sending(self, at, reply):
        assert replied(at).reply is reply

    @pytest.mark.parametrize(("at", "reply"), [(9, Reply.AWAITED), (10, Reply.AWAITED), (11, Reply.SILENCE)])
    def test_around_the_last_day(self, at, reply):
        assert replied(at) == Replied(reply, on(10))

    @pytest.mark.parametrize(("signed", "reply"), [(9, Reply.ACCEPTED), (10, Reply.ACCEPTED), (11, Reply.SIGNED_LATE)])
    def test_a_signature_around_the_last_day(self, signed, reply):
        assert replied(20, signed) == Replied(reply, on(10), on(signed))

    @pytest.mark.parametrize(
        ("signed", "reply"), [(-1, Reply.SIGNED_BEFORE_SENT), (0, Reply.ACCEPTED), (1, Reply.ACCEPTED)]
    )
    def test_a_signature_around_the_sending(self, signed, reply):
        assert replied(20, signed) == Replied(reply, on=on(signed))

    @pytest.mark.parametrize(("at", "reply"), [(4, Reply.AWAITED), (5, Reply.ACCEPTED), (6, Reply.ACCEPTED)])
    def test_a_signature_counts_from_its_day(self, at, reply):
        assert replied(at, 5).reply is reply

    @pytest.mark.parametrize(("at", "reply"), [(4, Reply.AWAITED), (5, Reply.REFUSED), (6, Reply.REFUSED)])
    def test_a_refusal_counts_from_its_day(self, at, reply):
        assert replied(at, refused=5).reply is reply

    def test_a_signature_in_time_prevails_over_a_refusal(self):
        assert replied(9, signed=8, refused=3).reply is Reply.ACCEPTED

    def test_silence_has_gone_by_whatever_was_said_before(self):
        assert replied(11, refused=3).reply is Reply.SILENCE


class TestSurelyInTime:
    """However the days are counted."""

    @pytest.mark.parametrize(("signed", "is_sure"), [(-1, False), (0, True), (7, True), (8, True), (9, False)])
    def test_up_to_the_day_before_the_shortest_count_ends(self, signed, is_sure):
        assert is_surely_in_time(on(signed), SENT, PERIOD) is is_sure

    @pytest.mark.parametrize("signed", range(-2, 14))
    def test_nothing_else_is_asked_where_it_is(self, signed):
        """What the rule takes for a pass without asking is what is worked out here."""
        asked = []
        found = reply_on(on(20), SENT, on(signed), PERIOD, lambda day: asked.append(day) or on(10), lambda: None)

        is_sure = is_surely_in_time(on(signed), SENT, PERIOD)

        assert (found == Replied(Reply.ACCEPTED, on=on(signed))) is is_sure
        assert bool(asked) is (signed > 8)
