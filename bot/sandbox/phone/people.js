// The people of the demo: their list, and the sheet that adds one.

import { fromTemplate, h, icon } from "./dom.js";
import { startCode } from "./words.js";

const startKey = (id) => `start ${id}`;

/** The code of the link this person came by, until they have pressed Start; else null. */
export const startCodeOf = (person) => sessionStorage.getItem(startKey(person.id));

/** Keeps that code in this tab: the sandbox only knows it once Start is pressed. */
export const keepStartCode = (person, code) => sessionStorage.setItem(startKey(person.id), code);

/** Start was pressed. */
export const forgetStartCode = (person) => sessionStorage.removeItem(startKey(person.id));

const COLOURS = ["#d9545f", "#c9742b", "#7c8f2f", "#2f9173", "#3a7fb8", "#7a66c2", "#b6559a"];

/** A round with a person's initial, always in the same colour. */
export function face(person) {
  const letter = [...person.name.trim()][0]?.toUpperCase() ?? "?";
  const node = h("span", { class: "face", ariaHidden: "true" }, letter);
  node.style.background = COLOURS[person.id % COLOURS.length];
  return node;
}

/** One line of the list. `act` is { words, open(person), beside(person) }. */
export function personLine(person, shown, act) {
  const language = person.language_code ?? act.words.noLanguage;
  const open = h("button", { type: "button", class: "person", onclick: () => act.open(person) },
    face(person),
    h("span", { class: "who" }, h("b", {}, person.name, " ", h("i", {}, language)),
      h("small", { dir: "auto" }, lastOf(person, act.words))));
  if (shown) open.setAttribute("aria-current", "true");
  const beside = h("button", {
    type: "button", class: "round beside", ariaLabel: act.words.beside(person.name),
    title: act.words.beside(person.name), onclick: () => act.beside(person), disabled: shown,
  }, icon("beside"));
  return h("li", { class: shown ? "shown" : "" }, open, beside);
}

const lastOf = ({ blocked, last }, words) => (blocked ? words.blockedShort : excerpt(last, words));

/** A message in a few words; "" for none. */
export function excerpt(last, words) {
  const kind = ["photo", "document", "voice", "video", "sticker"].find((name) => last?.[name]);
  return last?.text ?? last?.caption ?? words[kind] ?? "";
}

/**
 * Asks for a new person; `start` fills the start code.
 * Calls `add` with what POST /api/people takes, and the code ("" for none).
 */
export function askPerson(words, language, start, add) {
  const sheet = fromTemplate("new-person");
  const form = sheet.querySelector("form");
  labelSheet(sheet, words);
  form.elements.language.value = language;
  form.elements.start.value = start;
  form.elements.start.oninput = () => form.elements.start.setCustomValidity("");
  form.onsubmit = (event) => {
    const code = startCode(form.elements.start.value);
    if (code !== null) add(readPerson(form), code);
    else {
      event.preventDefault();
      form.elements.start.setCustomValidity(words.startWrong);
      form.reportValidity();
    }
  };
  sheet.onclose = () => sheet.remove();
  sheet.querySelector(".cancel").onclick = () => sheet.close();
  document.body.append(sheet);
  sheet.showModal();
}

function readPerson(form) {
  const { name, language } = form.elements;
  return { name: name.value.trim(), language_code: language.value || null };
}

function labelSheet(sheet, words) {
  const texts = {
    h2: words.newPerson, ".label-name": words.name, ".label-language": words.language,
    "option[value='']": words.noLanguage, ".label-start": words.startCode, small: words.startHint,
    ".cancel": words.cancel, ".wide": words.open,
  };
  for (const [part, text] of Object.entries(texts)) sheet.querySelector(part).textContent = text;
}
