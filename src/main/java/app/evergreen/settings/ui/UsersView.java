package app.evergreen.settings.ui;

import app.evergreen.base.ui.Avatar;
import app.evergreen.base.ui.Live;
import app.evergreen.base.ui.Messages;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import app.evergreen.security.UserAccount;
import app.evergreen.security.UserAccountQuery;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Settings > Users: who may log in, and what as. */
@Route("settings/users")
@RolesAllowed(Rights.ADMINISTER)
class UsersView extends SettingsFrame {

    private final UserDialogs dialogs;

    UsersView(SettingsNavigation navigation, UserAccountQuery users, UserDialogs dialogs, Live live) {
        super(navigation, "settings.users.title", "settings.users.hint");
        this.dialogs = dialogs;
        var lines = new Lines<UserAccount>(
                        List.of(
                                "settings.user.name",
                                "settings.user.username",
                                "settings.user.roles",
                                "settings.user.state"),
                        this::cells,
                        user -> user.active() ? "" : "off")
                .adding("settings.users.add", dialogs::add);
        lines.show(users.all());
        addToSheet(lines);
        live.follow(lines, Set.of(Topic.USER), change -> true, users::all, lines::show);
    }

    private List<Component> cells(UserAccount user) {
        var name = user.fields().name();
        var shown = new Span(name);
        shown.getElement().setAttribute("dir", "auto");
        var who = new Span(new Avatar(user.id().value(), name).decorative(), shown);
        who.addClassName("who");
        return List.of(
                Lines.opening(user, who, dialogs::edit),
                new Span(user.username()),
                new Span(roles(user)),
                new Span(state(user)));
    }

    private static String roles(UserAccount user) {
        return user.fields().roles().stream()
                .sorted()
                .map(role -> Messages.text("security.role." + role))
                .collect(Collectors.joining(", "));
    }

    private static String state(UserAccount user) {
        if (!user.active()) {
            return Messages.text("settings.user.inactive");
        }
        return Messages.text(user.mustChangePassword() ? "settings.user.fresh" : "settings.user.active");
    }
}
