package app.evergreen.shell;

import app.evergreen.base.Finder;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Comparator;
import java.util.List;

/** Finds a record, a customer or a lead from anywhere (R5.11). Arrow keys walk what was found, Enter opens it. */
@SpringComponent
@UIScope
class FindDialog extends Dialog {

    private static final int MOST_OF_A_KIND = 6;
    private static final int WAIT_MILLIS = 120;

    private final List<Finder> finders;
    private final TextField text = new TextField();
    private final Div found = new Div();

    FindDialog(List<Finder> finders) {
        this.finders =
                finders.stream().sorted(Comparator.comparing(Finder::kind)).toList();
        addClassName("find-dialog");
        setHeaderTitle(Messages.text("shell.find.title"));
        text.setAriaLabel(Messages.text("shell.find"));
        text.setPlaceholder(Messages.text("shell.find"));
        text.setMaxLength(200);
        text.setWidthFull();
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(WAIT_MILLIS);
        text.addValueChangeListener(change -> find(change.getValue()));
        found.addClassName("found");
        found.getElement().setAttribute("aria-live", "polite");
        add(text, found);
        addOpenedChangeListener(change -> focusWhenOpened(change.isOpened()));
        walkWithArrows();
    }

    private void focusWhenOpened(boolean opened) {
        if (opened) {
            text.clear();
            find("");
            text.focus();
        }
    }

    private void walkWithArrows() {
        getElement().executeJs("""
                this.addEventListener('keydown', event => {
                  const links = [...this.querySelectorAll('.found a')];
                  const at = links.indexOf(document.activeElement);
                  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                    event.preventDefault();
                    const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)];
                    (next ?? (event.key === 'ArrowDown' ? links[0] : this.querySelector('vaadin-text-field')))?.focus();
                  } else if (event.key === 'Enter' && at < 0) {
                    links[0]?.click();
                  }
                });""");
    }

    private void find(String typed) {
        found.removeAll();
        if (typed.isBlank()) {
            found.add(new Paragraph(Messages.text("shell.find.hint")));
            return;
        }
        finders.forEach(finder -> show(finder, finder.find(typed, MOST_OF_A_KIND)));
        if (found.getComponentCount() == 0) {
            found.add(new Paragraph(Messages.text("shell.find.nothing", typed)));
        }
    }

    private void show(Finder finder, List<Finder.Found> results) {
        if (results.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        results.forEach(result -> list.add(new ListItem(link(result))));
        found.add(new H2(Messages.text("shell.find." + finder.kind())), list);
    }

    private Anchor link(Finder.Found result) {
        var title = new Span(result.title());
        title.addClassNames("found-title", "cut");
        var detail = new Span(result.detail());
        detail.addClassNames("found-detail", "cut");
        var link = new Anchor(result.href());
        link.add(title, detail);
        link.getElement().addEventListener("click", clicked -> close());
        return link;
    }
}
