package id.kaitan.network;

import java.time.Duration;

/**
 * Where the network is had from.
 */
public interface Networks {

	/**
	 * The network as it is now: all that was committed before the call is in it, unless
	 * much is being written without pause; then it may be some seconds old, see
	 * {@link #age()}. While the graph is being read for the first time a call waits for
	 * that.
	 * @return a network that does not change
	 */
	Network current();

	/**
	 * How old the network is.
	 * @return the time since the moment whose state it is, at most about a second if
	 * nothing is being written
	 */
	Duration age();

}
