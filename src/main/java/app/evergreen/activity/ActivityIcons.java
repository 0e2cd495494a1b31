package app.evergreen.activity;

import java.util.List;

/** The pictures that an activity type can have. */
public final class ActivityIcons {

    /** Symbols of the sprite; each has a name in words under {@code activity.icon.*}. */
    public static final List<String> ALL =
            List.of("call", "people", "mail", "todo", "user", "board", "meet", "cal", "doc", "flag", "tag", "warn");

    private ActivityIcons() {}
}
