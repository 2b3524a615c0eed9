// Runs before the first paint so that a chosen theme does not flash.
(function () {
	try {
		const theme = localStorage.getItem("kaitan.theme");
		if (theme === "light" || theme === "dark") {
			document.documentElement.dataset.theme = theme;
		}
	}
	catch {
		// Storage is forbidden: the system's theme holds.
	}
})();
