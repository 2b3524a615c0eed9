package id.kaitan.graph;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.stereotype.Component;

/**
 * Knows how many questions are being worked on, so that work that nobody waits for, as an
 * import, can give way to them.
 */
@Component
public final class OpenQuestions {

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition none = this.lock.newCondition();

	private int open;

	/**
	 * Nobody asks yet.
	 */
	public OpenQuestions() {
	}

	/**
	 * Tells that a question is about to be worked on; {@link #end} follows, once,
	 * whatever happens.
	 */
	public void begin() {
		this.lock.lock();
		try {
			this.open++;
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Tells that a question has its answer, or will have none.
	 */
	public void end() {
		this.lock.lock();
		try {
			if (--this.open == 0) {
				this.none.signalAll();
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Gives way: waits until no question is open, but not for ever. Who calls it before
	 * each piece of work goes on at full speed while nobody asks, and still goes on where
	 * somebody always does.
	 * @param most how long to wait at most; zero does not wait
	 * @return whether no question was open in the end
	 * @throws InterruptedException if the thread is interrupted meanwhile
	 */
	public boolean giveWay(Duration most) throws InterruptedException {
		this.lock.lockInterruptibly();
		try {
			long left = most.toNanos();
			while (this.open > 0 && left > 0) {
				left = this.none.awaitNanos(left);
			}
			return this.open == 0;
		}
		finally {
			this.lock.unlock();
		}
	}

}
