// SPDX-License-Identifier: Apache-2.0
// The map: outlines, and moving about by mouse, fingers, keys and buttons. Markers are in markers.js.

const map = { x: 0.5, y: 0.4, scale: 800, width: 800, height: 440, svg: null, ground: null, layer: null, bar: null };
const largestScale = 160000;

const screenX = (x) => (x - map.x) * map.scale + map.width / 2;
const screenY = (y) => (y - map.y) * map.scale + map.height / 2;

function moveMap(x, y, scale) {
  map.scale = Math.max(map.width * 0.9, Math.min(largestScale, scale));
  map.x = Math.max(0, Math.min(1, x));
  map.y = Math.max(0.05, Math.min(0.85, y));
  drawMap();
}

// Zooms so that what is under a point of the screen stays there.
function zoomMap(factor, atX = map.width / 2, atY = map.height / 2) {
  const scale = Math.max(map.width * 0.9, Math.min(largestScale, map.scale * factor));
  const x = map.x + (atX - map.width / 2) * (1 / map.scale - 1 / scale);
  const y = map.y + (atY - map.height / 2) * (1 / map.scale - 1 / scale);
  moveMap(x, y, scale);
}

const pointed = () => ledger.incidents.filter((incident) => incident.shown && incident.lat !== undefined);

// Shows all incidents that have a point; never nearer than some 900 km across.
function fitMap(incidents = pointed()) {
  if (incidents.length === 0) return moveMap(0.5, 0.4, map.width);
  const xs = incidents.map((incident) => worldX(incident.lon));
  const ys = incidents.map((incident) => worldY(incident.lat));
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (map.width * 0.8) / Math.max(right - left, 0.02), (map.height * 0.7) / Math.max(bottom - top, 0.01));
  moveMap((left + right) / 2, (top + bottom) / 2, scale);
}

function drawScaleBar() {
  const kilometre = worldPerKilometre(latitude(map.y)) * map.scale;
  const lengths = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1];
  const length = lengths.find((one) => one * kilometre <= 130) || 1;
  const width = length * kilometre;
  map.bar.replaceChildren(
    drawn("path", { d: "M0 -5V0H" + width + "V-5" }),
    drawn("text", { x: 4, y: -5 }, length + " km"));
  map.bar.setAttribute("transform", "translate(12 " + (map.height - 12) + ")");
}

function drawMap() {
  const scale = map.scale / 1e4;
  map.ground.setAttribute("transform", "translate(" + screenX(0) + " " + screenY(0) + ") scale(" + scale + ")");
  drawMarkers();
  drawScaleBar();
}

function mapKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target !== map.svg) return;
  const step = 60 / map.scale;
  const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
  if (moves[event.key]) moveMap(map.x + moves[event.key][0], map.y + moves[event.key][1], map.scale);
  else if (!zoomKey(event.key)) return;
  event.preventDefault();
}

// Whether the key was one that zooms.
function zoomKey(key) {
  if (key === "+" || key === "=") zoomMap(1.6);
  else if (key === "-" || key === "_") zoomMap(1 / 1.6);
  else if (key === "0") fitMap();
  else return false;
  return true;
}

// Dragging with one pointer, pinching with two.
function followPointers() {
  const pointers = new Map();
  const place = (event) => {
    const box = map.svg.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  map.svg.addEventListener("pointerdown", (event) => {
    if (event.target.closest(".marker")) return;
    pointers.set(event.pointerId, place(event));
    map.svg.setPointerCapture(event.pointerId);
  });
  map.svg.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = place(event);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const distance = (a, b) => Math.max(8, Math.hypot(a.x - b.x, a.y - b.y));
      zoomMap(distance(now, other) / distance(before, other), (now.x + other.x) / 2, (now.y + other.y) / 2);
    }
    const share = other ? 0.5 : 1;
    const [dx, dy] = [(now.x - before.x) * share, (now.y - before.y) * share];
    moveMap(map.x - dx / map.scale, map.y - dy / map.scale, map.scale);
    pointers.set(event.pointerId, now);
  });
  for (const end of ["pointerup", "pointercancel"]) {
    map.svg.addEventListener(end, (event) => pointers.delete(event.pointerId));
  }
  // The wheel scrolls the page until somebody has gone to the map, so that nobody is caught in it.
  map.svg.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !map.svg.parentNode.contains(document.activeElement)) return;
    event.preventDefault();
    const at = place(event);
    zoomMap(Math.exp(-event.deltaY * 0.0022), at.x, at.y);
  }, { passive: false });
}

function mapButton(sign, name, action) {
  const button = element("button", { type: "button", "aria-label": name, title: name }, sign);
  button.addEventListener("click", action);
  return button;
}

function startMap() {
  const canvas = byId("map-canvas");
  map.ground = drawn("g", { class: "ground" },
    drawn("path", { class: "graticule", d: graticulePath() }),
    ...readData("outlines").map((line, i) =>
      drawn("path", { class: i === 0 ? "coasts" : "borders", d: outlinePath(line, i === 0) })));
  map.layer = drawn("g", { class: "markers" });
  map.bar = drawn("g", { class: "scale-bar", "aria-hidden": "true" });
  const stripes = drawn("pattern",
    { id: "stripes", width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    drawn("rect", { class: "stripe-ground", width: 5, height: 5 }),
    drawn("rect", { class: "stripe", width: 2, height: 5 }));
  map.svg = drawn("svg",
    { class: "map", tabindex: 0, role: "group", "aria-label": "Map of the incidents", "aria-describedby": "map-help" },
    drawn("defs", {}, stripes), map.ground, map.layer, map.bar);
  canvas.append(map.svg, element("div", { class: "map-buttons", role: "group", "aria-label": "Zoom" },
    mapButton("+", "Zoom in", () => zoomMap(1.6)),
    mapButton("−", "Zoom out", () => zoomMap(1 / 1.6)),
    mapButton("⤢", "Show all incidents", () => fitMap())), mapKeys());
  map.svg.addEventListener("keydown", mapKey);
  followPointers();
  let isFitted = false;
  whenSized(canvas, (width) => {
    map.width = width;
    map.height = Math.round(Math.max(300, Math.min(520, width * 0.62)));
    map.svg.setAttribute("viewBox", "0 0 " + map.width + " " + map.height);
    map.svg.setAttribute("height", map.height);
    if (isFitted) moveMap(map.x, map.y, map.scale);
    else fitMap();
    isFitted = true;
  });
  followers.push(() => {
    choose([]);
    if (map.svg.hasAttribute("viewBox")) drawMap();
  });
  choose([]);
}
