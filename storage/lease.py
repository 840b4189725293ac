"""A process's leave to work on what a store keeps."""

from typing import Protocol


class Lease(Protocol):
    """A process's leave to work. name: its own."""

    name: str

    @property
    def held(self) -> bool:
        """Whether it lasts; once it has lapsed, it stays so."""
        ...

    @property
    def leads(self) -> bool:
        """Whether this process does what one alone does."""
        ...

    def close(self) -> None:
        """Leave the work to others. Closing twice is harmless."""
        ...


class Lasting:
    """The lease of the only process there is."""

    name, held, leads = "", True, True

    def close(self) -> None:
        """There is nobody to leave it to."""
