package app.evergreen.notification.ui;

import app.evergreen.activity.ActivityState;
import app.evergreen.activity.MyActivity;
import app.evergreen.base.ui.Avatar;
import app.evergreen.base.ui.Dates;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.notification.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What an opened bell lists: what is late or for today, then the news. */
final class BellList extends Div {

    private final transient Runnable onFollow;

    /**
     * An empty list.
     *
     * @param onFollow what to do when a link in it is followed
     */
    BellList(Runnable onFollow) {
        this.onFollow = onFollow;
        addClassName("bell-list");
    }

    void show(Bells.Listed listed) {
        removeAll();
        add(section("notification.due", "notification.due.none", due(listed)));
        add(section("notification.news", "notification.news.none", news(listed)));
    }

    private List<ListItem> due(Bells.Listed listed) {
        return listed.due().stream()
                .map(activity -> due(activity, listed.today()))
                .toList();
    }

    private List<ListItem> news(Bells.Listed listed) {
        return listed.notices().stream().map(notice -> news(notice, listed)).toList();
    }

    private static Component section(String title, String nothing, List<ListItem> items) {
        var heading = new H2(Messages.text(title));
        var section = new Div(heading);
        section.addClassName("bell-section");
        if (items.isEmpty()) {
            section.add(new Paragraph(Messages.text(nothing)));
        } else {
            var list = new UnorderedList();
            list.add(items.toArray(Component[]::new));
            section.add(list);
        }
        return section;
    }

    private ListItem due(MyActivity activity, LocalDate today) {
        var line = activity.line();
        var state = line.state() == ActivityState.OVERDUE ? "overdue" : "today";
        var when = new Span(new Icon("ck-" + state), new Span(Dates.distance(line.due(), today)));
        when.addClassNames("bell-when", state);
        when.getElement().setAttribute("title", Dates.day(line.due()));
        return item(
                new Icon(line.icon()),
                activity.about().href(),
                line.words(),
                activity.about().title(),
                when);
    }

    private ListItem news(Notice notice, Bells.Listed listed) {
        var day = listed.day(notice.at());
        var time = Dates.time(notice.at(), listed.zone());
        var when = new Span(day.equals(listed.today()) ? time : Dates.distance(day, listed.today()));
        when.addClassName("bell-when");
        when.getElement().setAttribute("title", Dates.day(day) + " " + time);
        var mark = notice.actor()
                .<Component>map(actor -> new Avatar(actor.value(), notice.actorName()).decorative())
                .orElseGet(() -> new Icon("bell"));
        var item = item(mark, href(notice), sentence(notice), notice.subject().title(), when);
        if (!notice.seen()) {
            item.addClassName("unseen");
            var unseen = new Span(Messages.text("notification.unseen"));
            unseen.addClassName("sr");
            item.addComponentAsFirst(unseen);
        }
        return item;
    }

    private static String href(Notice notice) {
        return notice.entry()
                .map(entry -> notice.subject().href() + "?entry=" + entry.value())
                .orElseGet(notice.subject()::href);
    }

    private static String sentence(Notice notice) {
        return Messages.text("notification.kind." + notice.kind(), notice.actorName(), notice.detail());
    }

    private ListItem item(Component mark, String href, String what, String where, Span when) {
        var words = new Div(Stream.of(what, where)
                .map(text -> new HtmlContainer("bdi", new Span(text)))
                .map(text -> new Div(text))
                .toArray(Component[]::new));
        words.addClassName("bell-words");
        var link = new Anchor(href, mark, words, when);
        link.getElement().addEventListener("click", followed -> onFollow.run());
        return new ListItem(link);
    }
}
