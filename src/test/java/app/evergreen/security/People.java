package app.evergreen.security;

import app.evergreen.security.UserAdded.Added;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;

/** Who works here in the tests of accounts; the administrator is there from the start. */
@RequiredArgsConstructor
class People {

    static final String ADMIN = "admin";

    private final SystemActor actor;
    private final UserService users;

    <T> T asAdmin(Supplier<T> work) {
        return as(ADMIN, work);
    }

    <T> T as(String username, Supplier<T> work) {
        return actor.as(username, work);
    }

    /** Does something with every right, whoever may have lost theirs. */
    <T> T asTheSystem(Supplier<T> work) {
        var answer = new AtomicReference<T>();
        actor.run(() -> answer.set(work.get()));
        return answer.get();
    }

    /** Adds a user who has still to choose a password. */
    Added add(String username, Role... roles) {
        return (Added) asAdmin(() -> users.add(new NewUser(username, fields(username, roles))));
    }

    static UserFields fields(String name, Role... roles) {
        return new UserFields(name, name + "@example.com", Set.of(roles), "Europe/Oslo", "en");
    }
}
