package app.evergreen.thread.ui;

import static java.util.function.Predicate.not;

import app.evergreen.base.Subject;
import app.evergreen.base.ui.Messages;
import app.evergreen.security.UserLine;
import app.evergreen.thread.Recipient;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;

/** Says in so many words who will receive a message: those ticked by mail, and the followers in any case. */
final class RecipientChoice extends Div {

    private final transient ThreadTools tools;
    private final transient Subject subject;
    private final CheckboxGroup<Recipient> mailed = new CheckboxGroup<>(Messages.text("thread.message.to"));
    private final Span nobody = new Span(Messages.text("thread.message.nobody"));
    private final Span followers = new Span();
    private transient List<Recipient> offered = List.of();

    RecipientChoice(ThreadTools tools, Subject subject, Runnable onChange) {
        this.tools = tools;
        this.subject = subject;
        addClassName("recipients");
        mailed.setItemLabelGenerator(RecipientChoice::words);
        mailed.addValueChangeListener(change -> onChange.run());
        add(mailed, nobody, followers);
    }

    private static String words(Recipient recipient) {
        return recipient.name().isEmpty()
                ? recipient.address()
                : Messages.text("thread.recipient", recipient.name(), recipient.address());
    }

    /** Offers those that there are now, each ticked, except for those whom somebody has unticked. */
    void offer() {
        var unticked = new HashSet<>(offered);
        unticked.removeAll(mailed.getSelectedItems());
        offered = tools.posts().recipients(subject);
        mailed.setItems(offered);
        mailed.select(offered.stream().filter(not(unticked::contains)).toList());
        mailed.setVisible(!offered.isEmpty());
        nobody.setVisible(offered.isEmpty());
    }

    /** The next message is another: each is ticked again. */
    void startAgain() {
        offered = List.of();
    }

    void tell(List<UserLine> following) {
        var me = tools.currentUser().get().id();
        var others = following.stream()
                .filter(UserLine::active)
                .filter(user -> !user.id().equals(me))
                .count();
        followers.setText(Messages.text("thread.message.followers", others));
    }

    List<Recipient> chosen() {
        return List.copyOf(mailed.getSelectedItems());
    }
}
