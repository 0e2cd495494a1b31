package app.evergreen.tag;

import java.util.Optional;

/**
 * Brings together what a line showed when it was opened, what was typed into it, and what is stored by now: what was not touched
 * stays as it is stored, what was touched is taken, and what two people touched differently is a clash.
 *
 * @param opened what the line showed when it was opened
 * @param typed what it says now
 */
record TagEdit(TagDraft opened, TagDraft typed) {

    /** What to store; nothing where somebody else has changed the same field to something else. */
    Optional<TagDraft> over(TagDraft stored) {
        return merged(opened.name(), typed.name(), stored.name())
                .flatMap(name -> merged(opened.hue(), typed.hue(), stored.hue()).map(hue -> new TagDraft(name, hue)));
    }

    private static <T> Optional<T> merged(T opened, T typed, T stored) {
        if (typed.equals(opened)) {
            return Optional.of(stored);
        }
        return stored.equals(opened) || stored.equals(typed) ? Optional.of(typed) : Optional.empty();
    }
}
