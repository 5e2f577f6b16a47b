"""The class of each field of the models: who may know it follows from its class.

A field that is new in the models wants one line here, under its class of facts; a test names what is missing. It is no
fact of law: it says of which kind a fact is. What each kind means for whom is law, and stands in `visibility`.
"""

from bilanlib.parameters.field_classes import agreements, cases, contracts, documents, hours, people
from bilanlib.parameters.visibility import FieldClass

_ALWAYS = {"ref": FieldClass.KEY, "extra": FieldClass.NOTES}

FIELD_CLASSES: dict[type, dict[str, FieldClass]] = {
    owner: {**told, **_ALWAYS}
    for told_of in (
        cases.CLASSES,
        people.CLASSES,
        hours.CLASSES,
        agreements.CLASSES,
        contracts.CLASSES,
        documents.CLASSES,
    )
    for owner, told in told_of.items()
}
"""Each class of facts, and the class of each of its fields.

A field that holds objects is shown as its class says; what stands in those objects, as their own fields' classes say.
"""
