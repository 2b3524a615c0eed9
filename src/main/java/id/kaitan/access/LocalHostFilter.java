package id.kaitan.access;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where there is no login, Kaitan answers only to the names of this machine. A page of
 * another site whose name is made to point at this machine would else be of Kaitan's own
 * origin, and a proxy would hand an open Kaitan to others.
 */
class LocalHostFilter extends OncePerRequestFilter {

	private static final Pattern LOOPBACK = Pattern.compile("^127(?:\\.[0-9]{1,3}){3}$");

	private static final Set<String> NAMES = Set.of("localhost", "localhost.", "::1", "[::1]", "0:0:0:0:0:0:0:1",
			"[0:0:0:0:0:0:0:1]");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String host = request.getServerName().toLowerCase(Locale.ROOT);
		if (NAMES.contains(host) || host.endsWith(".localhost") || LOOPBACK.matcher(host).matches()) {
			chain.doFilter(request, response);
			return;
		}
		AccessProblems.write(request, response, HttpStatus.MISDIRECTED_REQUEST, "misdirected",
				"without a login Kaitan answers only to localhost and 127.0.0.1; make a key with --make-key=NAME:ROLE to be asked by another name");
	}

}
