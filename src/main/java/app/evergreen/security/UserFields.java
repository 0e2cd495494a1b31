package app.evergreen.security;

import app.evergreen.base.EmailAddresses;
import app.evergreen.base.Problem;
import app.evergreen.base.ThreeWay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an administrator says about a user. Outer blanks are dropped.
 *
 * @param name what colleagues call them: not blank, at most {@value #MOST_LETTERS} characters
 * @param email an address that mail could reach, at most {@value #MOST_EMAIL} characters; blank for none
 * @param roles at least one
 * @param timeZone the zone in which the user's days begin and end, such as {@code Europe/Oslo}
 * @param language the tag of one of the languages that Evergreen speaks, such as {@code en}
 */
public record UserFields(String name, String email, Set<Role> roles, String timeZone, String language) {

    /** The longest name. */
    public static final int MOST_LETTERS = 120;
    /** The longest e-mail address. */
    public static final int MOST_EMAIL = 254;

    /** Drops outer blanks and keeps its own copy. */
    public UserFields {
        name = name.strip();
        email = email.strip();
        roles = Set.copyOf(roles);
    }

    /** What stands in the way of storing it, apart from the language; the fields are named as the components. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (name.isEmpty()) {
            problems.add(Problem.of("name", "base.required"));
        } else if (name.length() > MOST_LETTERS) {
            problems.add(Problem.of("name", "base.too-long", MOST_LETTERS));
        }
        if (!email.isEmpty() && (email.length() > MOST_EMAIL || !EmailAddresses.valid(email))) {
            problems.add(Problem.of("email", "security.user.email.invalid"));
        }
        if (roles.isEmpty()) {
            problems.add(Problem.of("roles", "security.user.roles.none"));
        }
        zoneProblem(timeZone).ifPresent(problems::add);
        return problems;
    }

    static Optional<Problem> zoneProblem(String timeZone) {
        return ZoneId.getAvailableZoneIds().contains(timeZone)
                ? Optional.empty()
                : Optional.of(Problem.of("timeZone", "security.user.time-zone.unknown"));
    }

    /** What to store when a form that was opened with some fields says these now, and others have stored meanwhile. */
    Optional<UserFields> merged(UserFields opened, UserFields stored) {
        return ThreeWay.merge(opened.name, name, stored.name)
                .flatMap(n -> ThreeWay.merge(opened.email, email, stored.email)
                        .flatMap(e -> ThreeWay.merge(opened.roles, roles, stored.roles)
                                .flatMap(r -> ThreeWay.merge(opened.timeZone, timeZone, stored.timeZone)
                                        .flatMap(z -> ThreeWay.merge(opened.language, language, stored.language)
                                                .map(l -> new UserFields(n, e, r, z, l))))));
    }
}
