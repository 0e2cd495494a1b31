package app.evergreen.support;

import java.util.List;

/** The pages that an administrator can open without naming a thing. */
public final class Addresses {

    /** Their paths. */
    public static final List<String> ALL = List.of(
            "/board",
            "/crm",
            "/partners",
            "/activities",
            "/unsorted-mail",
            "/profile",
            "/settings",
            "/settings/stages",
            "/settings/lost-reasons",
            "/settings/activity-types",
            "/settings/tags",
            "/settings/lead-stages",
            "/settings/teams",
            "/settings/users",
            "/settings/general",
            "/settings/mail",
            "/settings/demo-data");

    private Addresses() {}
}
