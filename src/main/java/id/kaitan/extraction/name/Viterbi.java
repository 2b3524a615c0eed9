package id.kaitan.extraction.name;

import id.kaitan.extraction.name.NameModel.Tag;

/**
 * Viterbi's algorithm: the tags of a sentence that together score best, of those that may
 * follow each other. Of equal ones the first in the order of {@link Tag} wins.
 */
final class Viterbi {

	/** The score of one tag after another; {@link Tag#COUNT} stands for the beginning. */
	interface Transitions {

		double score(int before, int tag);

	}

	private Viterbi() {
	}

	/**
	 * The best tags.
	 * @param scores of each tag at each token, a row a token; changed
	 * @param transitions the scores between
	 * @return a tag's ordinal for each token
	 */
	static int[] best(double[][] scores, Transitions transitions) {
		int length = scores.length;
		byte[][] from = new byte[length][Tag.COUNT];
		for (int i = 0; i < length; i++) {
			for (int tag = 0; tag < Tag.COUNT; tag++) {
				double best = Double.NEGATIVE_INFINITY;
				for (int before = 0; before < Tag.COUNT; before++) {
					if (Tag.of(tag).mayFollow((i > 0) ? Tag.of(before) : Tag.O)) {
						double score = (i > 0) ? scores[i - 1][before] + transitions.score(before, tag)
								: transitions.score(Tag.COUNT, tag);
						if (score > best) {
							best = score;
							from[i][tag] = (byte) before;
						}
					}
				}
				scores[i][tag] += best;
			}
		}
		int[] path = new int[length];
		for (int tag = 1; tag < Tag.COUNT && length > 0; tag++) {
			if (scores[length - 1][tag] > scores[length - 1][path[length - 1]]) {
				path[length - 1] = tag;
			}
		}
		for (int i = length - 1; i > 0; i--) {
			path[i - 1] = from[i][path[i]];
		}
		return path;
	}

}
