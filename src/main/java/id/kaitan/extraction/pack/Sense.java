package id.kaitan.extraction.pack;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One of the things that a word or phrase may be.
 *
 * @param kind {@code verb}, {@code noun} or a word class of the pack
 * @param lemma the form it is listed under
 * @param voice what a verb's form says, {@code null} for anything else
 * @param frames the frames that it triggers, in the pack's order
 */
public record Sense(String kind, String lemma, @Nullable Voice voice, List<Frame> frames) {

}
