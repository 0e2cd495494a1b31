package app.evergreen.security;

import app.evergreen.base.Guard;
import app.evergreen.base.Guard.Trouble;
import app.evergreen.base.Problem;
import app.evergreen.base.SaveResult;
import app.evergreen.base.Text;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Adds users and changes what they are. One active administrator remains, always. */
@Service
@RequiredArgsConstructor
public class UserService {

    static final String ADMINISTRATOR_REMAINS = "app_user_administrator_remains";

    private final Guard guard;
    private final AppUserRepository users;
    private final Passwords passwords;
    private final Languages languages;
    private final ChangeFeed feed;
    private final Clock clock;

    /** Adds a user with a password made up here, which the user changes at the first log-in. */
    @RolesAllowed(Rights.ADMINISTER)
    public UserAdded add(NewUser user) {
        var password = passwords.random();
        return add(user, password, AppUser::givePassword);
    }

    /** Adds a user whose password everybody concerned knows already and may keep: those of the demo stories (R2.3). */
    @RolesAllowed(Rights.ADMINISTER)
    public UserAdded add(NewUser user, String password) {
        return add(user, password, AppUser::choosePassword);
    }

    private UserAdded add(NewUser user, String password, BiConsumer<AppUser, String> settle) {
        var problems = problems(user.fields());
        Usernames.problem(user.username()).ifPresent(problems::addFirst);
        var hash = passwords.hash(password);
        return problems.isEmpty()
                ? guard.run(() -> insert(user, password, hash, settle), trouble -> nameTaken())
                : new UserAdded.Invalid(problems);
    }

    private List<Problem> problems(UserFields fields) {
        var problems = new ArrayList<>(fields.problems());
        languages.problem(fields.language()).ifPresent(problems::add);
        return problems;
    }

    private UserAdded insert(NewUser user, String password, String hash, BiConsumer<AppUser, String> settle) {
        var added = new AppUser(user.username(), user.fields(), hash, clock.instant());
        settle.accept(added, hash);
        var id = users.saveAndFlush(added).id();
        feed.changed(Topic.USER, id.value());
        return new UserAdded.Added(id, password);
    }

    private static UserAdded nameTaken() {
        return new UserAdded.Invalid(List.of(Problem.of("username", "security.user.username.taken")));
    }

    /**
     * Changes a user, field by field: what was not touched is left as others may have changed it. What the user may do changes with the
     * next request, and open pages follow.
     *
     * @param opened what the form was opened with
     * @param typed what it says now
     * @return {@link SaveResult.Changed} where somebody else has changed the same field differently, {@link SaveResult.Refused} where
     *     the last administrator would be one no longer
     */
    @RolesAllowed(Rights.ADMINISTER)
    public SaveResult save(UserId id, UserFields opened, UserFields typed) {
        var problems = problems(typed);
        return problems.isEmpty()
                ? guard.run(() -> describe(id, opened, typed), UserService::explain)
                : new SaveResult.Invalid(problems);
    }

    private SaveResult describe(UserId id, UserFields opened, UserFields typed) {
        return users.findById(id.value())
                .map(user -> typed.merged(opened, user.fields())
                        .map(fields -> change(user, changed -> changed.describe(fields)))
                        .orElseGet(SaveResult.Changed::new))
                .orElseGet(SaveResult.Gone::new);
    }

    private SaveResult change(AppUser user, Consumer<AppUser> change) {
        change.accept(user);
        users.saveAndFlush(user);
        feed.changed(Topic.USER, user.id().value());
        return SaveResult.saved(user.id().value());
    }

    /** Lets a deactivated user log in again, with the password of before. */
    @RolesAllowed(Rights.ADMINISTER)
    public SaveResult reactivate(UserId id) {
        return guard.run(
                () -> users.findById(id.value())
                        .map(user -> change(user, AppUser::reactivate))
                        .orElseGet(SaveResult.Gone::new),
                UserService::explain);
    }

    /** Replaces a user's password by one made up here, which the user changes at the next log-in. */
    @RolesAllowed(Rights.ADMINISTER)
    public PasswordReset resetPassword(UserId id) {
        var password = passwords.random();
        var hash = passwords.hash(password);
        return guard.run(
                () -> users.findById(id.value())
                        .map(user -> change(user, changed -> changed.givePassword(hash)))
                        .<PasswordReset>map(done -> new PasswordReset.Reset(password))
                        .orElseGet(PasswordReset.Gone::new),
                trouble -> new PasswordReset.Gone());
    }

    private static SaveResult explain(Trouble trouble) {
        return trouble.equals(new Trouble.ConstraintBroken(ADMINISTRATOR_REMAINS))
                ? new SaveResult.Refused(lastAdministrator())
                : new SaveResult.Changed();
    }

    static Text lastAdministrator() {
        return Text.of("security.user.last-administrator");
    }
}
