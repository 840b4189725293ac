// Builds nodes. Children are nodes or strings, and a string only ever becomes a text node.

const SVG = "http://www.w3.org/2000/svg";

/** h("p", { class: "note", onclick: f, ariaLabel: "…" }, "text", node) → an element. */
export function h(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "class") node.className = value;
    else if (name === "dataset") Object.assign(node.dataset, value);
    else if (name in node) node[name] = value;
    else node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** An icon of index.html by its name. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

/** Makes `nodes` the children of `parent`; those already there are not touched. */
export function place(parent, nodes) {
  const kept = new Set(nodes);
  const gone = [...parent.children].filter((child) => !kept.has(child));
  const focused = gone.some((child) => child.contains(document.activeElement));
  for (const child of gone) child.remove();
  nodes.forEach((node, at) => {
    if (parent.children[at] !== node) parent.insertBefore(node, parent.children[at] ?? null);
  });
  if (focused) parent.focus({ preventScroll: true });
}

/** Remembers what it drew: a node is drawn again only when what it shows has changed. */
export class Drawn {
  #nodes = new Map();

  keep(key, shown, draw) {
    const known = this.#nodes.get(key);
    if (known?.shown === shown) return known.node;
    const node = draw();
    node.classList.toggle("again", known !== undefined);
    this.#nodes.set(key, { shown, node });
    return node;
  }

  forget(key) {
    this.#nodes.delete(key);
  }
}

/** The one element of a <template>. */
export function fromTemplate(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}
