package app.evergreen.thread.ui;

import app.evergreen.base.Subject;
import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.base.ui.Readings;
import app.evergreen.realtime.Topic;
import app.evergreen.thread.EntryId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a thing and what people say about it, newest first, day by day; older entries come page by page, new ones by
 * themselves. Who may write to the thing finds the composers above (R5.8).
 */
public final class ThreadPanel extends Aside {

    private static final int PAGE = 25;

    private final transient ThreadTools tools;
    private final transient Subject subject;
    private final transient EntryList list;
    private final FollowerBar followers;
    private final FilterRow filter;
    private final Seen seen;
    private final @Nullable Composer composer;
    private final Paragraph empty = new Paragraph(Messages.text("thread.panel.empty"));
    private final Button older = new Button(Messages.text("thread.panel.older"), clicked -> showOlder());
    private final AtomicInteger wanted = new AtomicInteger(PAGE);
    private final transient Readings<ThreadSight> readings;

    ThreadPanel(ThreadTools tools, Subject subject) {
        this.tools = tools;
        this.subject = subject;
        var entry = tools.subjects().find(subject);
        var mayWrite = entry.filter(SubjectDirectory.Entry::mayWrite).isPresent();
        var href = entry.map(SubjectDirectory.Entry::href).orElse("");
        list = new EntryList(new EntryContext(tools, tools.calendar(), subject, href, mayWrite, this::refresh));
        followers = new FollowerBar(tools, subject, this::refresh);
        filter = new FilterRow(subject, this::startAgain);
        seen = new Seen(() -> tools.followers().seen(subject));
        composer = mayWrite ? new Composer(tools, subject, this::refresh) : null;
        readings = tools.live()
                .follow(
                        this,
                        Set.of(Topic.THREAD),
                        change -> filter.concerns(change::concerns),
                        this::read,
                        this::show);
        // registered after the following, which has begun then: no change falls between the two
        addAttachListener(this::begin);
        build();
    }

    private void build() {
        addClassName("thread");
        empty.addClassName("nothing");
        older.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        older.addClassName("older");
        var title = new H2(Messages.text("thread.panel.title"));
        title.setId("thread-title");
        getElement().setAttribute("aria-labelledby", "thread-title");
        add(new Component[] {new Header(title, followers)});
        if (composer != null) {
            add(new Component[] {composer});
        }
        add(new Component[] {filter, list, empty, older, seen});
    }

    private ThreadSight read() {
        var size = wanted.get();
        var entries = tools.threads().page(filter.selection(), Optional.empty(), size + 1);
        return ThreadSight.of(entries, size, tools.followers().of(subject));
    }

    private void show(ThreadSight sight) {
        list.show(sight.entries());
        empty.setVisible(sight.entries().isEmpty());
        older.setVisible(sight.more());
        followers.show(sight.followers());
        if (composer != null) {
            composer.tell(sight.followers());
        }
        sight.entries().stream().findFirst().ifPresent(newest -> seen.newest(newest.id()));
    }

    /** Reads again and shows it: for the window whose own user has just done something. */
    public void refresh() {
        readings.show(this::read);
    }

    private void showOlder() {
        wanted.addAndGet(PAGE);
        refresh();
    }

    private void startAgain() {
        wanted.set(PAGE);
        refresh();
    }

    /** Opens the composer of messages and puts the cursor into it; where one may not write, nothing happens. */
    public void compose() {
        if (composer != null) {
            composer.compose();
        }
    }

    /** Offers the entries of this subject too, to be read only; its reader may read it. Nothing takes the offer back. */
    public void offerToo(Optional<Subject> readOnlyToo) {
        filter.offerToo(readOnlyToo, this::startAgain);
    }

    /** An address can name an entry: {@code ?entry=12}. */
    private void begin(AttachEvent attached) {
        attached.getUI()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter("entry")
                .filter(given -> given.matches("[1-9][0-9]{0,17}"))
                .ifPresentOrElse(given -> point(new EntryId(Long.parseLong(given))), this::refresh);
    }

    private void point(EntryId entry) {
        filter.all();
        var size = tools.threads().sizeDownTo(filter.selection(), entry);
        if (size == 0) {
            Notices.error(Messages.text("thread.panel.entry-gone"));
            refresh();
            return;
        }
        wanted.set(Math.max(PAGE, size));
        refresh();
        list.point(entry);
    }
}
