// What the page itself says. The bot's own words never come from here.

const FRENCH = {
  people: "Personnes",
  peopleHint: "Chaque personne a son téléphone, son prénom et sa langue. Le bot les prend pour de vraies personnes.",
  nobody: "Personne n’est encore là.",
  choose: "Choisissez une personne, ou ajoutez-en une.",
  newPerson: "Nouvelle personne",
  name: "Prénom",
  language: "Langue du téléphone",
  noLanguage: "Non indiquée",
  startCode: "Code de départ (facultatif)",
  startHint: "Un lien d’invitation, ou ce qui suit «\u202f?start=\u202f» dans ce lien.",
  startWrong: "De 1 à 64 lettres sans accent, chiffres, tirets ou tirets bas.",
  open: "Ouvrir son téléphone",
  openAs: "Qui ouvre ce lien\u202f?",
  pair: ["Claire", "Paul"],
  cancel: "Annuler",
  beside: (name) => `Ouvrir ${name} à côté`,
  back: "Revenir aux personnes",
  chats: "Discussions",
  chatsUnread: (count) => `Discussions, ${count} ${count > 1 ? "messages non lus" : "message non lu"}`,
  shareTo: "Partager avec…",
  forwardTo: "Transférer à…",
  noChat: "Aucune discussion ne convient ici.",
  nothingYet: "Pas encore de message",
  results: "Résultats",
  searching: "Recherche…",
  via: "via",
  close: "Fermer",
  options: "Options",
  bot: "bot",
  typing: "écrit…",
  whatCanItDo: "Que fait ce bot\u202f?",
  start: "Démarrer",
  conversation: "Conversation",
  message: "Message",
  send: "Envoyer",
  save: "Enregistrer",
  menu: "Menu",
  noCommands: "Ce bot n’a pas encore publié de commandes.",
  attach: "Joindre",
  photo: "Photo",
  document: "Document",
  voice: "Message vocal",
  sticker: "Autocollant",
  video: "Vidéo",
  edit: "Modifier",
  editing: "Modifier le message",
  edited: "modifié",
  copy: "Copier le texte",
  copied: "Copié",
  forward: "Transférer",
  forwarded: (name) => (/^[aeiouyàâéèêëîïôùûœæ]/i.test(name) ? "Message transféré d’" : "Message transféré de "),
  block: "Bloquer le bot",
  unblock: "Débloquer le bot",
  blocked: "Vous avez bloqué ce bot.",
  blockedShort: "bot bloqué",
  yesterday: "Hier",
  today: "Aujourd’hui",
  jump: "Aller au dernier message",
  more: "Lire la suite",
  less: "Réduire",
  spoiler: "Texte masqué, appuyez pour le lire",
  seePhoto: "Voir la photo en grand",
  see: (name) => `Ouvrir ${name}`,
  download: (name) => `Télécharger ${name}`,
  units: ["o", "Ko", "Mo"],
  ok: "OK",
  notHere: "Ce bouton n’existe que dans Telegram.",
  notSent: "Rien n’est parti. Réessayez dans un instant.",
};

const ENGLISH = {
  people: "People",
  peopleHint: "Everyone here has a phone, a first name and a language. To the bot they are real people.",
  nobody: "Nobody is here yet.",
  choose: "Choose someone, or add a new person.",
  newPerson: "New person",
  name: "First name",
  language: "Phone language",
  noLanguage: "Not set",
  startCode: "Start code (optional)",
  startHint: "An invitation link, or what follows “?start=” in that link.",
  startWrong: "1 to 64 unaccented letters, digits, hyphens or underscores.",
  open: "Open their phone",
  openAs: "Who opens this link?",
  pair: ["Claire", "Paul"],
  cancel: "Cancel",
  beside: (name) => `Open ${name} alongside`,
  back: "Back to people",
  chats: "Chats",
  chatsUnread: (count) => `Chats, ${count} unread`,
  shareTo: "Share with…",
  forwardTo: "Forward to…",
  noChat: "No chat can be chosen here.",
  nothingYet: "No messages yet",
  results: "Results",
  searching: "Searching…",
  via: "via",
  close: "Close",
  options: "Options",
  bot: "bot",
  typing: "typing…",
  whatCanItDo: "What can this bot do?",
  start: "Start",
  conversation: "Conversation",
  message: "Message",
  send: "Send",
  save: "Save",
  menu: "Menu",
  noCommands: "This bot has not published any commands yet.",
  attach: "Attach",
  photo: "Photo",
  document: "Document",
  voice: "Voice message",
  sticker: "Sticker",
  video: "Video",
  edit: "Edit",
  editing: "Edit message",
  edited: "edited",
  copy: "Copy text",
  copied: "Copied",
  forward: "Forward",
  forwarded: () => "Forwarded from ",
  block: "Block the bot",
  unblock: "Unblock the bot",
  blocked: "You have blocked this bot.",
  blockedShort: "bot blocked",
  yesterday: "Yesterday",
  today: "Today",
  jump: "Go to the latest message",
  more: "Read more",
  less: "Show less",
  spoiler: "Hidden text, press to read it",
  seePhoto: "View the photo full screen",
  see: (name) => `Open ${name}`,
  download: (name) => `Download ${name}`,
  units: ["B", "KB", "MB"],
  ok: "OK",
  notHere: "This button only works in Telegram.",
  notSent: "Nothing was sent. Try again in a moment.",
};

/** The locale of a phone: the person's language, or the browser's when the phone tells none. */
export const localeOf = (person) => person?.language_code || navigator.language || "en";

/** The language the bot is asked to present itself in: "fr" for fr-CA, "" for none. */
export const languageOf = (person) => (person.language_code ?? "").split("-")[0];

/** The language that a new person's phone tells, where the page is in this locale. */
export const codeOf = (locale) =>
  (locale.startsWith("fr") ? (locale === "fr-CA" ? "fr-CA" : "fr") : "en");

/** The words in the nearest language we speak. */
export const wordsFor = (locale) => (locale.toLowerCase().startsWith("fr") ? FRENCH : ENGLISH);

const START = /^[A-Za-z0-9_-]{1,64}$/;

/** The start code in what was typed (a code or a whole link): "" when empty, null when wrong. */
export function startCode(typed) {
  const text = typed.trim();
  const code = /[?&]start=([^&#\s]*)/.exec(text)?.[1] ?? text;
  return code === "" || START.test(code) ? code : null;
}

/** 1536 → "1,5 Ko". */
export function fileSize(bytes, locale) {
  const power = Math.min(2, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: power && 1 });
  return `${number.format(bytes / 1024 ** power)}\u00a0${wordsFor(locale).units[power]}`;
}

/** Unix seconds → "14:05". */
export const clock = (seconds, locale) =>
  new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(seconds * 1000);

/** Unix seconds → "Today", "Yesterday" or "12 March". */
export function day(seconds, locale) {
  const date = new Date(seconds * 1000);
  const yesterday = new Date();
  yesterday.setDate(yesterday.getDate() - 1);
  if (date.toDateString() === new Date().toDateString()) return wordsFor(locale).today;
  if (date.toDateString() === yesterday.toDateString()) return wordsFor(locale).yesterday;
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" }).format(date);
}
