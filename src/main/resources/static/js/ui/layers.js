/**
 * Places for what leads from left to right: names in columns, in an order that lets few lines cross. A line that
 * skips columns is given a place of its own in each, so that it runs between names and not through them.
 */

const SWEEPS = 6;

const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length;

/**
 * @param {Map<string, number>} depth the column of every node
 * @param {{id: string, from: string, to: string}[]} edges
 * @param {{along: number, beside: number, upright: boolean}} room between columns and rows; upright turns columns into rows
 * @returns {{nodes: Map<string, {x: number, y: number}>, bends: Map<string, {x: number, y: number}[]>}}
 */
export function layers(depth, edges, { along, beside, upright }) {
	const columns = [];
	const put = (key, column) => (columns[column] ??= []).push(key);
	depth.forEach((column, id) => put(id, column));
	const links = new Map();
	const tie = (a, b) => [[a, b], [b, a]].forEach(([one, other]) => links.set(one, [...(links.get(one) ?? []), other]));
	const chains = new Map();
	for (const { id, from, to } of edges) {
		const way = Math.sign(depth.get(to) - depth.get(from));
		const chain = [];
		for (let column = depth.get(from) + way; way && column !== depth.get(to); column += way) {
			const key = `${id} ${column}`;
			put(key, column);
			chain.push(key);
		}
		chains.set(id, chain);
		[from, ...chain, to].reduce((a, b) => {
			tie(a, b);
			return b;
		});
	}
	const all = Array.from(columns, (column) => column ?? []);
	const row = new Map();
	const number = (column) => column.forEach((key, i) => row.set(key, i - (column.length - 1) / 2));
	all.forEach(number);
	for (let sweep = 0; sweep < SWEEPS; sweep++) {
		for (const column of sweep % 2 ? [...all].reverse() : all) {
			const pull = new Map(column.map((key) => [key, mean((links.get(key) ?? [key]).map((other) => row.get(other)))]));
			column.sort((a, b) => pull.get(a) - pull.get(b));
			number(column);
		}
	}
	const place = new Map(all.flatMap((column, i) => column.map((key) => {
		const [x, y] = [i * along, row.get(key) * beside];
		return [key, upright ? { x: y, y: x } : { x, y }];
	})));
	return { nodes: new Map([...depth.keys()].map((id) => [id, place.get(id)])), bends: new Map([...chains].map(([id, chain]) => [id, chain.map((key) => place.get(key))])) };
}

/** Bends as Cytoscape takes them: where along the straight line from a to b, and how far beside it. */
export function beside(a, b, points) {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const length = Math.hypot(dx, dy) || 1;
	return points.map(({ x, y }) => ({ weight: ((x - a.x) * dx + (y - a.y) * dy) / length ** 2, distance: ((y - a.y) * dx - (x - a.x) * dy) / length }));
}
