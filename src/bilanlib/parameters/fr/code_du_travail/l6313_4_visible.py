"""Code du travail, art. L. 6313-4: who may know what of the case itself."""

from collections.abc import Mapping
from types import MappingProxyType

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.code_du_travail import L6313_4
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.parameters.visibility import Extent, FieldClass, Viewer, VisibilityTable


def _row(
    *,
    pays: Extent = Extent.NOTHING,
    asked: Extent = Extent.NOTHING,
    payer: Extent = Extent.NOTHING,
    offer: Extent = Extent.ALL,
    insiders: Extent = Extent.ALL,
) -> Mapping[Viewer, Extent]:
    """How far each viewer sees one class of fields; who is not named sees nothing of it."""
    return MappingProxyType(
        {
            Viewer.BENEFICIARY: insiders,
            Viewer.STAFF: insiders,
            Viewer.EMPLOYER_WHO_PAYS: pays,
            Viewer.EMPLOYER_WHO_DOES_NOT_PAY: Extent.NOTHING,
            Viewer.EMPLOYER_ASKED_FOR_LEAVE: asked,
            Viewer.PAYER: payer,
            Viewer.ANYONE_ELSE: Extent.NOTHING,
            Viewer.READER_OF_OFFER: offer,
        }
    )


_ALL, _NOTHING = Extent.ALL, Extent.NOTHING
_OWN_LINE, _BY_DOCUMENT = Extent.OWN_LINE, Extent.BY_DOCUMENT

_TABLE: VisibilityTable = MappingProxyType(
    {
        FieldClass.EXISTENCE: _row(pays=_ALL, asked=_ALL, payer=_ALL),
        # Whose bilan it is belongs to its existence. An offer is shown without the people who are named in it.
        FieldClass.NAMES: _row(pays=_ALL, asked=_ALL, payer=_ALL, offer=_NOTHING),
        FieldClass.DATES: _row(pays=_ALL, asked=Extent.DATES_ASKED, payer=_ALL),
        FieldClass.CONVENTION: _row(pays=_ALL, payer=_OWN_LINE),
        FieldClass.ANSWER: _row(pays=_ALL),
        # An absence is asked for under a title, and the request says it.
        FieldClass.FUNDING: _row(pays=_OWN_LINE, asked=Extent.TITLE_ASKED, payer=_OWN_LINE),
        FieldClass.CONSENT: _row(),
        FieldClass.COURSE: _row(),
        # Every document may be shown to the person. The others are shown documents one by one.
        FieldClass.CONTENT: MappingProxyType(
            {
                **_row(insiders=_BY_DOCUMENT, pays=_BY_DOCUMENT, payer=_BY_DOCUMENT),
                Viewer.BENEFICIARY: _ALL,
            }
        ),
        FieldClass.HEALTH: _row(offer=_NOTHING),
        FieldClass.OFFER: _row(),
        # Keys join what is shown to several people; those who see the whole case may follow them inside it.
        FieldClass.KEY: _row(offer=_NOTHING),
        # They belong to the program that holds the case and can speak of anybody: nobody is shown them.
        FieldClass.NOTES: _row(insiders=_NOTHING, offer=_NOTHING),
    }
)

VISIBLE: Parameter[VisibilityTable] = Parameter(
    "fr.ct.L6313-4.visible",
    "ce que chacun peut connaître du dossier",
    (Value(_TABLE, L6313_4.since("2019-01-01").al(4), Confidence.D),),
    Direction.EXACT,
)
"""How far each viewer sees each class of fields.

The text makes secret what those who carry out a bilan learn from it, and names nobody who may know of the case. The
table is drawn from that, from the part that each has in the convention (R. 6313-8), and from who must be asked for
leave: an employer has no part in a bilan that it does not pay and that takes place off working time.
"""
