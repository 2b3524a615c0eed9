package id.kaitan.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A client that sends bytes just as they are, right or wrong, over one connection, and
 * opens another when the server has closed it.
 */
final class HttpConnection implements AutoCloseable {

	private static final int LONGEST_ANSWER = 64 << 20;

	private final int port;

	private final Duration patience;

	private @Nullable Socket socket;

	private @Nullable InputStream in;

	HttpConnection(int port, Duration patience) {
		this.port = port;
		this.patience = patience;
	}

	/**
	 * Sends a request.
	 * @param request its bytes
	 * @param method its method, for an answer to HEAD has no body
	 * @return the answer
	 * @throws IOException if there is none within the patience
	 */
	Answer send(byte[] request, String method) throws IOException {
		for (int attempt = 0;; attempt++) {
			boolean fresh = this.socket == null;
			try {
				InputStream from = open();
				Socket to = this.socket;
				if (to != null) {
					to.getOutputStream().write(request);
					to.getOutputStream().flush();
				}
				return read(from, method);
			}
			catch (java.net.SocketTimeoutException ex) {
				close();
				throw ex;
			}
			catch (IOException ex) {
				close();
				// A connection that was kept open may have been closed meanwhile, and one
				// on which nonsense was sent is closed by right.
				if (fresh || attempt > 0) {
					return new Answer(0, Map.of(), new byte[0]);
				}
			}
		}
	}

	private InputStream open() throws IOException {
		InputStream open = this.in;
		if (open == null) {
			Socket fresh = new Socket(InetAddress.getLoopbackAddress(), this.port);
			fresh.setSoTimeout((int) this.patience.toMillis());
			fresh.setTcpNoDelay(true);
			this.socket = fresh;
			open = new BufferedInputStream(fresh.getInputStream());
			this.in = open;
		}
		return open;
	}

	private Answer read(InputStream from, String method) throws IOException {
		String status = line(from);
		int code = (status.length() >= 12) ? Integer.parseInt(status.substring(9, 12)) : 0;
		Map<String, String> headers = new HashMap<>();
		for (String header = line(from); !header.isEmpty(); header = line(from)) {
			int colon = header.indexOf(':');
			headers.merge(header.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT),
					header.substring(colon + 1).strip(), (a, b) -> a + ", " + b);
		}
		if (code == 100) {
			return read(from, method);
		}
		byte[] body = (method.equals("HEAD") || code == 204 || code == 304) ? new byte[0] : body(from, headers);
		if ("close".equals(headers.get("connection"))) {
			close();
		}
		return new Answer(code, headers, body);
	}

	private byte[] body(InputStream from, Map<String, String> headers) throws IOException {
		if ("chunked".equals(headers.get("transfer-encoding"))) {
			ByteArrayOutputStream body = new ByteArrayOutputStream();
			for (int size = chunk(from); size > 0; size = chunk(from)) {
				body.write(exactly(from, size));
				line(from);
			}
			line(from);
			return body.toByteArray();
		}
		String length = headers.get("content-length");
		if (length != null) {
			return exactly(from, Integer.parseInt(length));
		}
		byte[] rest = from.readAllBytes();
		close();
		return rest;
	}

	private static int chunk(InputStream from) throws IOException {
		return Integer.parseInt(line(from).split(";")[0].strip(), 16);
	}

	private static byte[] exactly(InputStream from, int length) throws IOException {
		if (length > LONGEST_ANSWER) {
			throw new IOException("an answer of " + length + " bytes");
		}
		byte[] bytes = from.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException();
		}
		return bytes;
	}

	private static String line(InputStream from) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream(64);
		int next = from.read();
		while (next >= 0 && next != '\n') {
			if (next != '\r') {
				line.write(next);
			}
			next = from.read();
		}
		if (next < 0 && line.size() == 0) {
			throw new EOFException();
		}
		return line.toString(StandardCharsets.ISO_8859_1);
	}

	@Override
	public void close() {
		try {
			if (this.socket != null) {
				this.socket.close();
			}
		}
		catch (IOException ex) {
			// It is gone, which is what was wanted.
			return;
		}
		finally {
			this.socket = null;
			this.in = null;
		}
	}

	/**
	 * What came back.
	 *
	 * @param status the status, 0 if the server closed the connection without one
	 * @param headers by their names in lower case
	 * @param body without its encoding for transfer
	 */
	record Answer(int status, Map<String, String> headers, byte[] body) {

	}

}
