package app.evergreen.thread.ui;

import app.evergreen.base.Subject;
import app.evergreen.base.ui.Live;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Readings;
import app.evergreen.realtime.Topic;
import app.evergreen.thread.EntryId;
import app.evergreen.thread.ThreadEntry;
import app.evergreen.thread.ThreadQuery;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What happened to a thing, newest first, day by day; older entries come page by page, new ones by themselves. */
public final class ThreadPanel extends Aside {

    private static final int PAGE = 25;

    private final transient Subject subject;
    private final transient ThreadQuery threads;
    private final transient Calendar calendar;
    private final OrderedList list = new OrderedList();
    private final Paragraph empty = new Paragraph(Messages.text("thread.panel.empty"));
    private final Button older = new Button(Messages.text("thread.panel.older"), clicked -> showOlder());
    private final transient List<ThreadEntry> shown = new ArrayList<>();
    private final AtomicInteger wanted = new AtomicInteger(PAGE);
    private final transient Readings<List<ThreadEntry>> readings;

    ThreadPanel(Subject subject, ThreadQuery threads, Live live, Calendar calendar) {
        this.subject = subject;
        this.threads = threads;
        this.calendar = calendar;
        addClassName("thread");
        list.addClassName("entries");
        empty.addClassName("nothing");
        older.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        older.addClassName("older");
        var title = new H2(Messages.text("thread.panel.title"));
        title.setId("thread-title");
        getElement().setAttribute("aria-labelledby", "thread-title");
        add(new Component[] {new Header(title), list, empty, older});
        show(read());
        readings = live.follow(
                this, Set.of(Topic.THREAD), change -> change.concerns(subject.id()), this::read, this::show);
    }

    private List<ThreadEntry> read() {
        return threads.page(subject, Optional.empty(), wanted.get());
    }

    /** Reads again and shows it: for the window whose own user has just done something. */
    public void refresh() {
        readings.show(this::read);
    }

    private void show(List<ThreadEntry> entries) {
        shown.clear();
        list.removeAll();
        append(entries, entries.size() >= wanted.get());
    }

    private void showOlder() {
        var last = shown.isEmpty()
                ? Optional.<EntryId>empty()
                : Optional.of(shown.getLast().id());
        var page = threads.page(subject, last, PAGE);
        wanted.addAndGet(PAGE);
        append(page, page.size() == PAGE);
    }

    private void append(List<ThreadEntry> entries, boolean more) {
        entries.forEach(this::append);
        older.setVisible(more);
        empty.setVisible(shown.isEmpty());
    }

    private void append(ThreadEntry entry) {
        var day = calendar.day(entry.at());
        if (!day.equals(lastDay())) {
            var heading = new ListItem(calendar.heading(day));
            heading.addClassName("day");
            list.add(heading);
        }
        list.add(new EntryItem(entry, calendar.time(entry.at())));
        shown.add(entry);
    }

    private @Nullable LocalDate lastDay() {
        return shown.isEmpty() ? null : calendar.day(shown.getLast().at());
    }
}
