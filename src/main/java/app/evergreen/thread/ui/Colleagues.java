package app.evergreen.thread.ui;

import app.evergreen.security.Rights;
import app.evergreen.security.UserLine;
import app.evergreen.security.UserQuery;
import java.util.List;

/** Who can be mentioned: whoever can log in and read. */
record Colleagues(UserQuery users) {

    private static final int OFFERED = 8;

    List<UserLine> named(String part) {
        return users.choices(Rights.READ, part, OFFERED);
    }
}
