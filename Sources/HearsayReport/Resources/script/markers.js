// SPDX-License-Identifier: Apache-2.0
// The incidents on the map. Shape tells whether there is a dispute, the number how many origins speak.

let markers = [];
let currentMarker = 0;
const nearness = 30;

// Incidents that would lie upon each other are one group; near enough is decided on the screen.
function groupIncidents() {
  const groups = [];
  const cells = new Map();
  for (const incident of pointed()) {
    const x = screenX(worldX(incident.lon));
    const y = screenY(worldY(incident.lat));
    if (x < -40 || y < -40 || x > map.width + 40 || y > map.height + 40) continue;
    const [column, row] = [Math.round(x / nearness), Math.round(y / nearness)];
    let group;
    for (let i = -1; i <= 1 && !group; i++) {
      for (let j = -1; j <= 1 && !group; j++) {
        const near = cells.get(column + i + "," + (row + j));
        if (near && Math.hypot(near.x - x, near.y - y) < nearness) group = near;
      }
    }
    if (group) group.incidents.push(incident);
    else {
      group = { x, y, incidents: [incident] };
      cells.set(column + "," + row, group);
      groups.push(group);
    }
  }
  return groups.sort((a, b) => a.x - b.x || a.y - b.y);
}

function markerName(group) {
  if (group.incidents.length > 1) {
    const disputed = group.incidents.filter((incident) => incident.disputes.length).length;
    return number(group.incidents.length, "incident") + " near " + plain(group.incidents[0].place) +
      ", " + (disputed ? disputed + " with disputes" : "no disputes");
  }
  const incident = group.incidents[0];
  return plain(incident.title) + ", " + daysWords(incident.from, incident.to) + ", " +
    number(incident.origins.length, "origin") +
    (incident.disputes.length ? ", dispute about " + incident.disputes.join(" and ") : ", no dispute");
}

const diamond = (r) => "M0 " + -r + "L" + r + " 0L0 " + r + "L" + -r + " 0Z";

// A group has two rings and the number of its incidents; one incident the number of its origins.
function markerShapes(incidents) {
  const isDisputed = incidents.some((incident) => incident.disputes.length);
  const isGroup = incidents.length > 1;
  const isMany = isGroup || incidents[0].origins.length > 1;
  const r = isGroup ? 14 : isMany ? 11 : 9;
  const classes = "shape" + (isDisputed ? " disputed" : "") + (isMany ? "" : " single");
  const shapes = [];
  const shape = (names, round, square) =>
    isDisputed ? drawn("path", { class: names, d: diamond(square) }) : drawn("circle", { class: names, r: round });
  if (isGroup) shapes.push(shape("ring", r + 4, r * 1.62));
  const words = isGroup ? "×" + incidents.length : incidents[0].origins.length + "";
  shapes.push(shape(classes, r, r * 1.3), drawn("text", { class: "sign-number", y: 4 }, words));
  return shapes;
}

function drawMarker(group, index) {
  const isOne = group.incidents.length === 1;
  const name = markerName(group);
  const node = drawn("g",
    { class: "marker", role: "button", tabindex: index === currentMarker ? 0 : -1, "aria-label": name,
      transform: "translate(" + group.x.toFixed(1) + " " + group.y.toFixed(1) + ")" },
    drawn("title", {}, name), drawn("circle", { class: "target", r: 20 }), ...markerShapes(group.incidents));
  if (isOne && group.incidents[0].radius) {
    const r = group.incidents[0].radius * worldPerKilometre(group.incidents[0].lat) * map.scale;
    if (r > 14 && r < map.width * 2) node.prepend(drawn("circle", { class: "radius", r: r.toFixed(1) }));
  }
  node.addEventListener("click", () => pick(group));
  node.addEventListener("keydown", (event) => markerKey(event, index));
  return node;
}

const reach = (group) => (group.incidents.length > 1 ? 27 : 20);

// Names of places beside the markers, where there is room.
function drawNames(groups) {
  const taken = groups.map((group) => [group.x - 16, group.y - 16, group.x + 16, group.y + 16]);
  const names = [];
  for (const group of groups) {
    const words = group.incidents[0].place.replace(/ \([^)]*\)$/, "");
    const more = group.incidents.length > 1 ? " +" + (group.incidents.length - 1) : "";
    const name = plain(words.length > 22 ? words.slice(0, 21) + "…" : words) + more;
    const width = name.length * 6.4;
    for (const [x, anchor] of [[group.x + reach(group), "start"], [group.x - reach(group), "end"]]) {
      const left = anchor === "start" ? x : x - width;
      const box = [left, group.y - 8, left + width, group.y + 8];
      if (left < 0 || box[2] > map.width) continue;
      if (taken.some((b) => box[0] < b[2] && box[2] > b[0] && box[1] < b[3] && box[3] > b[1])) continue;
      taken.push(box);
      const place = { x: x.toFixed(1), y: (group.y + 4).toFixed(1), "text-anchor": anchor };
      names.push(drawn("text", { class: "place-name", "aria-hidden": "true", ...place }, name));
      break;
    }
  }
  return names;
}

function drawMarkers() {
  const focused = map.layer.contains(document.activeElement);
  markers = groupIncidents();
  currentMarker = Math.max(0, Math.min(currentMarker, markers.length - 1));
  const nodes = markers.map(drawMarker);
  map.layer.replaceChildren(...(markers.length <= 60 ? drawNames(markers) : []), ...nodes);
  if (focused) nodes[currentMarker]?.focus();
}

// Arrows go to the nearest marker in their direction.
function markerKey(event, index) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  if (event.key === "Enter" || event.key === " ") pick(markers[index]);
  else if (event.key === "Escape") map.svg.focus();
  else if (directions[event.key]) focusMarker(nextMarker(index, directions[event.key]));
  else if (!zoomKey(event.key)) return;
  event.preventDefault();
  event.stopPropagation();
}

function nextMarker(index, [dx, dy]) {
  let best = index;
  let least = Infinity;
  markers.forEach((group, i) => {
    const [x, y] = [group.x - markers[index].x, group.y - markers[index].y];
    const along = x * dx + y * dy;
    const cost = along + 2.5 * Math.abs(x * dy - y * dx);
    if (i !== index && along > 0 && cost < least) [best, least] = [i, cost];
  });
  return best;
}

function focusMarker(index) {
  currentMarker = index;
  const nodes = map.layer.querySelectorAll(".marker");
  nodes.forEach((node, i) => node.setAttribute("tabindex", i === index ? 0 : -1));
  nodes[index]?.focus();
}

// One incident is listed beside the map; a group too, and the map goes nearer.
function pick(group) {
  choose(group.incidents);
  const spread = new Set(group.incidents.map((incident) => incident.lat + " " + incident.lon)).size;
  if (spread > 1) fitMap(group.incidents);
}

function choose(incidents) {
  const chosen = byId("map-chosen");
  if (incidents.length === 0) {
    chosen.replaceChildren(element("p", { class: "aside" }, "Choose a sign on the map to list its incidents here."));
    return;
  }
  const items = incidents.slice(0, 40).map((incident) => {
    const words = daysWords(incident.from, incident.to) + " · " + number(incident.origins.length, "origin") +
      (incident.disputes.length ? " · ≠ " + incident.disputes.join(", ") : "");
    return element("li", {}, show(element("a", { href: "#" + incident.anchor }), incident.title),
      element("span", { class: "aside" }, " " + words));
  });
  const rest = incidents.length - items.length;
  chosen.replaceChildren(element("h3", {}, "Chosen on the map"), element("ul", { class: "incident-links" }, ...items),
    ...(rest > 0 ? [element("p", { class: "aside" }, "and " + rest + " more; go nearer to tell them apart.")] : []));
}

// What the signs mean, drawn by the same code.
function mapKeys() {
  const sample = (incidents, words) =>
    element("li", {},
      drawn("svg", { class: "sample", viewBox: "-26 -26 52 52", width: 34, height: 34, "aria-hidden": "true" },
        drawn("g", { class: "marker" }, ...markerShapes(incidents))),
      words);
  const one = { origins: [0], disputes: [] };
  const three = { origins: [0, 0, 0], disputes: [] };
  const differing = { origins: [0, 0, 0], disputes: ["place"] };
  return element("ul", { class: "map-keys", "aria-label": "Signs of the map" },
    sample([one], "one origin"), sample([three], "3 origins, no dispute"),
    sample([differing], "3 origins, a dispute"), sample([one, three], "group of incidents"));
}
