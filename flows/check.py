"""Mistakes in the content, told in a writer's words."""

from flows.voice import Content


def mistakes(content: Content) -> list[str]:
    """One sentence a mistake; none when all is well."""
    return [
        f"{variant.language}: {mistake}"
        for variant, texts in content.texts.items()
        for mistake in texts.mistakes()
    ]
