package id.kaitan.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The wire between a browser and the server. Cut, it is to the browser as if the server
 * had been killed: what was open breaks off, and nobody answers at the port.
 */
final class Wire implements AutoCloseable {

	private final InetSocketAddress server;

	private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

	private ServerSocket door;

	Wire(int port) {
		this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
		this.door = listen(0);
	}

	int port() {
		return this.door.getLocalPort();
	}

	void cut() {
		close(this.door);
		for (Socket socket = this.open.poll(); socket != null; socket = this.open.poll()) {
			close(socket);
		}
	}

	void mend() {
		this.door = listen(this.door.getLocalPort());
	}

	@Override
	public void close() {
		cut();
	}

	private ServerSocket listen(int port) {
		try {
			ServerSocket listening = new ServerSocket();
			listening.setReuseAddress(true);
			listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			Thread.startVirtualThread(() -> accept(listening));
			return listening;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void accept(ServerSocket listening) {
		try {
			while (true) {
				Socket browser = listening.accept();
				Socket there = new Socket();
				this.open.add(browser);
				this.open.add(there);
				there.connect(this.server);
				Thread.startVirtualThread(() -> pass(browser, there));
				Thread.startVirtualThread(() -> pass(there, browser));
			}
		}
		catch (IOException ex) {
			// Cut.
			close(listening);
		}
	}

	private static void pass(Socket from, Socket to) {
		try (from; to) {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// One of the two has gone, and so does the other.
		}
	}

	private static void close(AutoCloseable one) {
		try {
			one.close();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
