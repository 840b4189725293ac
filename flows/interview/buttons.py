"""The numbers that questions offer as buttons, and how many there are of what they count."""

from flows.interview.answers import Answers


def last_ten(answers: Answers) -> int:
    """Of so many prices told, how many were refused."""
    return 10


def some_hours(answers: Answers) -> tuple[int, ...]:
    return (0, 2, 5, 10, 15, 20)


def up_to_ten(answers: Answers) -> tuple[int, ...]:
    return tuple(range(last_ten(answers) + 1))


def tens(answers: Answers) -> tuple[int, ...]:
    return tuple(range(10, 101, 10))


def three_posts(answers: Answers) -> int:
    return 3
