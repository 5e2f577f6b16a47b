"""Deadlines after the end of the action: destruction of the documents, the follow-up interview."""

from datetime import date
from functools import partial

from bilanlib.answers.missing import Holder
from bilanlib.calculators.windows import ByLastDay
from bilanlib.engine.context import Ctx
from bilanlib.engine.dating import Asking, deadline
from bilanlib.engine.deadline import Necessity
from bilanlib.engine.rule import needs
from bilanlib.messages.message import Message
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.terms import DocumentKind
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail.r6313_4 import FOLLOW_UP_PRACTICE
from bilanlib.readings.end_of_action import EndOfAction, KeptSynthesis, RetentionChange
from bilanlib.rules.facts.contents import FOLLOW_UP
from bilanlib.rules.facts.documents import (
    DESTROYED_ON,
    END_OF_ACTION,
    FOLLOWED_UP_ON,
    KIND,
    RETENTION_AGREEMENT,
    SENT_TO_CEP,
)
from bilanlib.rules.fr.code_du_travail.r6313_4.follow_up import follow_up_time
from bilanlib.rules.fr.code_du_travail.r6313_7.keeping import destroy, keeping_of
from bilanlib.schemes.fr_private.deadlines.end import end_of_action


@deadline(
    "fr.ct.R6313-7.destroy-document",
    title="Destruction ou anonymisation d’un document du bilan",
    actors=(Holder.PROVIDER,),
    necessity=Necessity.MUST,
    silence="Le document gardé au-delà de ce jour l’est sans droit ; un accord recueilli après coup n’y change rien.",
    frame=destroy,
    needs=needs(END_OF_ACTION, KIND),
    may_ask=(DESTROYED_ON, RETENTION_AGREEMENT, SENT_TO_CEP),
    readings=(KeptSynthesis, RetentionChange),
)
def destroy_document(ctx: Ctx, ask: Asking, end: date, kind: DocumentKind) -> ByLastDay:
    """Each document goes by the end of the action, or by the end of what excepts it (A4, A5, A6)."""
    destroyed, kept = ask(DESTROYED_ON), ask.attempt(partial(keeping_of, ctx, end, kind))
    if kept is UNKNOWN:
        # Told less, the document is kept no longer: without an exception that is known it goes with the end.
        note = Message("{kind} ; ce qui permettrait de le garder n’est pas dit", (("kind", kind),))
        return ByLastDay(last=end, is_least=True, done_on=destroyed, note=note)
    note = Message("{kind} ; {ground}", (("kind", kind), ("ground", kept.ground)))
    return ByLastDay(last=kept.last_day, done_on=destroyed, note=note)


_PROMISED = Message("délai que l’offre de suivi promet")
_USUAL = Message("délai d’usage, que le code n’impose pas")


@deadline(
    "fr.ct.R6313-4.follow-up-interview",
    title="Entretien de suivi avec le prestataire",
    actors=(Holder.PROVIDER, Holder.BENEFICIARY),
    necessity=Necessity.MAY,
    silence="Le code impose de proposer un entretien de suivi, non de le tenir, et n’en fixe pas la date.",
    frame=follow_up_time,
    needs=needs(FOLLOW_UP),
    may_ask=(FOLLOWED_UP_ON, *END_OF_ACTION.days.values()),
    readings=(EndOfAction,),
    is_judged=False,
)
def follow_up_interview(ctx: Ctx, ask: Asking, offer: FollowUpOffer | None) -> ByLastDay | None:
    """The interview that is offered is held by the day that the offer names, or within what is usual."""
    end = end_of_action(ctx, ask)
    if offer is None or end is None:
        return None
    if offer.after is UNKNOWN:
        ask.untold.append("follow_up.after")
    if end is UNKNOWN or offer.after is UNKNOWN:
        return ByLastDay(done_on=UNKNOWN)
    note = _USUAL if offer.after is None else _PROMISED
    term = ctx.value(FOLLOW_UP_PRACTICE) if offer.after is None else offer.after
    return ByLastDay(last=term.after(end), done_on=ask(FOLLOWED_UP_ON), note=note)


DEADLINES = (destroy_document, follow_up_interview)
