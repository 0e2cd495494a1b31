package app.evergreen.mail.inbound.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Readings;
import app.evergreen.mail.inbound.UnsortedMail;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unsorted mail: what came in and belongs to a thread that only a person can find. Sorted by a colleague, it goes from every page. */
@Route("unsorted-mail")
@Menu(title = "mail-in.title", order = 5, icon = "mail")
@RolesAllowed(Rights.WRITE_RECORDS)
class UnsortedMailView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 100;

    private final transient UnsortedTools tools;
    private final transient Readings<List<UnsortedMail>> readings;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph lead = new Paragraph(Messages.text("mail-in.lead"));
    private final Paragraph nothing = new Paragraph(Messages.text("mail-in.nothing"));
    private final Paragraph more = new Paragraph(Messages.text("mail-in.more", SHOWN));
    private transient Map<UnsortedMail, UnsortedItem> items = Map.of();

    UnsortedMailView(UnsortedTools tools) {
        this.tools = tools;
        addClassName("unsorted");
        list.getElement().setAttribute("aria-label", Messages.text("mail-in.title"));
        nothing.addClassName("nothing");
        more.addClassName("nothing");
        lead.addClassName("lead");
        var bar = new Div(new H1(Messages.text("mail-in.title")));
        bar.addClassName("bar");
        add(new Component[] {bar, lead, nothing, list, more});
        readings = tools.live().follow(this, Set.of(Topic.MAIL), change -> true, this::read, this::show);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        refresh();
    }

    private List<UnsortedMail> read() {
        return tools.mails().latest(SHOWN);
    }

    private void refresh() {
        readings.show(this::read);
    }

    private void show(List<UnsortedMail> mails) {
        var next = new LinkedHashMap<UnsortedMail, UnsortedItem>();
        for (var mail : mails) {
            var there = items.get(mail);
            next.put(mail, there == null ? new UnsortedItem(mail, tools, this::refresh) : there);
        }
        items.forEach((mail, item) -> {
            if (!next.containsKey(mail)) {
                list.remove(item);
            }
        });
        var place = 0;
        for (var item : next.values()) {
            if (place >= list.getComponentCount() || !list.getComponentAt(place).equals(item)) {
                list.addComponentAtIndex(place, item);
            }
            place++;
        }
        items = next;
        nothing.setVisible(mails.isEmpty());
        lead.setVisible(!mails.isEmpty());
        list.setVisible(!mails.isEmpty());
        more.setVisible(mails.size() == SHOWN);
    }

    @Override
    public String getPageTitle() {
        return Messages.text("shell.page.title", Messages.text("mail-in.title"));
    }
}
