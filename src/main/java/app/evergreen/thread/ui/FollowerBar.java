package app.evergreen.thread.ui;

import app.evergreen.base.SaveResult;
import app.evergreen.base.Subject;
import app.evergreen.base.ui.Avatar;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who follows: a few faces that open the whole list, and a button to follow or leave. */
final class FollowerBar extends Div {

    private static final int FACES = 3;

    private final transient ThreadTools tools;
    private final transient Subject subject;
    private final transient Runnable onChange;
    private final NativeButton faces = new NativeButton();
    private final FollowerList list;
    private final Button follow = new Button("", clicked -> toggle());
    private transient boolean following;
    private transient @Nullable List<UserLine> shown;

    FollowerBar(ThreadTools tools, Subject subject, Runnable onChange) {
        this.tools = tools;
        this.subject = subject;
        this.onChange = onChange;
        list = new FollowerList(new Colleagues(tools.users()), this::add, this::remove);
        faces.addClassName("stack");
        follow.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var popover = new Popover(list);
        popover.setTarget(faces);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAutofocus(true);
        popover.setAriaLabel(Messages.text("thread.followers"));
        addClassName("followers");
        add(faces, popover, follow);
    }

    /** What is shown already is left alone: somebody may just be in the list with the keyboard. */
    void show(List<UserLine> followers) {
        if (!followers.equals(shown)) {
            shown = followers;
            build(followers);
        }
    }

    private void build(List<UserLine> followers) {
        var me = tools.currentUser().get().id();
        following = followers.stream().anyMatch(user -> user.id().equals(me));
        follow.setText(Messages.text(following ? "thread.leave" : "thread.follow"));
        faces.removeAll();
        followers.stream()
                .limit(FACES)
                .forEach(user -> faces.add(new Avatar(user.id().value(), user.name()).decorative()));
        if (followers.size() != Math.min(followers.size(), FACES) || followers.isEmpty()) {
            faces.add(new Span(Messages.text("thread.followers.count", followers.size())));
        }
        var names = followers.stream().map(UserLine::name).collect(Collectors.joining(", "));
        faces.setAriaLabel(Messages.text("thread.followers.names", followers.size(), names));
        list.show(followers);
    }

    private void toggle() {
        var me = tools.currentUser().get().id();
        if (following) {
            remove(me);
        } else {
            add(me);
        }
    }

    private void add(UserId user) {
        told(tools.followers().follow(subject, user));
    }

    private void remove(UserId user) {
        told(tools.followers().leave(subject, user));
    }

    private void told(SaveResult result) {
        switch (result) {
            case SaveResult.Refused(var why) -> Notices.error(Messages.text(why));
            case SaveResult.Gone() -> Notices.error(Messages.text("thread.panel.gone"));
            case SaveResult.Saved _, SaveResult.Invalid _, SaveResult.Changed _ -> onChange.run();
        }
    }
}
