package app.evergreen.thread.ui;

import app.evergreen.security.CurrentUser;

/** Under which names half-written texts are kept in a browser's tab: each user's own. */
final class DraftKeys {

    private DraftKeys() {}

    static String of(CurrentUser user, String what, long id) {
        return "evergreen.text." + user.get().id().value() + "." + what + "." + id;
    }
}
