package id.kaitan.graph;

import java.util.Set;

import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;

/**
 * The bookmarks of all sessions of this process: whoever reads after a write sees it,
 * whichever member of a cluster answers. A database that does not know a bookmark, one
 * restored from a backup for example, makes them all be forgotten.
 */
final class ResettableBookmarks implements BookmarkManager {

	private static final long serialVersionUID = 1L;

	private transient volatile BookmarkManager current = create();

	private static BookmarkManager create() {
		return BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
	}

	@Override
	public void updateBookmarks(Set<Bookmark> previous, Set<Bookmark> next) {
		this.current.updateBookmarks(previous, next);
	}

	@Override
	public Set<Bookmark> getBookmarks() {
		return this.current.getBookmarks();
	}

	void forget() {
		this.current = create();
	}

}
