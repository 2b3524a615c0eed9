package id.kaitan.durability;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * A proxy on loopback between Kaitan and its database that makes trouble on demand.
 */
final class TcpProxy implements AutoCloseable {

	/** Bolt's COMMIT: a chunk of two bytes, a structure without fields, its tag. */
	private static final byte[] COMMIT = { 0, 2, (byte) 0xB0, 0x12, 0, 0 };

	private final int port;

	private final InetSocketAddress target;

	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

	private final AtomicInteger lostCommits = new AtomicInteger();

	private final AtomicInteger lostAnswers = new AtomicInteger();

	private final Object gate = new Object();

	private volatile byte[] soughtFor = {};

	private volatile boolean seen;

	private boolean stalled;

	private @Nullable ServerSocket server;

	TcpProxy(int port, int targetPort) throws IOException {
		this.port = port;
		this.target = new InetSocketAddress(InetAddress.getLoopbackAddress(), targetPort);
		open();
	}

	/**
	 * Takes connections (again).
	 */
	void open() throws IOException {
		ServerSocket opened = new ServerSocket();
		opened.setReuseAddress(true);
		opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
		this.server = opened;
		Thread.ofVirtual().start(() -> accept(opened));
	}

	/**
	 * Goes away: every connection is cut, none is taken.
	 */
	void cut() throws IOException {
		if (this.server != null) {
			this.server.close();
		}
		cutConnections();
	}

	void cutConnections() {
		for (Socket socket : this.sockets) {
			close(socket);
		}
		this.sockets.clear();
	}

	/**
	 * The next commits do not reach the database; their connections are cut.
	 */
	void loseCommits(int number) {
		this.lostCommits.set(number);
	}

	/**
	 * The next commits reach the database, but not its answer; the connections are cut.
	 */
	void loseAnswersToCommits(int number) {
		this.lostAnswers.set(number);
	}

	/**
	 * Whether all commits that were to be lost have been.
	 */
	boolean hasLostAll() {
		return this.lostCommits.get() <= 0 && this.lostAnswers.get() <= 0;
	}

	/**
	 * Looks for words in what Kaitan sends from now on.
	 */
	void lookFor(String words) {
		this.seen = false;
		this.soughtFor = words.getBytes(StandardCharsets.UTF_8);
	}

	boolean hasSeenWhatItLooksFor() {
		return this.seen;
	}

	/**
	 * Lets nothing through any more, without closing anything; or all again.
	 */
	void stall(boolean stall) {
		synchronized (this.gate) {
			this.stalled = stall;
			this.gate.notifyAll();
		}
	}

	private void accept(ServerSocket opened) {
		while (!opened.isClosed()) {
			try {
				Socket client = opened.accept();
				Socket database = new Socket();
				database.connect(this.target);
				this.sockets.add(client);
				this.sockets.add(database);
				boolean[] answerLost = new boolean[1];
				Thread.ofVirtual().start(() -> pump(client, database, true, answerLost));
				Thread.ofVirtual().start(() -> pump(database, client, false, answerLost));
			}
			catch (IOException ex) {
				continue;
			}
		}
	}

	private void pump(Socket from, Socket to, boolean requests, boolean[] answerLost) {
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				awaitGate();
				byte[] words = this.soughtFor;
				this.seen |= requests && words.length > 0 && contains(buffer, read, words);
				if (requests && contains(buffer, read, COMMIT)) {
					if (this.lostCommits.getAndUpdate((n) -> Math.max(0, n - 1)) > 0) {
						break;
					}
					if (this.lostAnswers.getAndUpdate((n) -> Math.max(0, n - 1)) > 0) {
						answerLost[0] = true;
					}
				}
				if (!requests && answerLost[0]) {
					// The database has answered, so it has committed.
					break;
				}
				out.write(buffer, 0, read);
				out.flush();
			}
		}
		catch (IOException ex) {
			// Either end has gone; so does the other.
		}
		finally {
			close(from);
			close(to);
			this.sockets.remove(from);
			this.sockets.remove(to);
		}
	}

	private void awaitGate() {
		synchronized (this.gate) {
			while (this.stalled) {
				try {
					this.gate.wait();
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
					return;
				}
			}
		}
	}

	private static boolean contains(byte[] buffer, int length, byte[] pattern) {
		for (int i = 0; i + pattern.length <= length; i++) {
			int j = 0;
			while (j < pattern.length && buffer[i + j] == pattern[j]) {
				j++;
			}
			if (j == pattern.length) {
				return true;
			}
		}
		return false;
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			// It is gone.
		}
	}

	@Override
	public void close() throws IOException {
		stall(false);
		cut();
	}

}
