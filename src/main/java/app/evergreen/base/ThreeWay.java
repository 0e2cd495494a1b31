package app.evergreen.base;

import java.util.Optional;

/** Brings one field of a form together with what others have stored meanwhile. */
public final class ThreeWay {

    private ThreeWay() {}

    /**
     * What to store: what is there where the field was not touched, what was typed where it was.
     *
     * @param opened what the form was opened with
     * @param typed what it says now
     * @param stored what is there by now
     * @return nothing where two people have changed the field differently
     */
    public static <T> Optional<T> merge(T opened, T typed, T stored) {
        if (typed.equals(opened)) {
            return Optional.of(stored);
        }
        return stored.equals(opened) || stored.equals(typed) ? Optional.of(typed) : Optional.empty();
    }
}
