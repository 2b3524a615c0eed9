/**
 * Where names stand in a picture, by cells, so that a free place is found among thousands without looking at each.
 * @param {number} apart so near may two stand
 * @returns {{take: function({x: number, y: number}): void, free: function({x: number, y: number}): {x: number, y: number}}}
 */
export function room(apart) {
	const cells = new Map();
	const cell = ({ x, y }, right, down) => `${Math.floor(x / apart) + right} ${Math.floor(y / apart) + down}`;
	const sides = [-1, 0, 1];
	const taken = (point) => sides.some((right) => sides.some((down) =>
		cells.get(cell(point, right, down))?.some((one) => Math.hypot(one.x - point.x, one.y - point.y) < apart)));
	return {
		take(point) {
			const key = cell(point, 0, 0);
			cells.set(key, [...(cells.get(key) ?? []), point]);
		},
		/** The nearest place further out from the middle that nothing stands on. */
		free({ x, y }) {
			let far = 1;
			while (far < FARTHEST && taken({ x: x * far, y: y * far })) {
				far += STEP;
			}
			return { x: x * far, y: y * far };
		}
	};
}

const FARTHEST = 3;

const STEP = .12;
