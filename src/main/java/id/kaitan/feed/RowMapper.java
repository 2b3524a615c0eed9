package id.kaitan.feed;

import java.util.List;

/**
 * Makes claims of the rows of one kind of file.
 */
interface RowMapper {

	/**
	 * The columns that files of this kind have by their documentation.
	 * @return the columns
	 */
	FeedColumns columns();

	/**
	 * What a row claims.
	 * @param row the row
	 * @return one claim or more
	 * @throws RowRejectedException if the row cannot become a claim
	 */
	List<FeedClaim> map(FeedRow row);

}
