from bilanlib.answers.missing import Holder, Missing
from bilanlib.messages.message import Message


class TestMissing:
    """A fact that some verdict waits for."""

    def test_it_tells_where_whom_and_what_to_ask(self):
        missing = Missing(
            path="convention.draft_sent_on",
            question=Message("Quel jour l’employeur a-t-il envoyé le projet ?"),
            holder=Holder.EMPLOYER,
            proof=Message("courriel"),
            rules=("fr.ct.R6313-8.acceptance",),
        )

        assert (missing.path, missing.holder.label) == ("convention.draft_sent_on", "l’employeur")
        assert str(missing.question) == "Quel jour l’employeur a-t-il envoyé le projet ?"
        assert len({missing, missing}) == 1


def test_names_of_holders_are_stable():
    assert [holder.value for holder in Holder] == ["beneficiary", "employer", "provider", "payer"]
