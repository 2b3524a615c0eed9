package id.kaitan.entity;

/**
 * A name of an entity in a language.
 *
 * @param language ISO 639-1, or {@code mul} for a name that is the same in all
 * @param kind what kind of name it is
 * @param name the name
 */
public record EntityName(String language, NameKind kind, String name) {

}
