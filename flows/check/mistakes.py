"""All that is wrong in the words, one sentence a mistake."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from fluent.syntax import FluentParser

from flows.check.rules import rules
from flows.check.texts import Texts, also, texts, unreadable
from flows.desk.dialogue import BUTTON
from flows.interview.zones import TimeZone
from flows.words.texts import CURRENCIES
from flows.words.voices import Language, Languages


def mistakes(folders: Mapping[str, str], spoken: Languages, menu: Collection[str]) -> list[str]:
    """One sentence a mistake, none when all is well. folders: the Fluent of each, by its name;
    menu: the commands there are."""
    parsed = {name: FluentParser().parse(source) for name, source in folders.items()}
    found = [f"{name}: {m}" for name, resource in parsed.items() for m in unreadable(resource)]
    known = {name: texts(resource) for name, resource in parsed.items()}
    found += _folders(known, spoken)
    first = known[spoken.first]
    for code, language in spoken.all.items():
        own = (_described(language), _missing(known[code], first, spoken.first))
        found += (f"{code}: {m}" for each in own for m in each)
        found += (f"{code}: {m}" for m in _facts(known[code], first, same=True))
        found += _ways(code, language, known, menu)
    return found


def _ways(
    code: str, language: Language, texts: Mapping[str, Texts], menu: Collection[str]
) -> Iterator[str]:
    """The mistakes of a language, then those that its regions and "tu" bring."""
    known: set[str] = set()
    for variant in language.variants(code):
        layers = [texts.get(name, {}) for name in variant.overlays]
        for name, layer in zip(variant.overlays, layers, strict=True):
            own = (_overlaid(layer, texts[code]), _facts(layer, texts[code], same=False))
            yield from (f"{name}: {m}" for m in _new(known, own))
        said = {id: text for layer in (texts[code], *layers) for id, text in layer.items()}
        name = "+".join((code, *variant.overlays))
        yield from (f"{name}: {m}" for m in _new(known, (rule(said) for rule in rules(menu))))


def _new(known: set[str], rules: Iterable[Iterable[str]]) -> Iterator[str]:
    for mistake in (m for rule in rules for m in rule):
        if mistake not in known:
            known.add(mistake)
            yield mistake


def _folders(names: Iterable[str], spoken: Languages) -> Iterator[str]:
    wanted = {*spoken.all, *(name for v in spoken.variants for name in v.overlays)}
    for name in sorted({*names} - wanted):
        yield f"{name}: nobody is spoken to in the words of this folder; see language.toml."
    for name in sorted(wanted - {*names}):
        yield f"{name}: this folder has no words; language.toml speaks of it."


def _described(language: Language) -> Iterator[str]:
    if len(language.name) > BUTTON:
        yield f"the button “{language.name}” has {len(language.name)} characters; {BUTTON} fit."
    regions = language.regions.values()
    regional = (region.money for region in regions)
    for money in dict.fromkeys((language.money, *regional, *language.moneys.values())):
        if money not in CURRENCIES:
            yield f"money “{money}” is none of {' '.join(CURRENCIES)}."
    for clock in dict.fromkeys((language.clock, *language.clocks.values())):
        if clock not in [*TimeZone]:
            yield f"clock “{clock}” is none of the answers to time_zone."


def _missing(said: Texts, first: Texts, code: str) -> Iterator[str]:
    for name in first:
        if name not in said and not also(name):
            yield f"“{name}” is missing; {code} has it."
    for name in said:
        if name not in first and not also(name):
            yield f"“{name}” is not in {code}: nothing asks for it, or {code} forgot it."
        if name.endswith("-also") and name.removesuffix("-also") not in said:
            yield f"“{name}” adds to “{name.removesuffix('-also')}”, which there is not."


def _overlaid(changed: Texts, base: Texts) -> Iterator[str]:
    yield from (f"“{name}” changes nothing: there is none." for name in changed if name not in base)


def _facts(said: Texts, first: Texts, same: bool) -> Iterator[str]:
    """What a text is not told; and, when it is to say the same, what it forgets."""
    for name in (name for name in said if name in first):
        here, there = said[name], first[name]
        for fact in sorted(here.told - there.told):
            yield f"“{name}” speaks of ${fact}, which it is not told."
        for fact in sorted(there.said - here.said) if same else ():
            yield f"“{name}” does not say ${fact}."
