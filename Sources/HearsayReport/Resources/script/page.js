// SPDX-License-Identifier: Apache-2.0
// What all parts share: making elements, showing texts, reading the data that stands in the page.

const root = document.documentElement;
root.classList.add("js");

const byId = (id) => document.getElementById(id);

function withAttributes(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

// An element with attributes, and with nodes or texts in it. Texts are never read as markup.
function element(tag, attributes, ...children) {
  return withAttributes(document.createElement(tag), attributes, children);
}

// The same for drawings.
function drawn(tag, attributes, ...children) {
  return withAttributes(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

// Characters that nobody can see, or that turn the order of others: the same as in VisibleText.swift.
const hidden = new RegExp(
  String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2028-\u202E\u2060-\u206F]|` +
  String.raw`[\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]`, "gu");

// Puts text into an element, hidden characters by their number.
function show(node, text) {
  text = text.replace(/\r/g, "");
  let end = 0;
  for (const match of text.matchAll(hidden)) {
    node.append(text.slice(end, match.index));
    const number = match[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    node.append(element("span", { class: "control" }, "U+" + number));
    end = match.index + match[0].length;
  }
  node.append(text.slice(end));
  return node;
}

// A text in an attribute, where there can be no elements.
const plain = (text) =>
  text.replace(hidden, (c) => "[U+" + c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0") + "]");

const readData = (id) => JSON.parse(byId(id).textContent);

// Tells those who listen to the page what has changed.
function announce(words) {
  byId("news").textContent = words;
}

const number = (count, one, many) => count + " " + (count === 1 ? one : many || one + "s");

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

// Days as whole numbers since 1970; null for what is no day.
function dayNumber(iso) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso || "");
  return parts ? Math.round(Date.UTC(+parts[1], +parts[2] - 1, +parts[3]) / 864e5) : null;
}

const isoDay = (day) => new Date(day * 864e5).toISOString().slice(0, 10);

function dayWords(day) {
  const date = new Date(day * 864e5);
  return date.getUTCDate() + " " + monthNames[date.getUTCMonth()] + " " + date.getUTCFullYear();
}

function daysWords(from, to) {
  if (from === null) return "day unknown";
  return to !== null && to !== from ? dayWords(from) + " – " + dayWords(to) : dayWords(from);
}

const ledger = readData("ledger");
for (const incident of ledger.incidents) {
  incident.from = dayNumber(incident.from);
  incident.to = dayNumber(incident.to);
  incident.published = incident.published.map(dayNumber).filter((day) => day !== null);
  incident.shown = true;
}

// Calls `draw` with the width of an element, now and whenever it changes.
function whenSized(node, draw) {
  let width = 0;
  new ResizeObserver(() => {
    const now = Math.round(node.clientWidth);
    if (now === width || now === 0) return;
    width = now;
    draw(width);
  }).observe(node);
}
