/**
 * A server that is away: waits until it answers again, asking less and less often.
 */

const HEALTH = "/actuator/health";

/** So long it is left alone at first, and at most. */
const FIRST_MILLIS = 1000;

const LONGEST_MILLIS = 15_000;

/**
 * @param {function(): boolean} over whether nobody waits any more
 * @param {function(): void} back called once, when the server answers again and is well
 */
export function untilBack(over, back) {
	let timer = 0;
	let wait = FIRST_MILLIS;

	function end() {
		clearTimeout(timer);
		removeEventListener("online", ask);
	}

	function later() {
		timer = setTimeout(ask, wait);
		wait = Math.min(2 * wait, LONGEST_MILLIS);
	}

	async function ask() {
		clearTimeout(timer);
		if (over()) {
			end();
			return;
		}
		const well = await fetch(HEALTH, { cache: "no-store" }).then((answer) => answer.ok, () => false);
		if (over()) {
			end();
		}
		else if (well) {
			end();
			back();
		}
		else {
			later();
		}
	}

	addEventListener("online", ask);
	later();
}
