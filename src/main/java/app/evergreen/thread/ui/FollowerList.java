package app.evergreen.thread.ui;

import app.evergreen.base.ui.Avatar;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** Everybody who follows, to be removed one by one, and a field that adds a colleague. */
final class FollowerList extends Div {

    private final transient Consumer<UserId> onRemove;
    private final UnorderedList list = new UnorderedList();

    FollowerList(Colleagues colleagues, Consumer<UserId> onAdd, Consumer<UserId> onRemove) {
        this.onRemove = onRemove;
        var add = new ComboBox<UserLine>(Messages.text("thread.followers.add"));
        add.setItemLabelGenerator(UserLine::name);
        add.setItems(query -> colleagues.named(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        add.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                onAdd.accept(change.getValue().id());
                add.clear();
            }
        });
        addClassName("follower-list");
        add(list, add);
    }

    void show(List<UserLine> followers) {
        list.removeAll();
        followers.forEach(user -> list.add(line(user)));
    }

    private ListItem line(UserLine user) {
        var remove = new NativeButton("", pressed -> onRemove.accept(user.id()));
        remove.add(new Icon("x").small());
        remove.addClassName("icon-btn");
        remove.setAriaLabel(Messages.text("thread.followers.remove", user.name()));
        var name = user.active() ? user.name() : Messages.text("thread.followers.inactive", user.name());
        return new ListItem(
                new Avatar(user.id().value(), user.name()).decorative(),
                new HtmlContainer("bdi", new Span(name)),
                remove);
    }
}
