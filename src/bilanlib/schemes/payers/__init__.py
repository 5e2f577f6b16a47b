"""Ways to have a bilan paid: who pays, under which instrument, on what conditions. One row for each."""

from bilanlib.schemes.payers import account, employer, funds, leaves, public
from bilanlib.schemes.payers.row import PayerRow

ROWS: tuple[PayerRow, ...] = (*account.ROWS, *employer.ROWS, *leaves.ROWS, *funds.ROWS, *public.ROWS)
"""All of them, in the order in which they are written."""
