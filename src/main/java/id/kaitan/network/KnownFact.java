package id.kaitan.network;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.kaitan.fact.Fact;

/**
 * An event as a fact on the wire, with its best evidence and what stands beside it.
 *
 * @param fact the fact; its evidence is that of its surest claim
 * @param claims how many claims state it
 * @param denials the ids of the denials that deny it
 */
public record KnownFact(@JsonUnwrapped Fact fact, int claims, List<String> denials) {

}
