package app.evergreen.security;

import app.evergreen.base.Guard;
import app.evergreen.base.Problem;
import app.evergreen.base.SaveResult;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** What users change of their own account. */
@Service
@RequiredArgsConstructor
public class ProfileService {

    private final Guard guard;
    private final AppUserRepository users;
    private final CurrentUser currentUser;
    private final Passwords passwords;
    private final Languages languages;
    private final ChangeFeed feed;

    /** Stores the preferences. Problems name the components of {@link Profile}. */
    @RolesAllowed(Rights.OWN_ACCOUNT)
    public SaveResult save(Profile profile) {
        var problems = new ArrayList<Problem>();
        UserFields.zoneProblem(profile.timeZone()).ifPresent(problems::add);
        languages.problem(profile.language()).ifPresent(problems::add);
        return problems.isEmpty()
                ? change(user -> {
                    user.settle(profile);
                    return store(user);
                })
                : new SaveResult.Invalid(problems);
    }

    /**
     * Sets a new password and ends the duty to do so. Problems name the fields {@code current} and {@code next}.
     *
     * @param current the password that opens the account now
     * @param next at least {@value Passwords#FEWEST_LETTERS} characters and at most {@value Passwords#MOST_BYTES} bytes, neither the
     *     user name nor the current password
     */
    @RolesAllowed(Rights.OWN_ACCOUNT)
    public SaveResult changePassword(String current, String next) {
        var me = currentUser.get();
        if (current.equals(next)) {
            return SaveResult.invalid("next", "security.password.same");
        }
        return Passwords.problem(next, me.getUsername())
                .<SaveResult>map(problem -> new SaveResult.Invalid(List.of(problem)))
                .orElseGet(() -> replace(current, passwords.hash(next)));
    }

    private SaveResult replace(String current, String hash) {
        return change(user -> {
            if (!passwords.matches(current, user.getPasswordHash())) {
                return SaveResult.invalid("current", "security.password.wrong");
            }
            user.choosePassword(hash);
            return store(user);
        });
    }

    private SaveResult change(Function<AppUser, SaveResult> change) {
        var me = currentUser.get().id();
        return guard.run(
                () -> users.findById(me.value()).map(change).orElseGet(SaveResult.Gone::new),
                trouble -> new SaveResult.Changed());
    }

    private SaveResult store(AppUser user) {
        users.saveAndFlush(user);
        feed.changed(Topic.USER, user.id().value());
        return SaveResult.saved(user.id().value());
    }
}
