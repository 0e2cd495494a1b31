package app.evergreen.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A colleague as a small disc with initials, in a hue that stays the same for the same person. */
public final class Avatar extends Span {

    private static final List<String> HUES =
            List.of("pine", "teal", "sky", "indigo", "violet", "rose", "coral", "amber", "slate");

    /**
     * The disc of this person; its accessible name is the person's name.
     *
     * @param id the person's key; decides the hue
     * @param name gives the initials: of the first and of the last word
     */
    public Avatar(long id, String name) {
        super(initials(name));
        addClassNames("av", hue(id));
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", name)
                .setAttribute("title", name);
    }

    /** The same disc at 26 px, for lists of entries. */
    public Avatar medium() {
        addClassName("m");
        return this;
    }

    /** Makes the disc mere decoration, where the name stands beside it. */
    public Avatar decorative() {
        getElement().removeAttribute("role").removeAttribute("aria-label").setAttribute("aria-hidden", "true");
        return this;
    }

    /** The hue's class name of the person with this key: one of the nine hues of tags and people. */
    public static String hue(long id) {
        return HUES.get(Math.floorMod(id, HUES.size()));
    }

    /** One or two letters: of the first and of the last word; empty for a blank name. */
    public static String initials(String name) {
        var words = name.strip().split("[\\s\\p{Z}]+", -1);
        return Stream.of(words[0], words.length > 1 ? words[words.length - 1] : "")
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
