package app.evergreen.settings.ui;

import app.evergreen.base.SaveResult;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Deactivation;
import app.evergreen.security.HandOver;
import app.evergreen.security.Languages;
import app.evergreen.security.NewUser;
import app.evergreen.security.PasswordReset;
import app.evergreen.security.UserAccount;
import app.evergreen.security.UserAdded;
import app.evergreen.security.UserDepartures;
import app.evergreen.security.UserService;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What administrators do with users: each command with its dialog, and what is said of its result. */
@Component
@RequiredArgsConstructor
class UserDialogs {

    private final UserService users;
    private final UserDepartures departures;
    private final CurrentUser currentUser;
    private final Languages languages;

    void add() {
        var dialog = new UserDialog(Messages.text("settings.users.add"), languages);
        dialog.onSave(() -> add(dialog)).begin(currentUser.get().zone().getId());
        dialog.open();
    }

    private void add(UserDialog dialog) {
        var user = new NewUser(dialog.username(), dialog.typed());
        switch (users.add(user)) {
            case UserAdded.Added added -> {
                dialog.close();
                new PasswordSlip(user.username(), user.fields().name(), added.password()).open();
            }
            case UserAdded.Invalid(var problems) -> dialog.complain(problems);
        }
    }

    void edit(UserAccount user) {
        var dialog = new UserDialog(user.fields().name(), languages);
        dialog.onSave(() -> save(user, dialog)).show(user);
        dialog.offer(new Button(Messages.text("settings.user.reset"), pressed -> reset(user, dialog)));
        dialog.offer(
                user.active()
                        ? new Button(
                                Messages.text("settings.user.deactivate"),
                                pressed -> deactivate(user, dialog, Optional.empty()))
                        : new Button(Messages.text("settings.user.reactivate"), pressed -> reactivate(user, dialog)));
        dialog.open();
    }

    private void save(UserAccount user, UserDialog dialog) {
        answer(users.save(user.id(), user.fields(), dialog.typed()), dialog, "settings.saved");
    }

    private void reactivate(UserAccount user, UserDialog dialog) {
        answer(users.reactivate(user.id()), dialog, "settings.user.reactivated");
    }

    private static void answer(SaveResult result, UserDialog dialog, String done) {
        switch (result) {
            case SaveResult.Saved saved -> {
                dialog.close();
                Notices.fact(Messages.text(done));
            }
            case SaveResult.Invalid(var problems) -> dialog.complain(problems);
            case SaveResult.Refused(var why) -> Notices.error(Messages.text(why));
            case SaveResult.Changed changed -> Notices.error(Messages.text("security.changed"));
            case SaveResult.Gone gone -> Notices.error(Messages.text("settings.user.gone"));
        }
    }

    private void reset(UserAccount user, UserDialog dialog) {
        switch (users.resetPassword(user.id())) {
            case PasswordReset.Reset(var password) -> {
                dialog.close();
                new PasswordSlip(user.username(), user.fields().name(), password).open();
            }
            case PasswordReset.Gone gone -> Notices.error(Messages.text("settings.user.gone"));
        }
    }

    private void deactivate(UserAccount user, UserDialog dialog, Optional<HandOver> decided) {
        switch (departures.deactivate(user.id(), decided)) {
            case Deactivation.Deactivated done -> {
                dialog.close();
                Notices.fact(
                        Messages.text("settings.user.deactivated", user.fields().name()));
            }
            case Deactivation.AsksTakers asks ->
                new TakersDialog(Messages.text(
                                "settings.user.deactivate.title", user.fields().name()))
                        .ask(asks, takers -> deactivate(user, dialog, Optional.of(takers)))
                        .open();
            case Deactivation.Refused(var why) -> Notices.error(Messages.text(why));
            case Deactivation.Gone gone -> Notices.error(Messages.text("settings.user.gone"));
        }
    }
}
