/** The world outline: TopoJSON from the jar made into GeoJSON, once. */

let asked = null;

/** @returns {Promise<{type: string, features: object[]}>} countries by ISO alpha-3 as name */
export function outline() {
	asked ??= fetch("data/world-110m.json").then((answer) => {
		if (!answer.ok) {
			throw new Error(String(answer.status));
		}
		return answer.json();
	}).then(features).catch((error) => {
		asked = null;
		throw error;
	});
	return asked;
}

/** Arcs are stored as steps from point to point, in whole numbers. */
function features({ arcs, transform: { scale, translate }, objects }) {
	const lines = arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([dx, dy]) => {
			x += dx;
			y += dy;
			return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
		});
	});
	const line = (i) => i >= 0 ? lines[i] : [...lines[~i]].reverse();
	const ring = (parts) => inOnePiece(parts.flatMap((i, at) => at ? line(i).slice(1) : line(i)));
	return { type: "FeatureCollection", features: objects.countries.geometries.filter(({ id }) => id !== "ATA").map(({ type, arcs: shape, id, properties }) => ({ type: "Feature", properties: { name: id, label: properties.name },
		geometry: { type, coordinates: type === "Polygon" ? shape.map(ring) : shape.map((polygon) => polygon.map(ring)) } })) };
}

/** A ring across the 180th meridian goes on beyond it, else it would be drawn across the whole map. */
function inOnePiece(points) {
	const across = points.some(([x], i) => i && Math.abs(x - points[i - 1][0]) > 180);
	return across ? points.map(([x, y]) => [x < 0 ? x + 360 : x, y]) : points;
}

/** The middle of a country's largest part, for events that name no place in it. */
export function middles({ features: all }) {
	return new Map(all.map(({ properties, geometry }) => {
		const rings = geometry.type === "Polygon" ? [geometry.coordinates[0]] : geometry.coordinates.map((polygon) => polygon[0]);
		const [widest] = rings.map(centroid).sort((a, b) => b.area - a.area);
		return [properties.name, [widest.x, widest.y]];
	}));
}

function centroid(points) {
	let [area, x, y] = [0, 0, 0];
	points.forEach(([x1, y1], i) => {
		const [x2, y2] = points[(i + 1) % points.length];
		const cross = x1 * y2 - x2 * y1;
		area += cross;
		x += (x1 + x2) * cross;
		y += (y1 + y2) * cross;
	});
	return area ? { area: Math.abs(area), x: x / (3 * area), y: y / (3 * area) } : { area: 0, x: points[0][0], y: points[0][1] };
}
