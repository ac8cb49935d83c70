// SPDX-License-Identifier: Apache-2.0
// Mercator's projection: a circle on the ground is a circle on the map, however far one has zoomed in.

// The world is 1 wide; 0, 0 is its north-western corner.
const worldX = (lon) => (lon + 180) / 360;

function worldY(lat) {
  const kept = Math.max(-80, Math.min(84, lat)) * (Math.PI / 180);
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + kept / 2)) / (2 * Math.PI);
}

const latitude = (y) => ((2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) * 180) / Math.PI;

// How wide a kilometre is at a latitude.
const worldPerKilometre = (lat) => 1 / (40075 * Math.max(0.1, Math.cos((lat * Math.PI) / 180)));

// Coasts and borders as paths, 10,000 units to the world: see Scripts/outlines/outlines.py.
function outlinePath(base64, isClosed) {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  let at = 0;
  const next = () => {
    let value = 0;
    let shift = 0;
    let byte;
    do {
      byte = bytes[at++];
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return value;
  };
  const signed = () => {
    const value = next();
    return value & 1 ? -(value + 1) / 2 : value / 2;
  };
  const path = [];
  while (at < bytes.length) {
    let lon = 0;
    let lat = 0;
    for (let left = next(), first = true; left > 0; left--, first = false) {
      lon += signed();
      lat += signed();
      const x = (worldX(lon / 100) * 1e4).toFixed(1);
      const y = (worldY(lat / 100) * 1e4).toFixed(1);
      path.push((first ? "M" : "L") + x + " " + y);
    }
    if (isClosed) path.push("Z");
  }
  return path.join("");
}

function graticulePath() {
  const path = [];
  for (let lon = -180; lon <= 180; lon += 10) path.push("M" + worldX(lon) * 1e4 + " 0V10000");
  for (let lat = -80; lat <= 80; lat += 10) path.push("M0 " + worldY(lat) * 1e4 + "H10000");
  return path.join("");
}
