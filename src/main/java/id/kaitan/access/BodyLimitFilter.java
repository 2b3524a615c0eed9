package id.kaitan.access;

import java.io.IOException;
import java.util.Map;

import id.kaitan.problem.TooLargeException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No body is larger than its kind may be: one that says so is refused before it is read,
 * one that does not say is cut off where it becomes too large.
 */
class BodyLimitFilter extends OncePerRequestFilter {

	private final AccessProperties properties;

	BodyLimitFilter(AccessProperties properties) {
		this.properties = properties;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentType() != null && request.getContentType().indexOf('*') >= 0) {
			AccessProblems.write(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type",
					"a Content-Type says what the body is; accepted: one without a wildcard",
					Map.of("field", "Content-Type", "accepted", "one media type"));
			return;
		}
		Limit limit = limit(request.getRequestURI());
		if (request.getContentLengthLong() > limit.bytes()) {
			TooLargeException failure = limit.exceeded(request.getContentLengthLong());
			AccessProblems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "too-large", failure.getMessage(),
					Map.of("field", failure.field(), "value", failure.size(), "limit", failure.limit(), "setting",
							failure.setting()));
			return;
		}
		chain.doFilter((request.getContentLengthLong() < 0) ? new Limited(request, limit) : request, response);
	}

	private Limit limit(String path) {
		if (path.startsWith("/api/imports/")) {
			return new Limit(this.properties.importSize().toBytes(), "kaitan.access.import-size");
		}
		return path.equals("/api/facts") ? new Limit(this.properties.factsSize().toBytes(), "kaitan.access.facts-size")
				: new Limit(this.properties.bodySize().toBytes(), "kaitan.access.body-size");
	}

	private record Limit(long bytes, String setting) {

		TooLargeException exceeded(long size) {
			return new TooLargeException("body", size, this.bytes, "bytes", this.setting);
		}

	}

	/** A request whose body does not say how long it is. */
	private static final class Limited extends HttpServletRequestWrapper {

		private final Limit limit;

		Limited(HttpServletRequest request, Limit limit) {
			super(request);
			this.limit = limit;
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new Counting(super.getInputStream(), this.limit);
		}

	}

	private static final class Counting extends ServletInputStream {

		private final ServletInputStream in;

		private final Limit limit;

		private long read;

		Counting(ServletInputStream in, Limit limit) {
			this.in = in;
			this.limit = limit;
		}

		@Override
		public int read() throws IOException {
			int value = this.in.read();
			if (value >= 0) {
				count(1);
			}
			return value;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int count = this.in.read(buffer, offset, length);
			count(Math.max(0, count));
			return count;
		}

		private void count(int bytes) {
			this.read += bytes;
			if (this.read > this.limit.bytes()) {
				throw this.limit.exceeded(this.read);
			}
		}

		@Override
		public boolean isFinished() {
			return this.in.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.in.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.in.setReadListener(listener);
		}

	}

}
