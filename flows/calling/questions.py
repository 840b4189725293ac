"""What is asked about somebody to call: only what was not told, or is to be corrected."""

from flows.interview.amounts import Amount
from flows.interview.choices import Pick
from flows.interview.kinds import Question, Text
from flows.record.contacts import Because

WHY, KIND, SUM, CAME = "contact_why", "contact_kind", "contact_sum", "contact_came"
OWN = "contact_own"
MOST_WHY, MOST_CAME, MOST_OWN = 200, 200, 240
# Of whom a sum may be said.
SUMMED = (Because.OWES, Because.WAITS)

BLANK = Text("blank", most=60)
"""What a text to copy lacks."""

QUESTIONS: tuple[Question, ...] = (
    Text(WHY, most=MOST_WHY),
    Pick(KIND, Because),
    Amount(SUM, hourly=False),
    Text(OWN, most=MOST_OWN),
    Text(CAME, most=MOST_CAME, quotes=True),
)
BY_ID = {question.id: question for question in QUESTIONS}
