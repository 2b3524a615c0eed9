package id.kaitan.consistency;

/**
 * Something that is wrong, or worth a look.
 *
 * @param kind what
 * @param what where: an id, or the ids and the type of a pair
 * @param found what is there
 * @param expected what should be there
 */
public record Finding(Kind kind, String what, String found, String expected) {

}
