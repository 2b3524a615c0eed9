import { api } from "./api.js";
import { go, href } from "./router.js";

/** Who uses the explorer. Without a login that is whoever sits at the machine, and nothing is asked. */
export const session = { login: false, issuer: false, redirect: false, name: null, role: null };

const SIGN_IN = "/sign-in";

/** Asks the server who this is. */
export async function learn() {
	Object.assign(session, await api.session());
}

/** Opens a session with a key or a token. */
export async function signIn(key) {
	Object.assign(session, await api.signIn(key));
}

export async function signOut() {
	await api.signOut();
	location.assign(SIGN_IN);
}

const WANTED = "kaitan.wanted";

/** Leads to the issuer; what was wanted is kept until one is back. */
export function toIssuer(target) {
	sessionStorage.setItem(WANTED, target);
	location.assign("/oauth2/authorization/issuer");
}

/** What was wanted before the way to the issuer, once. */
export function wantedBefore() {
	const target = sessionStorage.getItem(WANTED);
	sessionStorage.removeItem(WANTED);
	return target ? wanted(new URLSearchParams({ to: target })) : null;
}

/** Where to sign in, and to come back from there to what is shown now. */
export function toSignIn() {
	return href(SIGN_IN, { to: location.pathname + location.search, asOf: null });
}

/** What was wanted before the sign-in: an address of this server, whatever the query says. */
export function wanted(query) {
	const url = new URL(query.get("to") ?? "/", location.origin);
	return url.origin === location.origin && !url.pathname.startsWith(SIGN_IN) ? url.pathname + url.search : "/";
}

addEventListener("kaitan:stranger", () => {
	if (location.pathname !== SIGN_IN) {
		go(toSignIn(), { replace: true });
	}
});
