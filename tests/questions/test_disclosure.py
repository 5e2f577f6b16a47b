import json
from datetime import date
from types import MappingProxyType

import pytest
from attrs import evolve

from bilanlib.calculators.grounds import Ground, Permission
from bilanlib.engine.layering import layered
from bilanlib.engine.scheme import Scheme
from bilanlib.errors import InvalidValueError, UnknownNameError
from bilanlib.law.citation import Article, Confidence, Reference, Text, Version
from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.documents import Document, RetentionAgreement
from bilanlib.models.funding import FundingLine
from bilanlib.models.programme import Programme
from bilanlib.models.sessions import Session
from bilanlib.models.terms import (
    ConsentScope,
    DocumentKind,
    Form,
    FundingSource,
    Phase,
    Recipient,
    RetentionGround,
    SessionKind,
    SessionStatus,
    Stance,
)
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.parameters.policies import DisclosureCell, DisclosurePolicy, DocumentClass, Purpose, row
from bilanlib.questions.disclosure import may_disclose
from bilanlib.readings.disclosure import AgreementForm
from bilanlib.readings.end_of_action import EndOfAction, KeptSynthesis
from bilanlib.schemes.anfh import ANFH
from bilanlib.schemes.catalogue import OURS
from bilanlib.schemes.fr_fpe import FR_FPE
from bilanlib.schemes.fr_private import FR_PRIVATE
from bilanlib.timeline import Validity

AT, EVE, MORROW = date(2026, 6, 10), date(2026, 6, 9), date(2026, 6, 11)
SYNTHESIS, NOTES, INVOICE = DocumentKind.SYNTHESIS, DocumentKind.NOTES, DocumentKind.INVOICE
HR, MANAGER, COUNSELLOR = Recipient.EMPLOYER_HR, Recipient.EMPLOYER_MANAGER, Recipient.COUNSELLOR
ALLOWED, REFUSED, CANNOT_TELL, REVIEW = Permission


def said(stance=Stance.AGREES, given_on=EVE, **facts):
    told = {"withdrawn_on": None, "form": Form.ORAL, "document": SYNTHESIS, "recipient": HR, **facts}
    return Consent(scope=ConsentScope.DISCLOSURE, stance=stance, given_on=given_on, **told)


def agreed(**facts):
    return Bilan(scheme="fr-private", consents=(said(**facts),))


def ask(case, document=SYNTHESIS, to=HR, at=AT, scheme=None, **more):
    return may_disclose(case, scheme, document, to=to, at=at, **more)


def made(kind=SYNTHESIS, **facts):
    told = {"delivered_on": None, "destroyed_on": None, "retention": None, "disclosures": (), **facts}
    return Document(kind=kind, **told)


INVENTED = Article(Text("xx", "xx", "texte inventé", "t. inv."), "1", (Version(None, Validity(date(2020, 1, 1))),), "")
SOURCE = INVENTED.since("2020-01-01")


def scheme(*cells, includes=(), since=SOURCE):
    """A scheme that says of the synthesis what the cells say: recipients and policy."""
    rows = row(*((recipients, DisclosureCell(policy, SOURCE)) for recipients, policy in cells))
    table = MappingProxyType({DocumentClass.SYNTHESIS: rows})
    parameter = Parameter("xx.1.recipients", "", (Value(table, since),), Direction.EXACT)
    return Scheme(id="xx", title="", rules=(), includes=includes, disclosure=parameter)


class TestAnswer:
    """What a decision says."""

    def test_an_agreement_opens_the_synthesis_and_is_cited(self):
        decision = ask(agreed())

        assert (decision.permission, decision.ground, decision.is_allowed) == (ALLOWED, Ground.AGREED, True)
        assert [ref.citation for ref in decision.references] == ["C. trav., art. L. 6313-4, al. 3"]
        assert [(one.path, str(one.message)) for one in decision.used] == [("consents[0]", "accord du 9 juin 2026")]
        assert decision.missing == ()
        assert decision.notice is None

    def test_a_refusal_says_why_to_who_holds_the_file_and_nothing_of_it_to_who_asked(self):
        silent = ask(Bilan(scheme="fr-private", consents=()))
        opposed = ask(agreed(stance=Stance.REFUSES))

        assert (silent.ground, opposed.ground) == (Ground.NOT_AGREED, Ground.OPPOSED)
        assert str(opposed.message) == (
            "Communication refusée (document de synthèse, à : le service des ressources humaines de l’employeur, "
            "le 10 juin 2026) : le bénéficiaire s’y est opposé."
        )
        assert str(opposed.notice) == str(silent.notice)
        assert "opposé" not in str(opposed.notice)

    def test_what_was_not_told_is_asked_for(self):
        decision = ask(Bilan(scheme="fr-private"))
        (missing,) = decision.missing

        assert (decision.permission, decision.ground) == (CANNOT_TELL, Ground.NOT_TOLD)
        assert (missing.path, missing.holder.value) == ("consents", "beneficiary")
        assert missing.rules == ("fr.ct.L6313-4.disclosure", "fr.ct.L6313-4.written-agreement")
        assert decision.notice is not None

    def test_a_word_taken_back_is_shown_with_the_day(self):
        decision = ask(agreed(withdrawn_on=AT))

        assert decision.permission is REFUSED
        assert [str(one.message) for one in decision.used] == ["accord du 9 juin 2026, retrait le 10 juin 2026"]

    @pytest.mark.parametrize(("given_on", "paths"), [(EVE, 1), (AT, 1), (MORROW, 0)])
    def test_what_is_said_later_is_not_among_the_facts(self, given_on, paths):
        assert len(ask(agreed(given_on=given_on)).used) == paths

    def test_a_decision_is_plain_data_in_both_languages(self):
        decision = ask(agreed(withdrawn_on=EVE), purpose=Purpose.OTHER)
        french, english = json.loads(json.dumps(decision.to_dict())), decision.to_dict("en")

        assert french["permission"] == english["permission"] == "refused"
        assert (french["ground"], french["document"], french["to"]) == ("not_agreed", "synthesis", "employer_hr")
        assert (french["at"], french["purpose"], french["where"]) == ("2026-06-10", "other", "")
        assert french["bases"] == [
            {
                "policy": "opt_in",
                "confidence": "A",
                "permission": "refused",
                "branches": [{"choices": {}, "permission": "refused", "ground": "not_agreed"}],
            }
        ]
        assert french["notice"].startswith("Ce document ne peut pas vous être communiqué.")
        assert english["text"].startswith("Disclosure refused (synthesis")

    def test_an_allowed_decision_has_no_notice_in_its_data(self):
        assert ask(agreed()).to_dict()["notice"] is None


class TestDocuments:
    """Which document is meant."""

    CASE = Bilan(
        scheme="fr-private",
        consents=(said(),),
        documents=(made(ref="s1"), made(NOTES, ref="n"), made(NOTES, ref="twice"), made(NOTES, ref="twice")),
    )

    @pytest.mark.parametrize(
        ("document", "where"),
        [
            ("s1", "documents[0]"),
            (SYNTHESIS, "documents[0]"),
            (CASE.documents[1], "documents[1]"),
            (made(ref="s1"), "documents[0]"),
            (CASE.documents[3], "documents[3]"),
            (NOTES, ""),
            (INVOICE, ""),
        ],
    )
    def test_it_is_one_of_the_case_its_key_or_a_kind(self, document, where):
        assert ask(self.CASE, document).where == where

    @pytest.mark.parametrize("ref", ["nobody", "twice"])
    def test_a_key_is_that_of_one_document(self, ref):
        with pytest.raises(UnknownNameError, match=ref):
            ask(self.CASE, ref)

    @pytest.mark.parametrize("case", [CASE, Bilan(scheme="fr-private")])
    def test_a_document_of_another_case_is_refused(self, case):
        with pytest.raises(InvalidValueError, match="not a document of the case"):
            ask(case, made(INVOICE))

    def test_a_document_of_which_nobody_told_the_kind_cannot_be_judged(self):
        case = evolve(self.CASE, documents=(Document(ref="what"),))

        decision = ask(case, "what")

        assert decision.permission is CANNOT_TELL
        assert [one.path for one in decision.missing] == ["documents[0].kind"]
        assert decision.to_dict()["document"] is None
        assert str(decision.message).startswith("Communication indéterminée (à : ")


class TestMisuse:
    """What is no question."""

    @pytest.mark.parametrize("to", ["employer_hr", None, SYNTHESIS])
    def test_a_recipient_is_a_word_of_its_list(self, to):
        with pytest.raises(InvalidValueError, match="not a Recipient"):
            ask(agreed(), to=to)

    def test_a_purpose_is_a_word_of_its_list(self):
        with pytest.raises(InvalidValueError, match="not a Purpose"):
            ask(agreed(), purpose="quality_audit")

    def test_an_offer_has_no_documents(self):
        with pytest.raises(InvalidValueError, match="Programme"):
            ask(Programme(scheme="fr-private"))

    def test_a_day_is_a_day(self):
        with pytest.raises(InvalidValueError, match="at is"):
            ask(agreed(), at="2026-06-10")

    def test_a_scheme_is_never_guessed(self):
        with pytest.raises(UnknownNameError, match="scheme"):
            ask(Bilan())


class TestPolicies:
    """Each policy, under a scheme made for it."""

    @pytest.mark.parametrize(
        ("policy", "silent", "agreed", "requested", "opposed"),
        [
            (DisclosurePolicy.FORBIDDEN, REFUSED, REFUSED, REFUSED, REFUSED),
            (DisclosurePolicy.CARRIED_BY_BENEFICIARY, REFUSED, REFUSED, REFUSED, REFUSED),
            (DisclosurePolicy.OPT_IN, REFUSED, ALLOWED, ALLOWED, REFUSED),
            (DisclosurePolicy.ON_REQUEST, REFUSED, REFUSED, ALLOWED, REFUSED),
            (DisclosurePolicy.OPT_OUT, ALLOWED, ALLOWED, ALLOWED, REFUSED),
            (DisclosurePolicy.EMPLOYER_ASSOCIATED, REFUSED, ALLOWED, ALLOWED, REFUSED),
            (DisclosurePolicy.SECRET, REFUSED, REVIEW, REVIEW, REFUSED),
            (DisclosurePolicy.ADDRESSEE, ALLOWED, ALLOWED, ALLOWED, ALLOWED),
            (DisclosurePolicy.NO_CONTENT, ALLOWED, ALLOWED, ALLOWED, ALLOWED),
        ],
    )
    def test_each_policy_binds(self, policy, silent, agreed, requested, opposed):
        under = scheme(({HR}, policy))
        stances = (Stance.AGREES, Stance.REQUESTS, Stance.REFUSES)
        cases = [Bilan(consents=()), *(Bilan(consents=(said(stance),)) for stance in stances)]

        assert [ask(case, scheme=under).permission for case in cases] == [silent, agreed, requested, opposed]

    def test_where_the_person_carries_it_the_person_is_told_to_decide(self):
        notice = ask(Bilan(), scheme=scheme(({HR}, DisclosurePolicy.CARRIED_BY_BENEFICIARY))).notice

        assert "à la personne qui le suit" in str(notice)

    def test_an_associated_employer_opens_nothing_to_others(self):
        under = scheme(({HR, Recipient.PAYER}, DisclosurePolicy.EMPLOYER_ASSOCIATED))
        case = Bilan(consents=(said(recipient=Recipient.PAYER),))

        assert ask(case, to=Recipient.PAYER, scheme=under).ground is Ground.NOT_LISTED

    def test_what_is_in_no_table_is_refused_and_the_table_is_cited(self):
        decision = ask(agreed(recipient=MANAGER), to=MANAGER, scheme=scheme(({HR}, DisclosurePolicy.OPT_IN)))

        assert (decision.permission, decision.ground) == (REFUSED, Ground.NOT_LISTED)
        assert decision.references == (SOURCE,)

    def test_a_scheme_without_a_table_never_allows(self):
        bare = Scheme(id="bare", title="", rules=())

        decision = ask(agreed(), to=Recipient.BENEFICIARY, scheme=bare)

        assert (decision.permission, decision.ground) == (CANNOT_TELL, Ground.NOT_COVERED)

    @pytest.mark.parametrize(
        ("day", "permission"),
        [(date(2018, 12, 31), CANNOT_TELL), (date(2019, 1, 1), ALLOWED), (date(2019, 1, 2), ALLOWED)],
    )
    def test_before_its_first_wording_a_table_says_nothing(self, day, permission):
        assert ask(agreed(), to=Recipient.BENEFICIARY, at=day).permission is permission

    def test_every_scheme_of_the_library_has_a_table(self):
        # A fund that sets conditions, and what a provider owes: layers over a scheme that has a table.
        assert [one.id for one in OURS if not one.all_disclosure()] == ["fr-provider", "anfh"]


class TestIncludes:
    """A scheme that includes another is bound by both tables."""

    @pytest.mark.parametrize(
        ("policy", "permission"),
        [
            (DisclosurePolicy.FORBIDDEN, REFUSED),
            (DisclosurePolicy.CARRIED_BY_BENEFICIARY, REFUSED),
            (DisclosurePolicy.OPT_OUT, ALLOWED),
            (DisclosurePolicy.OPT_IN, ALLOWED),
            (DisclosurePolicy.ON_REQUEST, REFUSED),
        ],
    )
    def test_it_can_close_what_the_other_opens(self, policy, permission):
        assert ask(agreed(), scheme=scheme(({HR}, policy), includes=(FR_PRIVATE,))).permission is permission

    def test_it_cannot_open_what_the_other_closes(self):
        under = scheme(({HR}, DisclosurePolicy.OPT_OUT), includes=(FR_PRIVATE,))

        decision = ask(Bilan(consents=()), scheme=under)

        assert decision.permission is REFUSED
        assert decision.ground is Ground.NOT_AGREED
        assert [one.permission for one in decision.bases] == [REFUSED, ALLOWED]

    def test_where_it_is_silent_the_other_speaks(self):
        under = scheme(({MANAGER}, DisclosurePolicy.FORBIDDEN), includes=(FR_PRIVATE,))

        assert ask(agreed(), scheme=under).is_allowed

    def test_a_layer_refuses_what_it_does_not_list(self):
        silent = scheme(({MANAGER}, DisclosurePolicy.OPT_IN))
        both = layered(FR_PRIVATE, [silent])

        assert ask(agreed(), scheme=FR_PRIVATE).is_allowed
        assert ask(agreed(), scheme=both).ground is Ground.NOT_LISTED
        assert [one.permission for one in ask(agreed(), scheme=both).bases] == [ALLOWED, REFUSED]

    def test_a_layer_without_a_table_refuses_nothing(self):
        assert ask(agreed(), scheme=layered(FR_PRIVATE, [ANFH])).is_allowed

    def test_a_table_that_does_not_hold_yet_leaves_everything_undecided(self):
        later = Reference(INVENTED, Version(None, Validity(MORROW)))

        under = scheme(({HR}, DisclosurePolicy.OPT_IN), includes=(FR_PRIVATE,), since=later)

        assert ask(agreed(), scheme=under).ground is Ground.NOT_COVERED


class TestCareerGuidance:
    """The synthesis goes to the operator of the conseil en évolution professionnelle at the person's request."""

    CEP = Recipient.CEP_OPERATOR

    @pytest.mark.parametrize(
        ("stance", "document", "permission"),
        [
            (Stance.AGREES, SYNTHESIS, REFUSED),
            (Stance.REQUESTS, SYNTHESIS, ALLOWED),
            (Stance.AGREES, DocumentKind.PROJECT_SYNTHESIS, ALLOWED),
            (Stance.REQUESTS, DocumentKind.PROJECT_SYNTHESIS, ALLOWED),
            (Stance.AGREES, DocumentKind.DETAILED_RESULTS, ALLOWED),
            (Stance.REQUESTS, NOTES, REVIEW),
        ],
    )
    def test_being_in_agreement_is_not_asking(self, stance, document, permission):
        case = agreed(stance=stance, document=document, recipient=self.CEP)

        assert ask(case, document, to=self.CEP).permission is permission


class TestForm:
    """A13: an agreement by word of mouth is enough, unless writing is pinned."""

    @pytest.mark.parametrize(
        ("form", "pinned", "permission"),
        [
            (Form.ORAL, (), ALLOWED),
            (UNKNOWN, (), ALLOWED),
            (Form.WRITTEN, (AgreementForm.WRITTEN,), ALLOWED),
            (Form.ORAL, (AgreementForm.WRITTEN,), REFUSED),
            (UNKNOWN, (AgreementForm.WRITTEN,), CANNOT_TELL),
        ],
    )
    def test_each_form_under_each_answer(self, form, pinned, permission):
        assert ask(agreed(form=form), readings=pinned).permission is permission

    def test_the_answer_that_mattered_is_named(self):
        decision = ask(agreed(), readings=[AgreementForm.WRITTEN])

        assert decision.bases[0].branches[0].choices == ((AgreementForm, (AgreementForm.WRITTEN,)),)
        assert "A13, par écrit : refusée" in decision.to_text().replace("\u00a0", " ")

    def test_the_form_is_asked_for(self):
        (missing,) = ask(agreed(form=UNKNOWN), readings=[AgreementForm.WRITTEN]).missing

        assert missing.path == "consents[0].form"

    def test_the_recommended_answer_alone_is_not_worth_a_line(self):
        assert "A13" not in ask(agreed()).to_text()


class TestPapers:
    """What proves the service, and what it may be asked for."""

    PAID = Bilan(scheme="fr-private", funding=(FundingLine(source=FundingSource.EMPLOYER_PLAN),))

    @pytest.mark.parametrize(
        ("sources", "permission"),
        [
            ([FundingSource.EMPLOYER_PLAN], ALLOWED),
            ([FundingSource.CPF, FundingSource.EMPLOYER_TOP_UP], ALLOWED),
            ([FundingSource.CPF], REFUSED),
            ([], REFUSED),
            ([UNKNOWN, FundingSource.EMPLOYER_PLAN], ALLOWED),
            ([UNKNOWN, FundingSource.CPF], CANNOT_TELL),
        ],
    )
    @pytest.mark.parametrize("to", [HR, MANAGER])
    def test_an_employer_that_does_not_pay_has_nothing_to_see(self, to, sources, permission):
        case = Bilan(scheme="fr-private", funding=[FundingLine(source=one) for one in sources])

        assert ask(case, INVOICE, to=to).permission is permission

    def test_nobody_told_who_pays(self):
        decision = ask(Bilan(scheme="fr-private"), INVOICE)

        assert decision.permission is CANNOT_TELL
        assert [(one.path, one.holder.value) for one in decision.missing] == [("funding", "employer")]

    def test_who_pays_is_among_the_facts(self):
        case = evolve(self.PAID, funding=(FundingLine(), *self.PAID.funding))

        assert [(one.path, str(one.message)) for one in ask(case, INVOICE).used] == [
            ("funding[1].source", "financement : plan de développement des compétences")
        ]

    @pytest.mark.parametrize(
        ("to", "purpose", "permission"),
        [
            (HR, None, ALLOWED),
            (HR, Purpose.PROOF_OF_PERFORMANCE, ALLOWED),
            (HR, Purpose.QUALITY_AUDIT, REFUSED),
            (HR, Purpose.OTHER, REFUSED),
            (Recipient.AUDITOR, Purpose.QUALITY_AUDIT, ALLOWED),
            (Recipient.AUDITOR, Purpose.INSPECTION, REFUSED),
            (Recipient.INSPECTORATE, Purpose.INSPECTION, ALLOWED),
            (Recipient.BENEFICIARY, Purpose.OTHER, ALLOWED),
            (Recipient.OTHER, Purpose.PROOF_OF_PERFORMANCE, REFUSED),
        ],
    )
    def test_a_purpose_closes_what_is_open_for_another_one_and_opens_nothing(self, to, purpose, permission):
        assert ask(self.PAID, INVOICE, to=to, purpose=purpose).permission is permission

    def test_another_purpose_is_named(self):
        assert ask(self.PAID, INVOICE, purpose=Purpose.OTHER).ground is Ground.OTHER_PURPOSE

    @pytest.mark.parametrize("purpose", [one for one in Purpose if one is not Purpose.COURT_ORDER])
    def test_it_changes_nothing_where_an_agreement_decides(self, purpose):
        assert ask(agreed(), purpose=purpose).is_allowed
        assert not ask(agreed(), NOTES, purpose=purpose).is_allowed

    @pytest.mark.parametrize("document", [SYNTHESIS, NOTES, INVOICE])
    def test_a_court_order_is_not_judged(self, document):
        decision = ask(agreed(), document, to=Recipient.BENEFICIARY, purpose=Purpose.COURT_ORDER)

        assert (decision.permission, decision.ground) == (CANNOT_TELL, Ground.OUT_OF_SCOPE)


def held(end, *documents, **facts):
    """A bilan that ended on a day, under every answer to A4."""
    last = Session(day=end, phase=Phase.CONCLUSION, kind=SessionKind.INTERVIEW, status=SessionStatus.HELD)
    return Bilan(sessions=(last,), documents=(made(delivered_on=end, **facts), *documents))


class TestThoseWhoCarryItOut:
    """They look at documents until destruction is due."""

    @pytest.mark.parametrize(("end", "permission"), [(EVE, REFUSED), (AT, ALLOWED), (MORROW, ALLOWED)])
    def test_notes_around_the_end(self, end, permission):
        case = held(end, made(NOTES))

        decision = ask(case, NOTES, to=COUNSELLOR, scheme="fr-private")

        assert decision.permission is permission
        assert any(ref.article.number == "R6313-7" for ref in decision.references)

    def test_the_end_of_the_action_is_among_the_facts(self):
        decision = ask(held(EVE, made(NOTES)), NOTES, to=COUNSELLOR, scheme="fr-private")

        assert [(one.path, str(one.message)) for one in decision.used] == [
            ("documents", "terme de l’action : 9 juin 2026"),
            ("sessions", "terme de l’action : 9 juin 2026"),
        ]
        assert str(decision.notice) == "Ce document ne peut plus être consulté : il devait être détruit."

    @pytest.mark.parametrize(
        ("pinned", "permission"),
        [((), REVIEW), ((KeptSynthesis.EVERY,), ALLOWED), ((KeptSynthesis.SENT_TO_CEP,), REFUSED)],
    )
    def test_a_synthesis_is_disputed_after_the_end(self, pinned, permission):
        decision = ask(held(EVE), to=COUNSELLOR, scheme="fr-private", readings=pinned)

        assert decision.permission is permission

    def test_where_readings_disagree_the_recommended_one_is_named_and_nothing_is_shown(self):
        decision = ask(held(EVE), to=COUNSELLOR, scheme="fr-private")
        text = decision.to_text().replace("\u00a0", " ")

        assert not decision.is_allowed
        assert decision.ground is Ground.CARRIES_OUT
        assert "les lectures ne s’accordent pas" in str(decision.message)
        assert "tout document de synthèse (recommandé) : permise" in text
        assert "à la demande du bénéficiaire : refusée" in " ".join(text.split())
        assert "jusqu’à quel jour" in str(decision.notice)

    def test_an_agreement_to_keep_it_keeps_it_open(self):
        kept = RetentionAgreement(form=Form.WRITTEN, ground=RetentionGround.FOLLOW_UP_NEED, agreed_on=EVE, term=None)

        assert ask(held(EVE, made(NOTES, retention=kept)), NOTES, to=COUNSELLOR, scheme="fr-private").is_allowed

    def test_whether_it_was_destroyed_is_not_asked(self):
        gone = held(MORROW, made(NOTES, destroyed_on=EVE))

        assert ask(gone, NOTES, to=COUNSELLOR, scheme="fr-private").is_allowed

    @pytest.mark.parametrize("kinds", [(), (NOTES, NOTES)])
    @pytest.mark.parametrize(("end", "permission"), [(EVE, CANNOT_TELL), (AT, CANNOT_TELL), (MORROW, ALLOWED)])
    def test_a_kind_of_which_the_case_has_none_or_several(self, kinds, end, permission):
        case = held(end, *(made(kind) for kind in kinds))

        decision = ask(case, NOTES, to=COUNSELLOR, scheme="fr-private")

        assert decision.permission is permission
        assert [one.path for one in decision.missing] == (["documents"] if permission is CANNOT_TELL else [])

    def test_without_documents_the_end_is_not_known(self):
        decision = ask(Bilan(), NOTES, to=COUNSELLOR, scheme="fr-private")

        assert decision.permission is CANNOT_TELL
        assert decision.missing[0].path == "documents"
        assert decision.missing[0].rules == ("fr.ct.R6313-7.destroy",)

    def test_an_action_that_ended_before_2019_is_not_covered(self):
        decision = ask(held(date(2018, 12, 31), made(NOTES)), NOTES, to=COUNSELLOR, scheme="fr-private")

        assert (decision.permission, decision.ground) == (CANNOT_TELL, Ground.NOT_COVERED)


class TestState:
    """Agents of the State: until when a document may be held is not worked out here, only that it may until the end."""

    @pytest.mark.parametrize(("end", "permission"), [(EVE, CANNOT_TELL), (AT, ALLOWED), (MORROW, ALLOWED)])
    def test_those_who_carry_it_out_until_the_end(self, end, permission):
        assert ask(held(end), to=COUNSELLOR, scheme=FR_FPE).permission is permission

    def test_an_end_that_nobody_told(self):
        decision = ask(Bilan(sessions=()), to=COUNSELLOR, scheme=FR_FPE)

        assert decision.permission is CANNOT_TELL
        assert [(one.path, one.rules) for one in decision.missing] == [("documents", ()), ("totals", ())]

    def test_before_the_synthesis_is_delivered_nothing_has_ended(self):
        case = evolve(held(EVE), documents=(made(),))

        assert ask(case, to=COUNSELLOR, scheme=FR_FPE, readings=[EndOfAction.DELIVERY]).is_allowed

    def test_an_answer_that_is_pinned_is_the_only_one_tried(self):
        case = evolve(held(EVE), sessions=held(MORROW).sessions)
        found = [
            ask(case, to=COUNSELLOR, scheme=FR_FPE, readings=pinned).permission
            for pinned in ([], [EndOfAction.DELIVERY], [EndOfAction.LAST_CONCLUSION])
        ]

        assert found == [CANNOT_TELL, CANNOT_TELL, ALLOWED]

    @pytest.mark.parametrize(
        ("document", "to", "silent", "agreed"),
        [
            (SYNTHESIS, HR, ALLOWED, ALLOWED),
            (SYNTHESIS, MANAGER, REFUSED, ALLOWED),
            (SYNTHESIS, Recipient.OTHER, REFUSED, ALLOWED),
            (DocumentKind.DETAILED_RESULTS, HR, REFUSED, ALLOWED),
            (DocumentKind.PROJECT_SYNTHESIS, HR, REFUSED, ALLOWED),
            (NOTES, HR, REFUSED, REFUSED),
            (DocumentKind.CERTIFICATE, MANAGER, ALLOWED, ALLOWED),
            (DocumentKind.CERTIFICATE, Recipient.PAYER, REFUSED, REFUSED),
            (DocumentKind.QUOTE, HR, REFUSED, REFUSED),
            (NOTES, Recipient.BENEFICIARY, ALLOWED, ALLOWED),
        ],
    )
    def test_the_table_of_the_order(self, document, to, silent, agreed):
        word = Bilan(consents=(said(document=document, recipient=to),))
        found = [ask(case, document, to=to, scheme=FR_FPE).permission for case in (Bilan(consents=()), word)]

        assert found == [silent, agreed]

    def test_the_cells_say_how_sure_they_are(self):
        cells = [ask(Bilan(consents=()), to=to, scheme=FR_FPE).bases[0].cell for to in (HR, MANAGER)]

        assert [cell.confidence for cell in cells] == [Confidence.A, Confidence.B]
