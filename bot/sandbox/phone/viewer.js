// What is opened over the page: a picture, large; a document that is text.

import { h, icon } from "./dom.js";

/** Shows a picture full screen: pressed, it is seen at its own size; Escape closes it. */
export function lightbox(address, caption, words) {
  const picture = h("img", { src: address, alt: caption || words.photo });
  const dialog = h("dialog", { class: "lightbox", ariaLabel: words.photo },
    h("div", { class: "pane" }, picture), closing(words));
  picture.onclick = (event) => zoom(dialog.firstElementChild, picture, event);
  dialog.onclick = (event) => { if (event.target !== picture) dialog.close(); };
  open(dialog);
}

/** Large, what was pressed is in the middle; the picture first has empty space on two sides. */
function zoom(pane, picture, { offsetX, offsetY }) {
  const { clientWidth: width, clientHeight: height, naturalWidth, naturalHeight } = picture;
  const scale = Math.min(width / naturalWidth, height / naturalHeight);
  const x = (offsetX - width / 2) / (naturalWidth * scale) + 0.5;
  const y = (offsetY - height / 2) / (naturalHeight * scale) + 0.5;
  if (!pane.classList.toggle("zoomed")) return;
  pane.scrollTo(x * pane.scrollWidth - pane.clientWidth / 2,
    y * pane.scrollHeight - pane.clientHeight / 2);
}

/** Shows a document as the text that it is. */
export async function reader(address, name, words) {
  const text = h("pre", { tabIndex: 0, dir: "auto" });
  const save = h("a", { class: "round", href: address, download: name, ariaLabel: words.download(name) },
    icon("save"));
  const dialog = h("dialog", { class: "reader", ariaLabel: name },
    h("header", { class: "bar" }, h("h2", { dir: "auto" }, name), save, closing(words)), text);
  dialog.onclick = (event) => { if (event.target === dialog) dialog.close(); };
  open(dialog);
  const answer = await fetch(address);
  text.textContent = answer.ok ? await answer.text() : words.notHere;
}

function closing(words) {
  return h("button", {
    type: "button", class: "round shut", ariaLabel: words.close,
    onclick: (event) => event.currentTarget.closest("dialog").close(),
  }, icon("close"));
}

function open(dialog) {
  dialog.onclose = () => dialog.remove();
  document.body.append(dialog);
  dialog.showModal();
}
